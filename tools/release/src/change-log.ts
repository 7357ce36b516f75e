import { biggest, type Change } from './change.ts';
import { type Contract, type Located, operationsOf } from './contract.ts';
import { type Comparison, compareContracts } from './semver-level.ts';

/** The change log of the contract, per operation: added, changed, deprecated and removed. */
export function changeLog(base: Contract, revision: Contract): string {
	const [before, after] = [operationsOf(base), operationsOf(revision)];
	const comparison = compareContracts(base, revision);
	const added = [...after].filter(([id]) => !before.has(id));
	const removed = [...before].filter(([id]) => !after.has(id));
	const deprecated = [...after].filter(([id, { operation }]) => operation.deprecated && !before.get(id)?.operation.deprecated);
	const listed = new Set([...added, ...removed, ...deprecated].map(([id]) => id));
	const sections: [string, string[]][] = [
		['Added', added.map(line)],
		['Changed', changed(comparison, listed)],
		['Deprecated', deprecated.map((entry) => line(entry) + end(entry))],
		['Removed', removed.map(line)],
	];
	return sections
		.filter(([, lines]) => lines.length > 0)
		.map(([title, lines]) => `**${title}**\n\n${lines.map((text) => `- ${text}`).join('\n')}`)
		.join('\n\n');
}

function line([id, { path, method, operation }]: [string, Located]): string {
	const proposed = operation['x-evidence'] === 'proposed' ? ' (proposed)' : '';
	return `\`${id}\`${proposed}: ${operation.summary}, \`${method.toUpperCase()} ${path}\``;
}

function end([, { operation }]: [string, Located]): string {
	const { sunset, successor } = operation['x-deprecation'] ?? {};
	return sunset ? `; ends on ${sunset}, call \`${successor}\` instead` : '';
}

/** One line per change, breaking changes first. Changed descriptions are left out. */
function changed({ changes, outside }: Comparison, listed: ReadonlySet<string>): string[] {
	const all = [...changes, ...outside].filter(
		({ level, operations }) => level !== 'patch' && !operations.every((id) => listed.has(id)),
	);
	const lines = new Map<string, Change['level'][]>();
	for (const { reason, level } of all) lines.set(reason, [...(lines.get(reason) ?? []), level]);
	const rated = [...lines].map(([reason, levels]) => ({ reason, breaks: biggest(levels) === 'major' }));
	rated.sort((a, b) => Number(b.breaks) - Number(a.breaks));
	return rated.map(({ reason, breaks }) => (breaks ? `**Breaking.** ${reason}` : reason));
}
