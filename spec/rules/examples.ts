import { type Context, isNode, type Rule } from './redocly.ts';
import { ENVELOPES, METHODS } from './vocabulary.ts';

/**
 * Every body and every parameter has an example: the mock responds with them, and the docs show them.
 * Redocly's `no-invalid-*-examples` validate them.
 */
export const examples: Rule = () => ({
	PathItem(pathItem: Record<string, unknown>, context: Context) {
		for (const method of METHODS) {
			const operation = pathItem[method];
			if (!isNode(operation)) continue;
			const at = context.location.child(method);
			const id = String(operation.operationId);
			const body = context.resolve<Record<string, unknown>>(operation.requestBody).node;
			if (body) checkContent(body.content, `${id}.`, at.child(['requestBody', 'content']), context);
			for (const [status, response] of Object.entries((operation.responses ?? {}) as Record<string, unknown>)) {
				const prefix = status.startsWith('2') ? `${id}.` : sharedPrefix(operation, id);
				checkContent(
					context.resolve<Record<string, unknown>>(response).node?.content,
					prefix,
					at.child(['responses', status]),
					context,
				);
			}
		}
	},
	Parameter(parameter: Record<string, unknown>, { report, location }: Context) {
		if (parameter.example === undefined) report({ message: `Parameter "${parameter.name}" has no example. Add one.`, location });
	},
});

function sharedPrefix(operation: Record<string, unknown>, id: string): RegExp {
	const envelope = ENVELOPES[String(operation['x-envelope'])];
	const family = envelope ? envelope.error.replace(/Error$/, '') : '';
	return new RegExp(`^(${id.replaceAll('.', '\\.')}|${family.charAt(0).toLowerCase()}${family.slice(1)})\\.`);
}

function checkContent(content: unknown, prefix: string | RegExp, location: Context['location'], { report }: Context): void {
	for (const [type, media] of Object.entries((content ?? {}) as Record<string, Record<string, unknown>>)) {
		const names = Object.keys((media.examples ?? {}) as object);
		if (names.length === 0) {
			report({
				message: `${type} has no named example. Add at least one to "examples", named <operationId>.<case>.`,
				location,
			});
		}
		for (const name of names) {
			const valid = typeof prefix === 'string' ? name.startsWith(prefix) : prefix.test(name);
			if (!valid)
				report({
					message: `Example "${name}" has an invalid name. Use <operationId>.<case>, or a shared error of the envelope.`,
					location,
				});
		}
	}
}
