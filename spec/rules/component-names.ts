import type { Context, Rule } from './redocly.ts';

/** A schema's name becomes a type name in every language, so it is in PascalCase. */
export const componentNames: Rule = () => ({
	Components(components: Record<string, Record<string, unknown>>, { report, location }: Context) {
		for (const name of Object.keys(components.schemas ?? {})) {
			if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
				report({
					message: `Schema "${name}" is not in PascalCase. Use ASCII letters and digits, with a capital first, such as RoleWrite.`,
					location: location.child(['schemas', name]).key(),
				});
		}
	},
});
