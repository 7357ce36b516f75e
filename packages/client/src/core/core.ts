import { userAgent } from '../version.gen.ts';
import { type Credential, type CredentialSource, credentialSource } from './credentials.ts';
import { refuse } from './errors.ts';
import { addHeaders } from './headers.ts';
import type { Hook } from './hooks.ts';
import type { Host, HostName } from './host.ts';
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
	/** Where a family is; with a credential given, as whom else. */
	connect(host: Host, credential?: string): Connection;
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
	const sources: Partial<Record<HostName, CredentialSource>> = {};
	return {
		...rest,
		// A browser says itself who it is, and asks the host's leave before it sends such a header.
		headers: addHeaders('document' in globalThis ? {} : { 'user-agent': userAgent }, headers),
		connect(host, credential) {
			const { name, urls } = host;
			const url =
				baseUrl[name] ??
				urls[environment] ??
				refuse('environment', environment, `${Object.keys(urls).join(', ')} or baseUrl.${name}`);
			const source = (given: Credential | undefined): CredentialSource => credentialSource(name, given, dangerouslyAllowBrowser);
			sources[name] ??= source(credentials[name]);
			return { url, credential: credential === undefined ? sources[name] : source(credential) };
		},
	};
}
