import type { Client } from '@returning-ai/client';
import type { Output } from '../context.ts';
import type { Guide } from '../guides.ts';
import type { Connection } from '../profiles/connection.ts';
import { Access } from './access.ts';
import type { Catalog } from './catalog.ts';
import type { Limiter } from './limiter.ts';
import type { Policy } from './policy.ts';
import { SearchIndex } from './search-index.ts';

/** What all sessions of a process share. */
export interface Shared {
	readonly catalog: Catalog;
	readonly policy: Policy;
	readonly connection: Connection;
	/** The credentials that were sent. They never appear in a result. */
	readonly credentials: ReadonlySet<string>;
	readonly client: Client;
	readonly guides: readonly Guide[];
	readonly limiter: Limiter;
	readonly stderr: Output;
	/** Milliseconds that a call of a tool may take, with its retries. */
	readonly timeout: number;
}

/** One connected MCP client. */
export interface Session extends Shared {
	readonly access: Access;
	readonly index: SearchIndex;
}

export function createSession(shared: Shared): Session {
	const { catalog, policy, connection } = shared;
	return { ...shared, access: new Access(catalog, policy, connection), index: SearchIndex.of(catalog) };
}
