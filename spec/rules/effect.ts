import type { Context, Rule } from './redocly.ts';
import { EFFECT_BY_METHOD, EFFECTS, useOneOf } from './vocabulary.ts';

/** `x-effect` states what an operation does where its method says something else, such as a POST that only reads. */
export const effect: Rule = () => ({
	Operation(operation: Record<string, unknown>, { report, location, key }: Context) {
		const stated = operation['x-effect'];
		if (stated === undefined) return;
		const at = location.child('x-effect');
		if (!(EFFECTS as readonly unknown[]).includes(stated))
			report({ message: `x-effect is "${stated}". ${useOneOf(EFFECTS, 'EFFECTS')}.`, location: at });
		else if (stated === EFFECT_BY_METHOD[String(key)])
			report({ message: `x-effect is "${stated}", as for every ${String(key).toUpperCase()}. Remove it.`, location: at });
	},
});
