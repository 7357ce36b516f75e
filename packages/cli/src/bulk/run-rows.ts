import { AbortError, ApiError, ForbiddenError, type ReturningAIError } from '@returning-ai/client';
import type { BulkReport } from '@returning-ai/client/bulk';
import type { Context } from '../context.ts';
import { hooksOf } from '../operation/hooks.ts';
import { createProgress } from '../output/progress.ts';
import { clientOf } from '../profiles/client.ts';
import type { Connection } from '../profiles/connection.ts';
import type { BulkOptions } from './bulk-options.ts';
import type { BulkTask } from './bulk-task.ts';
import { type HostWatch, watchHost } from './host-watch.ts';
import type { Item } from './new-users.ts';
import { type FailedRow, indexesOf, keyOf, type ReportFile, toRanges } from './report-file.ts';

/** A run of a task, from the state of an earlier run or from its start. */
export interface Run<Value> {
	readonly task: BulkTask<Value>;
	readonly start: ReportFile;
	readonly concurrency: number;
	readonly options: BulkOptions;
	readonly context: Context;
	readonly connection: Connection;
	/** Saves the state during the run. */
	save(report: ReportFile): Promise<void>;
}

/** A row with its index in the file. */
interface Row<Value> extends Item<Value> {
	readonly index: number;
}

/** The rows so far. */
interface State {
	readonly done: Set<number>;
	readonly failed: Map<number, FailedRow>;
	error: ReturningAIError | undefined;
}

/** Calls per batch and parallel call. The state is saved between two batches. */
const BATCH = 25;
const SAVE_INTERVAL_MS = 1000;
/** Attempts in a row without a response, per parallel call, after which the host is down. */
const ATTEMPTS = 5;

/**
 * Calls the API for every row that is not done. After Ctrl-C, it finishes the calls in progress. `error` is why it stopped before
 * the last row.
 */
export async function runRows<Value>(run: Run<Value>): Promise<{ report: ReportFile; error: ReturningAIError | undefined }> {
	const { task, start, concurrency, context, save } = run;
	const state: State = { done: new Set(indexesOf(start.done)), failed: new Map(), error: undefined };
	const pending = task.items.map((item, index) => ({ ...item, index })).filter(({ index }) => !state.done.has(index));
	const watch = watchHost(ATTEMPTS * concurrency);
	const client = clientOf(run.connection, run.options, [...hooksOf(run.options, context), watch.hook]);
	const progress = createProgress(context, { total: pending.length, label: task.name });
	const counts = { done: 0, failed: 0 };
	const notify = (): void => {
		context.stderr.write('\nStopping: waiting for the calls in progress. Press Ctrl-C again to stop at once.\n');
	};
	context.signal.addEventListener('abort', notify);
	let saved = performance.now();
	try {
		for (let next = 0; next < pending.length && !state.error; ) {
			const rows = pending.slice(next, next + BATCH * concurrency);
			const report = await runBatch(run, client.core, rows, watch, ({ done, failed }) =>
				progress.update({ done: counts.done + done, failed: counts.failed + failed }),
			);
			addBatch(run, rows, report, state);
			counts.done += report.done.length;
			counts.failed += report.failed.length;
			next += report.read;
			state.error ??= whyStopped(report, context, watch, next < pending.length);
			if (performance.now() - saved < SAVE_INTERVAL_MS) continue;
			await save(reportOf(start, state));
			saved = performance.now();
		}
	} finally {
		context.signal.removeEventListener('abort', notify);
		progress.end();
	}
	return { report: reportOf(start, state), error: state.error };
}

function runBatch<Value>(
	{ task, start, concurrency, context }: Run<Value>,
	core: Parameters<BulkTask<Value>['run']>[0],
	rows: readonly Row<Value>[],
	watch: HostWatch,
	onProgress: (progress: { done: number; failed: number }) => void,
): Promise<BulkReport<Value, unknown>> {
	// The keys of a run that was killed, so that the API does not apply a row twice.
	const failed = rows.map(({ index }, at) => ({ index: at, idempotencyKey: keyOf(start, index) }));
	// An aborted signal would abort the calls in progress, too. The end of the items lets them finish.
	function* values(): Generator<Value> {
		for (const { value } of rows) {
			if (context.signal.aborted || watch.error()) return;
			yield value;
		}
	}
	return task.run(core, values(), { concurrency, onProgress, resume: { done: [], failed } });
}

function addBatch<Value>(
	{ task, start }: Run<Value>,
	rows: readonly Row<Value>[],
	report: BulkReport<Value, unknown>,
	{ done, failed }: State,
): void {
	for (const { index: at } of report.done) {
		const row = rows[at];
		if (row) done.add(row.index);
	}
	for (const { index: at, item, error } of report.failed) {
		const row = rows[at];
		if (!row) continue;
		const { index, line } = row;
		const message = withoutSecrets(messageOf(error), task, item);
		failed.set(index, { index, line, code: codeOf(error), message, idempotencyKey: keyOf(start, index) });
	}
}

/** Why the run stops. `undefined`: it goes on with the next rows. */
function whyStopped<Value>(
	{ stopped }: BulkReport<Value, unknown>,
	{ signal }: Context,
	watch: HostWatch,
	hasMore: boolean,
): ReturningAIError | undefined {
	if (stopped && !isOfOneRow(stopped)) return stopped;
	if (!hasMore) return watch.silence();
	return signal.aborted ? new AbortError('Interrupted.') : watch.error();
}

/** The client's helpers stop at each 403, but this one is about one member: the next row may succeed. */
function isOfOneRow(error: ReturningAIError): boolean {
	return error instanceof ForbiddenError && error.code === 'user_rank_too_high';
}

function reportOf(start: ReportFile, { done, failed, error }: State): ReportFile {
	const rows = [...failed.values()].sort((a, b) => a.index - b.index);
	return { ...start, done: toRanges(done), failed: rows, stopped: error?.message ?? null };
}

function codeOf(error: ReturningAIError): string {
	return error instanceof ApiError ? `${error.status} ${error.code}` : error.code;
}

function messageOf({ message }: ReturningAIError): string {
	return message.replace(/^\S+ was answered with \d+: /, '').slice(0, 300);
}

/** A response may repeat the request. */
function withoutSecrets<Value>(text: string, { params, secrets }: BulkTask<Value>, value: Value): string {
	const given = params(value);
	const hidden = secrets.map((name) => given[name]).filter((secret) => typeof secret === 'string' && secret !== '');
	return hidden.reduce((clean: string, secret) => clean.replaceAll(String(secret), '[secret]'), text);
}
