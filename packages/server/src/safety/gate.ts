import type { OperationId } from '@returning-ai/types';
import type { Gate } from '../contract/handle.ts';
import type { Database } from '../data/tables.ts';
import { authenticate } from './authenticate.ts';
import { authorize, mayKey } from './permission.ts';
import { RememberedKeys } from './remembered-keys.ts';
import type { Tokens } from './tokens.ts';

/** Lets callers in by what the database knows of them. */
export function databaseGate(db: Database, tokens: Tokens, checkTheirKey: ReadonlySet<OperationId>): Gate {
	const remembered = new RememberedKeys();
	return {
		async identify(id, secret, now) {
			const known = secret !== undefined && checkTheirKey.has(id) ? remembered.get(secret, now) : undefined;
			// One that would be refused is looked up: its permissions may have been changed since.
			if (known && mayKey(id, known.permissions)) return known;
			const actor = await authenticate(id, secret, { db, tokens, now });
			if (secret !== undefined) remembered.remember(secret, actor, now);
			return actor;
		},
		forget(secret) {
			if (secret !== undefined) remembered.forget(secret);
		},
		authorize: (id, actor, path) => authorize(db, id, actor, path),
	};
}
