import type { OperationId } from '@returning-ai/types';
import type { Database } from '../data/tables.ts';
import { HttpError } from '../http-error.ts';
import type { Actor } from './actor.ts';
import { authenticate } from './authenticate.ts';
import { authorize, type Scope } from './permissions.ts';
import type { Tokens } from './tokens.ts';

/** Authenticates and authorizes a call. Throws an `HttpError` with 401, 403 or 404. */
export interface AccessControl {
	authenticate(id: OperationId, secret: string | undefined, now: Date): Promise<Actor>;
	/** Like `authenticate`, without a cache. */
	reauthenticate(id: OperationId, secret: string | undefined, now: Date): Promise<Actor>;
	authorize(id: OperationId, actor: Actor, path: Record<string, unknown>): Promise<Scope>;
}

/** @param refusedPrefix Credentials that begin with it are refused, also where the database contains them. */
export function databaseAccessControl(db: Database, tokens: Tokens, refusedPrefix?: string): AccessControl {
	const lookUp: AccessControl['authenticate'] = async (id, secret, now) => {
		if (refusedPrefix !== undefined && secret?.startsWith(refusedPrefix))
			throw new HttpError(401, { code: 'credential_invalid' });
		return authenticate(id, secret, { db, tokens, now });
	};
	return {
		authenticate: lookUp,
		reauthenticate: lookUp,
		authorize: (id, actor, path) => authorize(db, id, actor, path),
	};
}
