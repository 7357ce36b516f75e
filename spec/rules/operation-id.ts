import type { Context, Rule } from './redocly.ts';
import { expectedOneOf, FAMILIES, METHODS, VERBS } from './vocabulary.ts';

/** `family.resource.verb`: the name of an operation is also the path of the client's method, and its tag is all but the verb. */
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
					message: `operationId is "${id}"; expected family.resource.verb. Of the family: ${expectedOneOf(FAMILIES, 'FAMILIES')}.`,
					location: at,
				});
				continue;
			}
			const verbs = VERBS[method] ?? [];
			if (!verbs.includes(verb)) {
				report({
					message: `"${verb}" is no verb for ${method.toUpperCase()}; ${expectedOneOf(verbs, `VERBS.${method}`)}.`,
					location: at,
				});
			}
			const tag = `${family}.${resource}`;
			if (operation.tags?.length !== 1 || operation.tags[0] !== tag) {
				report({
					message: `tags is ${JSON.stringify(operation.tags)}; expected ["${tag}"], the operationId without its verb.`,
					location: location.child([method, 'tags']),
				});
			}
		}
	},
});
