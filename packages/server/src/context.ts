import type { OperationId } from '@returning-ai/types';
import type { Actor } from './auth/actor.ts';
import type { Passwords } from './auth/passwords.ts';
import type { Tokens } from './auth/tokens.ts';
import type { Database } from './data/tables.ts';
import type { Membership } from './domain/roles.ts';

/** The services that handlers use. */
export interface Context {
	/** For reading. Writes go through `write`. */
	db: Database;
	passwords: Passwords;
	tokens: Tokens;
	/** Emails are sent, or can be read on a page. If `false`, no one receives a verification code. */
	deliversMail: boolean;
	/** Starts the worker on jobs that were just queued, before its next poll. */
	wakeWorker(): void;
}

/** The idempotency key of a call. */
export interface Idempotency {
	serverId: string;
	operation: string;
	/** Hash of the credential and the key. */
	keyHash: string;
	/** Hash of the operation, path and body. */
	requestHash: string;
	/** Encrypts the stored response. Derived from the credential and the key, which are not stored. */
	encryptionKey: Buffer;
	now: Date;
}

/** The caller, the operation and the community of a call. */
export interface CallContext {
	readonly id: OperationId;
	readonly requestId: string;
	/** URL of the request. Its host is that of the `Host` header. */
	readonly url: string;
	readonly path: object | undefined;
	readonly headers: Readonly<Record<string, string | undefined>>;
	readonly actor: Actor;
	/** Looks the credential up again, for an operation whose cached key is outdated. Throws a 401 or 403. */
	reauthenticate(): Promise<Actor>;
	/** The community of the call; empty if it has none. */
	readonly serverId: string;
	/** The caller's membership in that community. */
	readonly membership?: Membership;
	/** Present if the request has an idempotency key. */
	readonly idempotency?: Idempotency;
	/** The address of the client. Absent if calls are not limited, or came without a socket. */
	readonly clientAddress?: string;
	readonly now: Date;
}
