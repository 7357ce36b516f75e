import type { Context, Rule } from './redocly.ts';
import { FAMILIES, VERBS } from './vocabulary.ts';

/** `family.resource.verb`: the name of an operation is also the path of the client's method, and its tag is all but the verb. */
export const operationId: Rule = () => ({
	PathItem(pathItem: Record<string, unknown>, { report, location }: Context) {
		for (const [method, verbs] of Object.entries(VERBS)) {
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
					message: `operationId is "${id}"; expected family.resource.verb with a family of ${FAMILIES.join(', ')}.`,
					location: at,
				});
				continue;
			}
			if (!verbs.includes(verb)) {
				report({
					message: `"${verb}" is no verb for ${method.toUpperCase()}; expected one of ${verbs.join(', ')}.`,
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
