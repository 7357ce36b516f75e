import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type OperationId, operationIds } from '@returning-ai/codegen/example-request';
import { type Mock, startMock } from '@returning-ai/mock';
import { sample } from '@returning-ai/testing/sample';
import { afterAll, beforeAll, expect } from 'vitest';
import { sampleRequest } from '../src/samples/request.ts';
import { allSamples } from '../src/samples/samples.ts';

export const run = promisify(execFile);
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
			await task(id).catch((error: Error) => failures.push(`${id}: ${error.message}`));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, worker));
	return failures;
}

export interface SampleRuns {
	/** Contains `members.csv`. Imports of the client resolve from it. */
	readonly folder: string;
	readonly mock: Mock;
	/** Runs the samples of a language against the mock. Each must send one valid request. */
	runAll(label: string, execute: Execute, redirect?: Redirect): Promise<void>;
}

type Execute = (source: string, id: OperationId) => Promise<unknown>;
/** Replaces the production host in a sample by the mock. */
type Redirect = (source: string, id: OperationId, mock: Mock) => string;

/** A folder and a mock to run samples in, for the tests of one file. */
export function useSampleRuns(): SampleRuns {
	const runs = { runAll } as { folder: string; mock: Mock; runAll: SampleRuns['runAll'] };
	beforeAll(async () => {
		// Inside the repository, so that imports of the client resolve.
		runs.folder = mkdtempSync(join(import.meta.dirname, '.samples-'));
		writeFileSync(join(runs.folder, 'members.csv'), 'email,username\nbamboostick@example.com,bamboostick\n');
		runs.mock = await startMock({ port: 0 });
	});
	afterAll(async () => {
		rmSync(runs.folder, { recursive: true, force: true });
		await runs.mock?.close();
	});

	async function runAll(label: string, execute: Execute, redirect: Redirect = onMock): Promise<void> {
		const { mock } = runs;
		mock.control.reset();
		const failures = await forEachOperation(async (id) => {
			await execute(redirect(sampleIn(label, id), id, mock), id);
		});
		expect(failures).toEqual([]);
		const good = checkedIds.filter((id) => {
			const statuses = mock.control.requests(id).map(({ status }) => status);
			return statuses.length === 1 && statuses.every((status) => status >= 200 && status < 300);
		});
		console.info(`${label}: ${good.length} of ${checkedIds.length} samples were run and got a 2xx`);
		expect(checkedIds.filter((id) => !good.includes(id))).toEqual([]);
		expect(mock.control.rejected().map(({ operationId, faults }) => [operationId, faults])).toEqual([]);
	}
	return runs;
}

export const onMock: Redirect = (source, id, mock) => {
	const { server } = sampleRequest(id);
	if (!source.includes(server)) throw new Error(`The sample of ${id} does not contain ${server}.`);
	return source.replaceAll(server, mock.url);
};

export const clientOnMock: Redirect = (source, _, mock) =>
	source.replace(/\tbaseUrl: .*\n/, '').replace('createClient({\n', `createClient({\n\tbaseUrl: '${mock.url}',\n`);

/** An HTTP request line contains only the path. The mock serves it without the server's path prefix. */
export const pathOnMock: Redirect = (source, id) => {
	const prefix = new URL(sampleRequest(id).server).pathname.replace(/\/$/, '');
	return source.replace(` ${prefix}/`, ' /');
};
