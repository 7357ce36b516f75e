/**
 * Runs an operation for many members: several calls in parallel, a report with each failure and its item, and a way to resume
 * a run that stopped.
 *
 * @example
 * ```ts
 * import * as bulk from '@returning-ai/client/bulk';
 *
 * const report = await bulk.createUsers(client.core, users, {
 *   concurrency: 8,
 *   onProgress: ({ done, failed }) => console.log(`${done} created, ${failed} failed`),
 * });
 * for (const { item, error } of report.failed) console.error(item.email, error.message);
 * if (report.stopped) console.error(`Stopped before item ${report.read}: ${report.stopped.message}`);
 *
 * // Later, with the same users: skips those that succeeded, and retries the others with their idempotency keys.
 * await bulk.createUsers(client.core, users, { resume: report });
 * ```
 */
import type { CreatedUser, UserActionReply, UserCreate } from '@returning-ai/types';
import { type Items, itemSource } from './bulk/item-source.ts';
import type { Core } from './core/core.ts';
import { AbortError, ForbiddenError, OptionError, ReturningAIError, throwOptionError, UnauthorizedError } from './core/errors.ts';
import { idempotencyKey } from './core/headers.ts';
import type { IdempotentCallOptions } from './core/options.ts';
import * as users from './resources/integration/users.gen.ts';
import * as badges from './resources/system/badges.gen.ts';
import * as roles from './resources/system/roles.gen.ts';

export type { Items } from './bulk/item-source.ts';
export { bulkImportCsv, bulkUpdateCsv, type ImportRow, type UpdateRow } from './csv.ts';

/** The options of a run. */
export interface BulkOptions {
	/** The number of calls in parallel. Default: 4. */
	concurrency?: number;
	/** Called after each item, with the counts so far. May be async: the item counts as in progress until the promise settles. */
	onProgress?: (progress: BulkProgress) => unknown;
	/** Stops the run. A later run with `resume` continues it. */
	signal?: AbortSignal;
	/** The report of an earlier run over the same items in the same order. It may be parsed from JSON. */
	resume?: BulkProgressReport;
}

/** The number of items so far. */
export interface BulkProgress {
	done: number;
	failed: number;
}

/** The items that succeeded, and those that failed with their idempotency keys. */
export interface BulkOutcomes {
	done: readonly { index: number }[];
	failed: readonly { index: number; idempotencyKey: string }[];
}

/** The part of a report that `resume` uses. */
export interface BulkProgressReport extends BulkOutcomes {
	earlier?: BulkOutcomes;
}

/** The outcome of every started item, however the run ends. Save it as JSON to resume the run later. */
export interface BulkReport<Item, Data> {
	/** The items that succeeded, by index. */
	done: { index: number; item: Item; data: Data }[];
	/** The items that failed, by index. An aborted call is among them: the API may have received it. */
	failed: { index: number; item: Item; error: ReturningAIError; idempotencyKey: string }[];
	/** The number of items that the run read. It started none from this index on. */
	read: number;
	/**
	 * Why the run stopped before its last item: an abort, an error that all other items would get too, or an error of `items` or
	 * `onProgress`, which is its `cause`. The calls in progress were finished.
	 */
	stopped: ReturningAIError | undefined;
	/** The outcomes of the runs that this one resumed, without the items that it tried again. */
	earlier: BulkOutcomes;
}

type CallForItem<Item, Data> = (item: Item, options: IdempotentCallOptions) => PromiseLike<Data>;

/** Creates many members, with `integration.users.create`. */
export function createUsers(
	core: Core,
	items: Items<UserCreate>,
	options?: BulkOptions,
): Promise<BulkReport<UserCreate, CreatedUser>> {
	return run(items, (user, callOptions) => users.create(core, user, callOptions), options);
}

/** Deletes many members by username, with `integration.users.manage`. */
export function deleteUsers(
	core: Core,
	items: Items<string>,
	options?: BulkOptions,
): Promise<BulkReport<string, UserActionReply>> {
	return run(items, (user, { signal }) => users.manage(core, { action: 'delete', user }, { signal }), options);
}

/** Restores many deleted members by username, with `integration.users.manage`. */
export function restoreUsers(
	core: Core,
	items: Items<string>,
	options?: BulkOptions,
): Promise<BulkReport<string, UserActionReply>> {
	return run(items, (user, { signal }) => users.manage(core, { action: 'restore', user }, { signal }), options);
}

