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
 *
 * // Later, with the same users: skips those that succeeded, and retries the others with their idempotency keys.
 * await bulk.createUsers(client.core, users, { resume: report });
 * ```
 */
import type { CreatedUser, UserActionReply, UserCreate } from '@returning-ai/types';
import type { Core } from './core/core.ts';
import { AbortError, ForbiddenError, OptionError, ReturningAIError, throwOptionError, UnauthorizedError } from './core/errors.ts';
import type { IdempotentCallOptions } from './core/options.ts';
import * as users from './resources/integration/users.gen.ts';
import * as badges from './resources/system/badges.gen.ts';
import * as roles from './resources/system/roles.gen.ts';

export { bulkImportCsv, bulkUpdateCsv, type ImportRow, type UpdateRow } from './csv.ts';

/** The options of a run. */
export interface BulkOptions {
	/** The number of calls in parallel. Default: 4. */
	concurrency?: number;
	/** Called after each item, with the counts so far. */
	onProgress?: (progress: BulkProgress) => void;
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

/** The part of a report that `resume` uses. */
export interface BulkProgressReport {
	done: readonly { index: number }[];
	failed: readonly { index: number; idempotencyKey: string }[];
}

/** The outcome of every started item. Save it as JSON to resume the run later. */
export interface BulkReport<Item, Data> {
	/** The items that succeeded, by index. */
	done: { index: number; item: Item; data: Data }[];
	/** The items that failed, by index. */
	failed: { index: number; item: Item; error: ReturningAIError; idempotencyKey: string }[];
	/** Why the run stopped before its last item: an abort, or an error that all other items would get, too. */
	stopped: ReturningAIError | undefined;
}

/** Items as a list or as an async iterable. */
export type Items<Item> = Iterable<Item> | AsyncIterable<Item>;

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
	const report: BulkReport<Item, Data> = { done: [], failed: [], stopped: undefined };
	const finished = new Set(resume?.done.map(({ index }) => index));
	const keys = new Map(resume?.failed.map(({ index, idempotencyKey }) => [index, idempotencyKey]));
	const queue = withIndex(items);

	const worker = async (): Promise<void> => {
		while (!report.stopped) {
			if (signal?.aborted) report.stopped = new AbortError('The run was aborted', { cause: signal.reason });
			const next = report.stopped ? undefined : await queue.next();
			if (!next || next.done) return;
			const [index, item] = next.value;
			if (finished.has(index)) continue;
			const idempotencyKey = keys.get(index) ?? crypto.randomUUID();
			try {
				report.done.push({ index, item, data: await callFor(item, { idempotencyKey, signal }) });
			} catch (error) {
				if (!(error instanceof ReturningAIError)) throw error;
				report.failed.push({ index, item, error, idempotencyKey });
				if (affectsAllItems(error)) report.stopped ??= error;
			}
			onProgress?.({ done: report.done.length, failed: report.failed.length });
		}
	};
	await Promise.all(Array.from({ length: concurrency }, worker));
	const byIndex = (a: { index: number }, b: { index: number }): number => a.index - b.index;
	report.done.sort(byIndex);
	report.failed.sort(byIndex);
	return report;
}

async function* withIndex<Item>(items: Items<Item>): AsyncGenerator<[number, Item], void, undefined> {
	let index = 0;
	for await (const item of items) yield [index++, item];
}

/** Whether every other item would fail for the same reason. */
function affectsAllItems(error: ReturningAIError): boolean {
	return [UnauthorizedError, ForbiddenError, OptionError, AbortError].some((kind) => error instanceof kind);
}
