/**
 * The operations that change one member, for many: several at once, each failure told with its item, and a run that can be
 * taken up where it stopped.
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
 * // Later, with the same users: what is done is left alone, what failed is sent again under its own idempotency key.
 * await bulk.createUsers(client.core, users, { resume: report });
 * ```
 */
import type { CreatedUser, UserActionReply, UserCreate } from '@returning-ai/types';
import type { Core } from './core/core.ts';
import { AbortError, ForbiddenError, OptionError, ReturningAIError, refuse, UnauthorizedError } from './core/errors.ts';
import type { IdempotentCallOptions } from './core/options.ts';
import * as users from './resources/integration/users.gen.ts';
import * as badges from './resources/system/badges.gen.ts';
import * as roles from './resources/system/roles.gen.ts';

export { bulkImportCsv, bulkUpdateCsv, type ImportRow, type UpdateRow } from './csv.ts';

/** How a run goes. */
export interface BulkOptions {
	/** How many calls run at once. Default: 4. */
	concurrency?: number;
	/** Called after each item. */
	onProgress?: (progress: BulkProgress) => void;
	/** Stops the run; what is not begun then is left for another one. */
	signal?: AbortSignal;
	/** The report of an earlier run over the same items in the same order; it may come from a JSON file. */
	resume?: BulkProgressReport;
}

export interface BulkProgress {
	done: number;
	failed: number;
}

/** What `resume` reads of a report. */
export interface BulkProgressReport {
	done: readonly { index: number }[];
	failed: readonly { index: number; idempotencyKey: string }[];
}

/** What became of every item that was begun. As JSON it can be kept, to resume another day. */
export interface BulkReport<Item, Data> {
	done: { index: number; item: Item; data: Data }[];
	failed: { index: number; item: Item; error: ReturningAIError; idempotencyKey: string }[];
	/** Why the run ended before its last item: an abort, or an error that every further item would have met. */
	stopped: ReturningAIError | undefined;
}

/** Items as a list, or as they come. */
export type Items<Item> = Iterable<Item> | AsyncIterable<Item>;

type Work<Item, Data> = (item: Item, options: IdempotentCallOptions) => PromiseLike<Data>;

/** Makes many members; `integration.users.create` for each. */
export function createUsers(
	core: Core,
	items: Items<UserCreate>,
	options?: BulkOptions,
): Promise<BulkReport<UserCreate, CreatedUser>> {
	return run(items, (user, call) => users.create(core, user, call), options);
}

/** Deletes many members, each by user name or address; `integration.users.manage` for each. */
export function deleteUsers(
	core: Core,
	items: Items<string>,
	options?: BulkOptions,
): Promise<BulkReport<string, UserActionReply>> {
	return run(items, (user, { signal }) => users.manage(core, { action: 'delete', user }, { signal }), options);
}

/** Restores many deleted members, each by user name or address; `integration.users.manage` for each. */
export function restoreUsers(
	core: Core,
	items: Items<string>,
	options?: BulkOptions,
): Promise<BulkReport<string, UserActionReply>> {
	return run(items, (user, { signal }) => users.manage(core, { action: 'restore', user }, { signal }), options);
}

/** Awards one badge to many members, each by `userId`; `system.badges.awardToUser` for each. */
export function awardBadge(
	core: Core,
	badgeId: string,
	items: Items<string>,
	options?: BulkOptions,
): Promise<BulkReport<string, unknown>> {
	return run(items, (userId, call) => badges.awardToUser(core, { id: badgeId, userId }, call), options);
}

/** Gives one role to many members, each by `userId`; `system.roles.addToUser` for each. */
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
	work: Work<Item, Data>,
	options: BulkOptions = {},
): Promise<BulkReport<Item, Data>> {
	const { concurrency = 4, onProgress, signal, resume } = options;
	if (!(Number.isInteger(concurrency) && concurrency > 0)) refuse('concurrency', concurrency, 'a whole number from 1');
	const report: BulkReport<Item, Data> = { done: [], failed: [], stopped: undefined };
	const finished = new Set(resume?.done.map(({ index }) => index));
	const keys = new Map(resume?.failed.map(({ index, idempotencyKey }) => [index, idempotencyKey]));
	const queue = numbered(items);

	const worker = async (): Promise<void> => {
		while (!report.stopped) {
			if (signal?.aborted) report.stopped = new AbortError('The run was aborted by its signal.', { cause: signal.reason });
			const next = report.stopped ? undefined : await queue.next();
			if (!next || next.done) return;
			const [index, item] = next.value;
			if (finished.has(index)) continue;
			const idempotencyKey = keys.get(index) ?? crypto.randomUUID();
			try {
				report.done.push({ index, item, data: await work(item, { idempotencyKey, signal }) });
			} catch (error) {
				if (!(error instanceof ReturningAIError)) throw error;
				report.failed.push({ index, item, error, idempotencyKey });
				if (endsRun(error)) report.stopped ??= error;
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

async function* numbered<Item>(items: Items<Item>): AsyncGenerator<[number, Item], void, undefined> {
	let index = 0;
	for await (const item of items) yield [index++, item];
}

/** Whether every other item would fail for the same reason. */
function endsRun(error: ReturningAIError): boolean {
	return [UnauthorizedError, ForbiddenError, OptionError, AbortError].some((kind) => error instanceof kind);
}
