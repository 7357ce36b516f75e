import { type Context, isNode, type Node, type Rule } from './redocly.ts';
import { ENVELOPES } from './vocabulary.ts';

const ALWAYS = ['400', '401', '403', '429', '500'];

/** Statuses with reasons that differ between operations. */
const WITH_REASONS = ['403', '404', '409'];

/** Every operation declares the errors that each caller must handle, in its envelope. Every response has a request ID, for support. */
export const errors: Rule = () => ({
	Operation(operation: Record<string, unknown>, context: Context) {
		const { report, location, resolve } = context;
		const responses = (operation.responses ?? {}) as Record<string, unknown>;
		const missing = ALWAYS.filter((status) => !(status in responses));
		if (missing.length > 0)
			report({
				message: `Responses ${missing.join(', ')} are missing. Every operation declares ${ALWAYS.join(', ')} (ALWAYS in spec/rules/errors.ts).`,
				location: location.child('responses'),
			});
		const expected = ENVELOPES[String(operation['x-envelope'])]?.error;
		for (const [status, response] of Object.entries(responses)) {
			const at = location.child(['responses', status]);
			const { node } = resolve<Record<string, unknown>>(response);
			const headers = Object.keys((node?.headers ?? {}) as object).map((name) => name.toLowerCase());
			if (!headers.includes('x-request-id'))
				report({ message: `Response ${status} does not declare the header x-request-id. Add it.`, location: at });
			if (status === '429' && !headers.includes('retry-after'))
				report({ message: 'Response 429 does not declare the header Retry-After. Add it.', location: at });
			if (!/^[45]/.test(status)) continue;
			checkReasons(operation, status, response, node, { ...context, location: at });
			const name = schemaName(node);
			if (name !== expected)
				report({
					message: `Response ${status} has the schema ${name}. The envelope "${operation['x-envelope']}" needs ${expected} (ENVELOPES in spec/rules/vocabulary.ts).`,
					location: at,
				});
		}
	},
});

function checkReasons(operation: Node, status: string, response: unknown, node: Node | undefined, context: Context): void {
	const { report, location } = context;
	const reasons = ((operation['x-errors'] ?? {}) as Record<string, unknown>)[status];
	const codes = isNode(reasons) ? Object.keys(reasons) : ((node?.['x-error-codes'] ?? []) as string[]);
	if (WITH_REASONS.includes(status) && codes.length === 0)
		report({
			message: `Response ${status} has no reasons. Add them to x-errors of the operation: { "${status}": { thing_not_found: No thing has this ID. } }.`,
			location,
		});
	for (const code of codes) {
		if (!/^[a-z][a-z0-9_]*$/.test(code)) report({ message: `The error code "${code}" is not in snake_case.`, location });
	}
	if (isNode(response) && typeof response.$ref === 'string' && response.description !== undefined)
		report({
			message: `Response ${status} has a description beside its $ref, which most tools drop. Write the reasons into x-errors of the operation.`,
			location,
		});
}

function schemaName(response: Record<string, unknown> | undefined): string {
	const content = response?.content as Record<string, { schema?: unknown }> | undefined;
	const schema = content?.['application/json']?.schema;
	if (!isNode(schema) || typeof schema.$ref !== 'string') return '(not a $ref)';
	return schema.$ref.split('/').at(-1) ?? '';
}
