import type { Context, Rule } from './redocly.ts';
import { ENVELOPES, expectedOneOf } from './vocabulary.ts';

/** `x-envelope` is what the client unwraps by, so each success reply must have exactly that shape. */
export const envelope: Rule = () => ({
	Operation(operation: Record<string, unknown>, { report, location, resolve }: Context) {
		const name = String(operation['x-envelope']);
		const shape = ENVELOPES[name];
		if (!shape) {
			report({
				message: `x-envelope is "${operation['x-envelope']}"; ${expectedOneOf(Object.keys(ENVELOPES), 'ENVELOPES')}.`,
				location: location.key(),
			});
			return;
		}
		for (const [status, response] of Object.entries((operation.responses ?? {}) as Record<string, unknown>)) {
			if (!status.startsWith('2')) continue;
			const content = resolve<{ content?: Record<string, { schema?: unknown }> }>(response).node?.content;
			const schema = resolve<{ properties?: object; required?: string[] }>(content?.['application/json']?.schema).node;
			const properties = Object.keys(schema?.properties ?? {});
			const allowed = [...shape.required, ...shape.optional];
			const strange = properties.filter((property) => !allowed.includes(property));
			const absent = shape.required.filter((property) => !schema?.required?.includes(property));
			if (strange.length === 0 && absent.length === 0) continue;
			report({
				message: `Reply ${status} is not the envelope "${name}": required ${shape.required.join(', ')}, allowed ${allowed.join(', ')}; found ${properties.join(', ') || 'no properties'}, required ${schema?.required?.join(', ') || 'none'}. Envelopes are declared in ENVELOPES of spec/rules/vocabulary.ts.`,
				location: location.child(['responses', status]),
			});
		}
	},
});
