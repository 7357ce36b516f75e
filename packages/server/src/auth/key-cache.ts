import type { OperationId } from '@returning-ai/types';
import type { AccessControl } from './access-control.ts';
import type { Actor } from './actor.ts';
import { hashSecret } from './api-keys.ts';
import { keyHasPermission } from './permissions.ts';

type KeyActor = Extract<Actor, { kind: 'key' }>;

/** A cached key is looked up again after 60 s, which also updates its `last_used_at`. */
const TTL_MS = 60_000;
const MAX_KEYS = 10_000;

/**
 * The operations that accept a cached key: their own SQL statement checks that the key is unchanged. List an operation only if that
 * statement contains everything that it reads and writes. Every other operation looks its key up with each call.
 */
export const OPERATIONS_WITH_CACHED_KEY: ReadonlySet<OperationId> = new Set<OperationId>([
	'integration.messages.send',
	'integration.messages.reply',
	'integration.messages.react',
]);

/** Recently used community keys, by the hash of the secret. */
export class KeyCache {
	readonly #entries = new Map<string, { actor: KeyActor; since: number }>();

	get(secret: string, now: Date): KeyActor | undefined {
		const entry = this.#entries.get(hashSecret(secret));
		return entry && now.getTime() - entry.since < TTL_MS ? entry.actor : undefined;
	}

	set(secret: string, actor: Actor, now: Date): void {
		if (actor.kind !== 'key') return;
		if (this.#entries.size >= MAX_KEYS) this.#entries.delete(this.#entries.keys().next().value as string);
		this.#entries.set(hashSecret(secret), { actor, since: now.getTime() });
	}

	delete(secret: string): void {
		this.#entries.delete(hashSecret(secret));
	}
}

/**
 * Saves the three most frequent operations one of their two round trips. They get the cached actor. If their statement finds that the
 * key was deleted, changed or has expired, on any replica, they call `reauthenticate`.
 */
export function withKeyCache(accessControl: AccessControl, cache: KeyCache = new KeyCache()): AccessControl {
	const lookUp = async (...[id, secret, now]: Parameters<AccessControl['authenticate']>): Promise<Actor> => {
		if (secret !== undefined) cache.delete(secret);
		const actor = await accessControl.authenticate(id, secret, now);
		if (secret !== undefined) cache.set(secret, actor, now);
		return actor;
	};
	return {
		...accessControl,
		async authenticate(id, secret, now) {
			const cached = secret !== undefined && OPERATIONS_WITH_CACHED_KEY.has(id) ? cache.get(secret, now) : undefined;
			// A cached key without the permission is looked up again, because its permissions may have changed.
			if (cached && keyHasPermission(id, cached.permissions)) return cached;
			return lookUp(id, secret, now);
		},
		reauthenticate: lookUp,
	};
}
