import type { Credential, CredentialFunction } from '@returning-ai/client';
import type { Connection } from '../profiles/connection.ts';

/** A host that echoes a credential must not show it to the model. */
export interface Remembered {
	readonly connection: Connection;
	/** The credentials that were sent. */
	readonly sent: ReadonlySet<string>;
}

/** Returns a connection that also collects the credentials it gives to the client. */
export function rememberCredentials(connection: Connection): Remembered {
	const sent = new Set<string>();
	const given = Object.entries(connection.client.credentials ?? {}) as [string, Credential | undefined][];
	const credentials = Object.fromEntries(
		given.flatMap(([family, credential]) => (credential === undefined ? [] : [[family, collecting(credential, sent)]])),
	);
	return { connection: { ...connection, client: { ...connection.client, credentials } }, sent };
}

function collecting(credential: Credential, sent: Set<string>): CredentialFunction {
	return async (core, signal) => {
		const value = typeof credential === 'string' ? credential : await credential(core, signal);
		sent.add(value);
		return value;
	};
}
