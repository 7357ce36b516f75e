import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { ApiChange } from './api-diff.ts';
import { type Manifest, manifestIn, PUBLISHED, type Target } from './declarations.ts';

/** The declaration file of each entry point, such as `@returning-ai/client/raw`; `undefined` for a data file. */
export type Entries = Map<string, string | undefined>;

export function entriesOf(scope: string, name: string): Entries {
	const entries: Entries = new Map();
	for (const [path, target] of Object.entries(manifestIn(join(scope, name)).exports)) {
		const types = typesOf(target);
		const [before = '', after] = (types ?? '').split('*');
		const files = after === undefined ? [types] : globSync(join(scope, name, types ?? ''));
		for (const file of files) {
			const star = after === undefined ? '' : (file ?? '').slice(join(scope, name, before).length, -after.length);
			entries.set(join(name, path.replace('*', star)), file && (after === undefined ? join(scope, name, file) : file));
		}
	}
	return entries;
}

function typesOf(target: Target): string | undefined {
	return typeof target === 'string' ? undefined : (target.import ?? target).types;
}

/** Added and removed entry points and commands, and a changed range of Node versions. */
export function changedEntries(before: string, after: string): ApiChange[] {
	return [...PUBLISHED].flatMap(([name, path]) => {
		const note = (level: ApiChange['level'], reason: string): ApiChange => ({
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
				: [note('major', `\`${name}\` requires Node ${is.engines.node} instead of ${was.engines.node}.`)]),
			...only(commands(was), commands(is)).map((command) => note('major', `The command \`${command}\` was removed.`)),
			...only(commands(is), commands(was)).map((command) => note('minor', `The command \`${command}\` is new.`)),
			...only(had.keys(), has).map((entry) => note('major', `\`${entry}\` can no longer be imported.`)),
			...only(has.keys(), had).map((entry) => note('minor', `\`${entry}\` can be imported now.`)),
		];
	});
}

const commands = ({ bin }: Manifest): Set<string> => new Set(Object.keys(bin ?? {}));
