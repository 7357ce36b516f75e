import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type OperationId, operationIds } from '@returning-ai/codegen/example-request';
import { type Mock, startMock } from '@returning-ai/mock';
import { sample } from '@returning-ai/testing/sample';
import { afterAll, beforeAll, expect } from 'vitest';
import { allSamples } from '../src/samples/samples.ts';
import { PROGRAMS } from './sample-programs.ts';

export const samples = allSamples();

/** The operations whose samples are checked: 3 in the quick suite, all in the long one. */
export const checkedIds: readonly OperationId[] = sample('operations whose samples are checked', operationIds, 3);

export function sampleIn(label: string, id: OperationId): string {
	const found = samples.get(id)?.find((candidate) => candidate.label === label);
	if (!found) throw new Error(`${id} has no sample in ${label}.`);
	return found.source;
}

/** Runs a task per operation, as many in parallel as there are cores, and returns the failures. */
export async function forEachOperation(task: (id: OperationId) => Promise<void>): Promise<string[]> {
	const failures: string[] = [];
	const queue = [...checkedIds];
	const worker = async (): Promise<void> => {
		for (let id = queue.shift(); id; id = queue.shift()) {
			await task(id).catch((error: Error) => failures.push(`${id}: ${printed(error)}`));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
	return failures;
}

/** The message of a failed program, with all that it printed. */
export function printed(error: Error & { stdout?: string; stderr?: string }): string {
	return [error.message, error.stdout, error.stderr].filter(Boolean).join('\n');
}

export interface SampleRuns {
	/** A folder in the repository, so that imports of the client resolve. */
	readonly folder: string;
	readonly mock: Mock;
	/** Runs the samples of a language against the mock. Each must send one valid request, and print the response. */
	runAll(label: string): Promise<void>;
	/** Runs one sample against the mock. Returns what it printed. */
	runOne(label: string, id: OperationId): Promise<string>;
	/** The same for another source of the operation. */
	runSource(label: string, id: OperationId, source: string): Promise<string>;
}

/** A folder and a mock to run samples in, for the tests of one file. */
export function useSampleRuns(): SampleRuns {
	const runOne = (label: string, id: OperationId): Promise<string> => runSource(label, id, sampleIn(label, id));
	const runs = { runAll, runOne, runSource } as { folder: string; mock: Mock } & SampleRuns;
	beforeAll(async () => {
		runs.folder = mkdtempSync(join(import.meta.dirname, '.samples-'));
		runs.mock = await startMock({ port: 0 });
	});
	afterAll(async () => {
		rmSync(runs.folder, { recursive: true, force: true });
		await runs.mock?.close();
	});

	async function runSource(label: string, id: OperationId, source: string): Promise<string> {
		const program = PROGRAMS[label];
		if (!program) throw new Error(`docs/test/sample-programs.ts does not run ${label}.`);
		const folder = mkdtempSync(join(runs.folder, 'program-'));
		writeFileSync(join(folder, 'members.csv'), 'email,username\nbamboostick@example.com,bamboostick\n');
		return program.run(program.redirect(source, id, runs.mock), folder, runs.mock);
	}

	async function runAll(label: string): Promise<void> {
		const { control } = runs.mock;
		control.reset();
		const silent: OperationId[] = [];
		const failures = await forEachOperation(async (id) => {
			if ((await runOne(label, id)).trim() === '') silent.push(id);
		});
		expect(failures).toEqual([]);
		expect(silent).toEqual([]);
		const good = checkedIds.filter((id) => {
			const statuses = control.requests(id).map(({ status }) => status);
			return statuses.length === 1 && statuses.every((status) => status >= 200 && status < 300);
		});
		console.info(`${label}: ${good.length} of ${checkedIds.length} samples were run and got a 2xx`);
		expect(checkedIds.filter((id) => !good.includes(id))).toEqual([]);
		expect(control.rejected().map(({ operationId, faults }) => [operationId, faults])).toEqual([]);
	}
	return runs;
}
