import { join } from 'node:path';
import { type Context, isNode, type Rule } from './redocly.ts';
import { resourceFiles } from './resource-files.ts';

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
						message: `"${name}" and "${twin}" are two components with one name; rename one of them.${definitionsOf(kind, plain)}`,
						location: location.child([kind, name]).key(),
					});
				seen.set(plain, name);
			}
		}
	},
});

/** The bundle does not say which file a component is from. */
function definitionsOf(kind: string, plain: string): string {
	const spec = join(import.meta.dirname, '..');
	const defining = [...resourceFiles(join(spec, 'openapi.yaml'))].filter(([, document]) => {
		const named = document[kind];
		return isNode(named) && Object.keys(named).some((name) => name.toLowerCase() === plain);
	});
	return defining.map(([file]) => ` It is in ${kind} of ${file.replace(spec, 'spec')}.`).join('');
}
