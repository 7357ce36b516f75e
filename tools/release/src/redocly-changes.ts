import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeToken } from '@returning-ai/codegen/json-pointer';
import { runRedocly } from '@returning-ai/third-party/redocly';
import type { Change, Level } from './change.ts';
import { type Contract, operationsOf, reachOf } from './contract.ts';
import { describeLocation, describeOperations } from './describe-location.ts';

interface Reported {
	path: string;
	kind: string;
	impact: Level;
	verdicts?: { ruleId: string; impact: Level; message: string }[];
	base?: { pointer: string };
	revision?: { pointer: string };
}

/** The changes that `redocly diff` reports with its recommended rules. */
export function redoclyChanges(base: Contract, revision: Contract): Change[] {
	const reaches = [reachOf(base), reachOf(revision)];
	const ids = new Map([...byPath(revision), ...byPath(base)]);
	return redoclyReport(base, revision).map((change) => {
		const operations = operationsAt(change, ids, reaches);
		const reason = `${describeOperations(operations)}: ${reasonOf(change)}`;
		const pointer = change.revision?.pointer ?? change.base?.pointer ?? change.path;
		return { level: levelOf(change), reason, operations, pointer, by: 'redocly' };
	});
}

function reasonOf({ path, kind, verdicts = [] }: Reported): string {
	if (verdicts.length > 0) return verdicts.map(({ message }) => message).join(' ');
	return `${describeLocation(path) || 'the operation'} was ${kind}.`;
}

/** An added enum value breaks no caller here: clients accept any text in a response, and may still send the old values. */
function levelOf({ impact, verdicts = [] }: Reported): Level {
	const onlyAddedValues = verdicts.length > 0 && verdicts.every(({ ruleId }) => ruleId === 'enum-values-added');
	return onlyAddedValues ? 'minor' : impact;
}

function operationsAt(
	{ path, base, revision }: Reported,
	ids: ReadonlyMap<string, string>,
	reaches: Map<string, Set<string>>[],
): string[] {
	// Redocly reports a component only where it is first used, but every operation that uses it is affected.
	const component = [base?.pointer, revision?.pointer, path]
		.map((pointer) => /^#\/components\/[^/]+\/[^/]+/.exec(pointer ?? '')?.[0])
		.find(Boolean);
	if (component) return [...new Set(reaches.flatMap((reach) => [...(reach.get(component) ?? [])]))];
	const [, at = '', method] = /^#\/paths\/([^/]+)(?:\/(get|post|put|patch|delete)(?=\/|$))?/.exec(path) ?? [];
	const found = [...ids].filter(([key]) => (method ? key === `${at}/${method}` : key.startsWith(`${at}/`)));
	return found.map(([, id]) => id);
}

function byPath(contract: Contract): Map<string, string> {
	return new Map([...operationsOf(contract)].map(([id, { path, method }]) => [`${escapeToken(path)}/${method}`, id]));
}

/** The report of `redocly diff`, unchanged. */
export function redoclyReport(base: Contract, revision: Contract): Reported[] {
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-diff-'));
	try {
		writeFileSync(join(folder, 'base.json'), JSON.stringify(base));
		writeFileSync(join(folder, 'revision.json'), JSON.stringify(revision));
		// Without these rules Redocly reports every change as a patch.
		writeFileSync(join(folder, 'redocly.yaml'), 'extends:\n  - diff-recommended\ntelemetry: off\n');
		const args = ['diff', 'base.json', 'revision.json', '--format', 'json', '--fail-on', 'none', '--config', 'redocly.yaml'];
		return (JSON.parse(runRedocly(args, folder)) as { changes: Reported[] }).changes;
	} finally {
		rmSync(folder, { recursive: true });
	}
}