/** Awards one badge to many members by `userId`, with `system.badges.awardToUser`. */
export function awardBadge(
	core: Core,
	badgeId: string,
	items: Items<string>,
	options?: BulkOptions,
): Promise<BulkReport<string, unknown>> {
	return run(items, (userId, callOptions) => badges.awardToUser(core, { id: badgeId, userId }, callOptions), options);
}

/** Adds one role to many members by `userId`, with `system.roles.addToUser`. */
export function addRole(
	core: Core,
	roleId: string,
	items: Items<string>,
	options?: BulkOptions,
): Promise<BulkReport<string, unknown>> {
	return run(items, (userId, { signal }) => roles.addToUser(core, { id: roleId, userId }, { signal }), options);
}

async function run<Item, Data>(
	items: Items<Item>,
	callFor: CallForItem<Item, Data>,
	options: BulkOptions = {},
): Promise<BulkReport<Item, Data>> {
	const { concurrency = 4, onProgress, signal, resume } = options;
	if (!(Number.isInteger(concurrency) && concurrency > 0)) throwOptionError('concurrency', concurrency, 'an integer from 1');
	const { finished, keys } = earlierOutcomes(resume);
	const report: BulkReport<Item, Data> = { done: [], failed: [], read: 0, stopped: undefined, earlier: { done: [], failed: [] } };
	const source = itemSource(items);
	const stop = (error: ReturningAIError): void => {
		report.stopped ??= error;
		source.close();
	};
	const abort = (): void => stop(new AbortError('The run was aborted', { cause: signal?.reason }));

	const runItem = async (index: number, item: Item): Promise<void> => {
		const key = keys.get(index) ?? idempotencyKey(undefined);
		keys.delete(index);
		try {
			report.done.push({ index, item, data: await callFor(item, { idempotencyKey: key, signal }) });
		} catch (thrown) {
			const error = toRunError('the call', thrown);
			report.failed.push({ index, item, error, idempotencyKey: key });
			if (affectsAllItems(error)) stop(error);
		}
		try {
			await onProgress?.({ done: report.done.length, failed: report.failed.length });
		} catch (error) {
			stop(toRunError('onProgress', error));
		}
	};

	signal?.addEventListener('abort', abort);
	if (signal?.aborted) abort();
	const running = new Set<Promise<void>>();
	try {
		for (let next = await source.read(); next && !report.stopped; next = await source.read()) {
			const index = report.read++;
			if (finished.has(index)) continue;
			const itemRun = runItem(index, next.value).finally(() => running.delete(itemRun));
			running.add(itemRun);
			if (running.size === concurrency) await Promise.race(running);
		}
	} catch (error) {
		stop(toRunError('items', error));
	}
	await Promise.all(running);
	signal?.removeEventListener('abort', abort);
	return complete(report, finished, keys);
}

/** The indexes that need no call, and the idempotency keys of those that failed. */
function earlierOutcomes(resume: BulkProgressReport | undefined): { finished: Set<number>; keys: Map<number, string> } {
	const runs = resume ? [...(resume.earlier ? [resume.earlier] : []), resume] : [];
	const indexes = runs.flatMap(({ done }) => done.map(({ index }) => index));
	const keys = runs.flatMap(({ failed }) => failed.map(({ index, idempotencyKey }) => [index, idempotencyKey] as const));
	return { finished: new Set(indexes), keys: new Map(keys) };
}

/** Sorts a report, and adds the earlier outcomes. */
function complete<Item, Data>(
	report: BulkReport<Item, Data>,
	finished: Set<number>,
	keys: Map<number, string>,
): BulkReport<Item, Data> {
	const byIndex = (a: { index: number }, b: { index: number }): number => a.index - b.index;
	report.done.sort(byIndex);
	report.failed.sort(byIndex);
	const done = Array.from(finished, (index) => ({ index }));
	report.earlier = { done, failed: Array.from(keys, ([index, idempotencyKey]) => ({ index, idempotencyKey })) };
	return report;
}

/** The errors of `items` and `onProgress` are the caller's. They become the cause of an error of this package. */
function toRunError(name: string, error: unknown): ReturningAIError {
	if (error instanceof ReturningAIError) return error;
	const text = error instanceof Error ? error.message : String(error);
	return new ReturningAIError(`The run stopped: ${name} threw: ${text}`, { cause: error });
}

/** Whether every other item would fail for the same reason. */
function affectsAllItems(error: ReturningAIError): boolean {
	return [UnauthorizedError, ForbiddenError, OptionError, AbortError].some((kind) => error instanceof kind);
}
