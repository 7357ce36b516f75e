import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestIn, PUBLISHED } from './declarations.ts';
import type { SurfaceChange } from './surface.ts';

/** The declarations of each thing that users import, such as `@returning-ai/client/raw`; none for a file of data. */
export type Entries = Map<string, string | undefined>;

export function entriesOf(scope: string, name: string): Entries {
	const entries: Entries = new Map();
	for (const [path, target] of Object.entries(manifestIn(join(scope, name)).exports)) {
		const types = typeof target === 'string' ? undefined : target.types;
		const [before = '', after] = (types ?? '').split('*');
		const files = after === undefined ? [types] : globSync(join(scope, name, types ?? ''));
		for (const file of files) {
			const star = after === undefined ? '' : (file ?? '').slice(join(scope, name, before).length, -after.length);
			entries.set(join(name, path.replace('*', star)), file && (after === undefined ? join(scope, name, file) : file));
		}
	}
	return entries;
}

/** What users can import, run, or run it on, that they could not, or can no longer. */
export function changedEntries(before: string, after: string): SurfaceChange[] {
	return [...PUBLISHED].flatMap(([name, path]) => {
		const note = (level: SurfaceChange['level'], reason: string): SurfaceChange => ({
			level,
			reason,
			source: `${path}/package.json`,
		});
		const [had, has] = [entriesOf(before, name), entriesOf(after, name)];
		const [was, is] = [manifestIn(join(before, name)), manifestIn(join(after, name))];
		const only = (some: Iterable<string>, others: { has(key: string): boolean }): string[] =>
			[...some].filter((key) => !others.has(key));
		return [
			...(was.engines.node === is.engines.node
				? []
				: [note('major', `\`${name}\` asks for Node ${is.engines.node}; it asked for ${was.engines.node}.`)]),
			...only(commands(was), commands(is)).map((command) => note('major', `The command \`${command}\` is gone.`)),
			...only(commands(is), commands(was)).map((command) => note('minor', `The command \`${command}\` is new.`)),
			...only(had.keys(), has).map((entry) => note('major', `\`${entry}\` can no longer be imported.`)),
			...only(has.keys(), had).map((entry) => note('minor', `\`${entry}\` can be imported now.`)),
		];
	});
}

const commands = ({ bin }: Manifest): Set<string> => new Set(Object.keys(bin ?? {}));
