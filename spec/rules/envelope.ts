import type { Context, Rule } from './redocly.ts';
import { ENVELOPES, useOneOf } from './vocabulary.ts';

/** The client unwraps a response by `x-envelope`, so each success response must have exactly this envelope. */
export const envelope: Rule = () => ({
	Operation(operation: Record<string, unknown>, { report, location, resolve }: Context) {
		const name = String(operation['x-envelope']);
		const shape = ENVELOPES[name];
		if (!shape) {
			report({
				message: `x-envelope is "${operation['x-envelope']}". ${useOneOf(Object.keys(ENVELOPES), 'ENVELOPES')}.`,
				location: location.key(),
			});
			return;
		}
		for (const [status, response] of Object.entries((operation.responses ?? {}) as Record<string, unknown>)) {
			if (!status.startsWith('2')) continue;
			const content = resolve<{ content?: Record<string, { schema?: unknown }> }>(response).node?.content;
			const schema = successSchema(content?.['application/json']?.schema, resolve);
			const properties = Object.keys(schema?.properties ?? {});
			const allowed = [...shape.required, ...shape.optional];
			const unexpected = properties.filter((property) => !allowed.includes(property));
			const missing = shape.required.filter((property) => !schema?.required?.includes(property));
			if (unexpected.length === 0 && missing.length === 0) continue;
			report({
				message: `Response ${status} is not the envelope "${name}". It has the properties ${properties.join(', ') || '(none)'}; allowed are ${allowed.join(', ')}. It requires ${schema?.required?.join(', ') || '(none)'}; it must require ${shape.required.join(', ')}. The envelopes are in ENVELOPES in spec/rules/vocabulary.ts.`,
				location: location.child(['responses', status]),
			});
		}
	},
});

type Schema = { properties?: object; required?: string[]; anyOf?: unknown[] };

/** The first alternative of a response that can also be a failure under status 200. */
function successSchema(schema: unknown, resolve: Context['resolve']): Schema | undefined {
	const { node } = resolve<Schema>(schema);
	return node?.anyOf ? resolve<Schema>(node.anyOf[0]).node : node;
}
