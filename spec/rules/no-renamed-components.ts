import { join } from 'node:path';
import { type Context, isNode, type Rule } from './redocly.ts';
import { resourceFiles } from './resource-files.ts';

/** When two files define the same name, bundling renames the second one (`Role-2`), and with it the generated type. Runs on the bundle. */
export const noRenamedComponents: Rule = () => ({
	Components(components: Record<string, Record<string, unknown>>, { report, location }: Context) {
		for (const [kind, entries] of Object.entries(components)) {
			const seen = new Map<string, string>();
			for (const name of Object.keys(entries ?? {})) {
				const base = name.replace(/-\d+$/, '').toLowerCase();
				const other = seen.get(base);
				if (other)
					report({
						message: `"${name}" has the same name as "${other}", apart from case and number. Rename one of them.${definitionsOf(kind, base)}`,
						location: location.child([kind, name]).key(),
					});
				seen.set(base, name);
			}
		}
	},
});

/** Lists the files that define the component: the bundle does not have them. */
function definitionsOf(kind: string, baseName: string): string {
	const spec = join(import.meta.dirname, '..');
	const defining = [...resourceFiles(join(spec, 'openapi.yaml'))].filter(([, document]) => {
		const named = document[kind];
		return isNode(named) && Object.keys(named).some((name) => name.toLowerCase() === baseName);
	});
	return defining.map(([file]) => ` It is defined in ${kind} of ${file.replace(spec, 'spec')}.`).join('');
}
