import type { OperationId } from '@returning-ai/types';
import type { Actor } from './auth/actor.ts';
import type { Passwords } from './auth/passwords.ts';
import type { Tokens } from './auth/tokens.ts';
import type { Database } from './data/tables.ts';
import type { Membership } from './domain/roles.ts';

/** The services that handlers use. */
export interface Context {
	/** For reading. Writing goes through `write`. */
	db: Database;
	passwords: Passwords;
	tokens: Tokens;
	/** Wakes the worker: a job waits. */
	wakeWorker(): void;
}

/** Identifies one logical call: the caller, its idempotency key and the request. */
export interface Idempotency {
	serverId: string;
	operation: string;
	/** A hash of the caller and the key it sent. */
	keyHash: string;
	/** A hash of the whole request. */
	requestHash: string;
	/** Encrypts the stored response. It is derived from what only the caller has. */
	seal: Buffer;
	now: Date;
}

/** Who makes a call, to which operation, in which community. */
export interface CallContext {
	readonly id: OperationId;
	readonly requestId: string;
	readonly path: object | undefined;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly actor: Actor;
	/** Looks the credential up again, for an operation whose cached key turned out to be outdated. Throws a 401 or 403. */
	reauthenticate(): Promise<Actor>;
	/** The community of the call; empty for a call without one. */
	readonly serverId: string;
	/** The caller's membership in that community. */
	readonly membership?: Membership;
	/** Only with an idempotency key. */
	readonly idempotency?: Idempotency;
	readonly now: Date;
}
