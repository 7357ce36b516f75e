import type { Context, Rule } from './redocly.ts';

/** Run on the bundle: when two files define one name, bundling renames the second (`Role-2`), and a type changes its name unseen. */
export const renamedTwins: Rule = () => ({
	Components(components: Record<string, Record<string, unknown>>, { report, location }: Context) {
		for (const [kind, entries] of Object.entries(components)) {
			const seen = new Map<string, string>();
			for (const name of Object.keys(entries ?? {})) {
				const plain = name.replace(/-\d+$/, '').toLowerCase();
				const twin = seen.get(plain);
				if (twin)
					report({
						message: `"${name}" and "${twin}" are two components with one name; rename one of them in its file.`,
						location: location.child([kind, name]).key(),
					});
				seen.set(plain, name);
			}
		}
	},
});
