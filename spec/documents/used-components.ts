import { isObject, type Json, mapValues, rewritePart, rewriteSchema, targetOf, type Visitor } from './walk.ts';

/** Removes the components that no path uses, directly or through another component. */
export function usedComponents(document: Json): Json {
	const used = new Set([...usedReferences(document), ...usedSchemes(document)]);
	const components = Object.entries((document.components ?? {}) as Record<string, Json>).map(([kind, named]) => {
		const kept = Object.entries(named).filter(([name]) => used.has(`#/components/${kind}/${name}`));
		return [kind, Object.fromEntries(kept)] as const;
	});
	return { ...document, components: Object.fromEntries(components.filter(([, named]) => Object.keys(named).length > 0)) };
}

function usedReferences(document: Json): Set<string> {
	const used = new Set<string>();
	const visit = (node: Json): Json => {
		const { $ref } = node;
		if (typeof $ref !== 'string' || used.has($ref)) return node;
		used.add($ref);
		const target = targetOf(document, $ref);
		if ($ref.startsWith('#/components/schemas/')) rewriteSchema(target, visitor);
		else rewritePart(target, visitor);
		return node;
	};
	const visitor: Visitor = { schema: visit, reference: visit };
	mapValues(document.paths as Json, (item) => rewritePart(item, visitor));
	return used;
}

function usedSchemes(document: Json): string[] {
	const operations = Object.values(document.paths as Record<string, Json>).flatMap((item) =>
		Object.values(item).filter(isObject),
	);
	const security = [document, ...operations].flatMap((owner) => (owner.security ?? []) as Json[]);
	return security.flatMap((alternative) => Object.keys(alternative).map((name) => `#/components/securitySchemes/${name}`));
}
