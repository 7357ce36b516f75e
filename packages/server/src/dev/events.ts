import { firstId, newEventId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';

/** A change that the server reports to other services, from the outbox. */
export interface ServerEvent {
	/** Ascends in about the order of the changes. */
	id: string;
	/** The community. */
	serverId: string;
	/** What changed, such as `message.sent`. */
	kind: string;
	/** The IDs and values of the change. */
	payload: unknown;
	/** ISO 8601. */
	createdAt: string;
}

export interface EventOptions {
	/** Only events of this community. @default all communities */
	serverId?: string;
	/** The ID of an event. Begins after it. @default from now on */
	since?: string;
	/** Ends the iteration. */
	signal?: AbortSignal;
}

const POLL_INTERVAL_MS = 200;
/** An event may be committed this long after a later one: longer than a request or a batch of a job takes. */
const LATE_MS = 15_000;
const PAGE_ROWS = 500;
/** An iteration that is further behind ends with an error, so that it does not fill the memory. */
const MAX_WAITING = 10_000;

/** Reads the outbox for all iterations of this process, with one query for all of them. */
export class EventLog {
	readonly #db: Database;
	readonly #onFault: (error: unknown) => void;
	readonly #subscriptions = new Set<Subscription>();
	/** The IDs that were read, as long as others may be committed before them. */
	readonly #known = new Set<string>();
	#readUntil = 0;
	#isClosed = false;
	#isPolling = false;
	#stopWaiting: () => void = () => undefined;

	constructor(db: Database, onFault: (error: unknown) => void) {
		this.#db = db;
		this.#onFault = onFault;
	}

	/** Each event once, from this call on or after `since`. Ends with the signal, or when the server closes. */
	read({ since = newEventId(), serverId, signal }: EventOptions): AsyncIterable<ServerEvent> {
		return { [Symbol.asyncIterator]: () => this.#iterate(since, serverId, signal) };
	}

	/** Looks for events now. Other replicas' events are found by the poll. */
	wake(): void {
		this.#stopWaiting();
	}

	/** Ends all iterations. */
	close(): void {
		this.#isClosed = true;
		for (const subscription of this.#subscriptions) subscription.end();
		this.wake();
	}

	async *#iterate(since: string, serverId: string | undefined, signal: AbortSignal | undefined): AsyncGenerator<ServerEvent> {
		const subscription = new Subscription(serverId);
		const end = (): void => subscription.end();
		if (signal?.aborted || this.#isClosed) return;
		signal?.addEventListener('abort', end, { once: true });
		// Before the first query, so that no event is between the stored ones and the new ones.
		this.#subscribe(subscription);
		try {
			const delivered = new Set<string>();
			for (let last = since; ; ) {
				const page = await this.#readPage(last, serverId === undefined ? undefined : [serverId]);
				for (const event of page) {
					if (subscription.hasEnded) return;
					delivered.add(event.id);
					yield event;
				}
				last = page.at(-1)?.id ?? last;
				if (page.length < PAGE_ROWS) break;
				forget(delivered, Date.now());
			}
			for (let event = await subscription.next(); event; event = await subscription.next())
				if (event.id > since && !delivered.has(event.id)) yield event;
		} finally {
			signal?.removeEventListener('abort', end);
			this.#subscriptions.delete(subscription);
			this.wake();
		}
	}

	#subscribe(subscription: Subscription): void {
		this.#subscriptions.add(subscription);
		if (this.#isPolling) return;
		this.#isPolling = true;
		this.#known.clear();
		this.#readUntil = Date.now();
		void this.#poll();
	}

	async #poll(): Promise<void> {
		while (this.#subscriptions.size > 0) {
			await this.#readNew().catch(this.#onFault);
			if (this.#subscriptions.size > 0) await this.#wait();
		}
		this.#isPolling = false;
	}

	#wait(): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, POLL_INTERVAL_MS);
			this.#stopWaiting = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}

	async #readNew(): Promise<void> {
		const startedAt = Date.now();
		const wanted = [...this.#subscriptions].map(({ serverId }) => serverId);
		const communities = wanted.every((id) => id !== undefined) ? [...new Set(wanted)] : undefined;
		for (let last = firstId(new Date(this.#readUntil - LATE_MS)); ; ) {
			const page = await this.#readPage(last, communities);
			for (const event of page) {
				if (this.#known.has(event.id)) continue;
				this.#known.add(event.id);
				for (const subscription of this.#subscriptions) subscription.push(event);
			}
			last = page.at(-1)?.id ?? last;
			if (page.length < PAGE_ROWS) break;
		}
		this.#readUntil = startedAt;
		forget(this.#known, startedAt);
	}

	/** Each community's events are found by the primary key: an index on the ID alone would make every write slower. */
	async #readPage(after: string, communities: readonly string[] | undefined): Promise<ServerEvent[]> {
		let servers = this.#db.selectFrom('server');
		if (communities) servers = servers.where('server.id', 'in', communities);
		const rows = await servers
			.innerJoinLateral(
				({ selectFrom }) =>
					selectFrom('outbox')
						.select(['outbox.server_id', 'outbox.id', 'outbox.kind', 'outbox.payload', 'outbox.created_at'])
						.whereRef('outbox.server_id', '=', 'server.id')
						.where('outbox.id', '>', after)
						.orderBy('outbox.id')
						.limit(PAGE_ROWS)
						.as('event'),
				(join) => join.onTrue(),
			)
			.select(['event.server_id', 'event.id', 'event.kind', 'event.payload', 'event.created_at'])
			.orderBy('event.id')
			.limit(PAGE_ROWS)
			.execute();
		return rows.map(({ server_id, id, kind, payload, created_at }) => ({
			id,
			serverId: server_id,
			kind,
			payload,
			createdAt: created_at.toISOString(),
		}));
	}
}

/** The new events of one iteration that it has not read yet. */
class Subscription {
	readonly serverId: string | undefined;
	#waiting: ServerEvent[] = [];
	#isTooLate = false;
	#notify: () => void = () => undefined;
	hasEnded = false;

	constructor(serverId: string | undefined) {
		this.serverId = serverId;
	}

	push(event: ServerEvent): void {
		if (this.serverId !== undefined && event.serverId !== this.serverId) return;
		if (this.#waiting.length >= MAX_WAITING) this.#isTooLate = true;
		else this.#waiting.push(event);
		this.#notify();
	}

	end(): void {
		this.hasEnded = true;
		this.#notify();
	}

	/** The next event; `undefined` at the end. */
	async next(): Promise<ServerEvent | undefined> {
		while (this.#waiting.length === 0 && !this.hasEnded) {
			if (this.#isTooLate)
				throw new Error(`More than ${MAX_WAITING} events waited. Continue with the ID of the last one: events({ since }).`);
			await new Promise<void>((resolve) => {
				this.#notify = resolve;
			});
		}
		return this.hasEnded ? undefined : this.#waiting.shift();
	}
}

/** Removes IDs that are so old that no event can still be committed before them. */
function forget(ids: Set<string>, now: number): void {
	const oldest = firstId(new Date(now - 2 * LATE_MS));
	for (const id of ids) if (id < oldest) ids.delete(id);
}
