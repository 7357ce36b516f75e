import type { Context, Rule } from './redocly.ts';
import { FAMILIES, METHODS, useOneOf, VERBS } from './vocabulary.ts';

/** An operationId is `family.resource.verb`. It is also the path of the client's method. The tag is `family.resource`. */
export const operationId: Rule = () => ({
	PathItem(pathItem: Record<string, unknown>, { report, location }: Context) {
		for (const method of METHODS) {
			const operation = pathItem[method] as { operationId?: string; tags?: string[] } | undefined;
			if (!operation) continue;
			const id = operation.operationId ?? '';
			const at = location.child([method, 'operationId']);
			const [family, resource, verb, ...rest] = id.split('.');
			if (
				!family ||
				!resource ||
				!verb ||
				rest.length > 0 ||
				!(FAMILIES as readonly string[]).includes(family) ||
				!/^[a-z][a-zA-Z]*$/.test(resource)
			) {
				report({
					message: `operationId is "${id}". Use family.resource.verb. Families are ${FAMILIES.join(', ')} (FAMILIES in spec/rules/vocabulary.ts).`,
					location: at,
				});
				continue;
			}
			const verbs = VERBS[method] ?? [];
			if (!verbs.includes(verb)) {
				report({
					message: `"${verb}" is not a verb for ${method.toUpperCase()}. ${useOneOf(verbs, `VERBS.${method}`)}.`,
					location: at,
				});
			}
			const tag = `${family}.${resource}`;
			if (operation.tags?.length !== 1 || operation.tags[0] !== tag) {
				report({
					message: `tags is ${JSON.stringify(operation.tags)}. Use ["${tag}"], the operationId without its verb.`,
					location: location.child([method, 'tags']),
				});
			}
		}
	},
});
