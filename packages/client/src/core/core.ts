import { userAgent } from '../version.gen.ts';
import { type CredentialSource, credentialSource } from './credentials.ts';
import { refuse } from './errors.ts';
import { addHeaders } from './headers.ts';
import type { Hook } from './hooks.ts';
import type { Host } from './host.ts';
import { type ClientOptions, settingsOf } from './options.ts';
import type { Transport } from './transport.ts';

/** Where a family is, and as whom it is called. */
export interface Connection {
	readonly url: string;
	readonly credential: CredentialSource;
}

/** What every call needs: where to, as whom, how. Shows no credential, however it is printed. */
export interface Core {
	readonly fetch: Transport;
	readonly hooks: readonly Hook[];
	readonly timeout: number;
	readonly maxRetries: number;
	/** The headers of every request. */
	readonly headers: Readonly<Record<string, string>>;
	connect(host: Host): Connection;
}

/**
 * Makes what the standalone functions take as their first argument. A client has one too, as `client.core`.
 *
 * @example
 * ```ts
 * import { createCore } from '@returning-ai/client';
 * import * as channels from '@returning-ai/client/integration/channels';
 *
 * const core = createCore({ credentials: { integration: 'rai_test_community_key' } });
 * for (const { topic } of await channels.list(core)) console.log(topic);
 * ```
 */
export function createCore(options: ClientOptions = {}): Core {
	const { environment, baseUrl, credentials, dangerouslyAllowBrowser, headers, ...rest } = settingsOf(options);
	const connections: Partial<Record<string, Connection>> = {};
	const connect = (host: Host): Connection => {
		const { name, urls } = host;
		const url = (typeof baseUrl === 'object' ? baseUrl[name] : baseUrl) ?? urls[environment];
		return {
			url: url?.replace(/\/+$/, '') ?? refuse('environment', environment, [...Object.keys(urls), `baseUrl.${name}`].join(' or ')),
			credential: credentialSource(host, credentials[name], dangerouslyAllowBrowser),
		};
	};
	return {
		...rest,
		// A browser says itself who it is, and asks the host's leave before it sends such a header.
		headers: addHeaders('document' in globalThis ? {} : { 'user-agent': userAgent }, headers),
		connect: (host) => {
			connections[host.name] ??= connect(host);
			return connections[host.name] as Connection;
		},
	};
}
