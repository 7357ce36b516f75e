import type { Actor } from './actor.ts';
import { hashOf } from './keys.ts';

type KeyActor = Extract<Actor, { kind: 'key' }>;

/** What a call says when the key that it was let in by is not what was remembered: it is looked up again, and judged anew. */
export class StaleKey extends Error {}

/** After this long a key is looked up again, which also notes that it is in use. */
const REMEMBERED_MILLISECONDS = 60_000;
const MOST = 10_000;

/**
 * Community keys that were looked up lately, for the calls whose own statement checks the key again: a key that was deleted, changed or
 * has expired since then does nothing, on whichever replica. It saves the hottest calls one of their two round trips.
 */
export class RememberedKeys {
	readonly #known = new Map<string, { actor: KeyActor; since: number }>();

	get(secret: string, now: Date): KeyActor | undefined {
		const known = this.#known.get(hashOf(secret));
		return known && now.getTime() - known.since < REMEMBERED_MILLISECONDS ? known.actor : undefined;
	}

	remember(secret: string, actor: Actor, now: Date): void {
		if (actor.kind !== 'key') return;
		if (this.#known.size >= MOST) this.#known.delete(this.#known.keys().next().value as string);
		this.#known.set(hashOf(secret), { actor, since: now.getTime() });
	}

	forget(secret: string): void {
		this.#known.delete(hashOf(secret));
	}
}
