import type { Context, Rule } from './redocly.ts';

/** A schema's name becomes the name of a type in every language: PascalCase and nothing else. */
export const componentNames: Rule = () => ({
	Components(components: Record<string, Record<string, unknown>>, { report, location }: Context) {
		for (const name of Object.keys(components.schemas ?? {})) {
			if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
				report({ message: `Schema "${name}" is not in PascalCase.`, location: location.child(['schemas', name]).key() });
		}
	},
});
