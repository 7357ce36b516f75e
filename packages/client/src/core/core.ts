import { userAgent } from '../version.gen.ts';
import { type Credential, type CredentialSource, credentialSource } from './credentials.ts';
import { throwOptionError } from './errors.ts';
import { addHeaders } from './headers.ts';
import type { Hook } from './hooks.ts';
import type { Host, HostName } from './host.ts';
import { type ClientOptions, type FetchOptions, resolveOptions } from './options.ts';
import type { Transport } from './transport.ts';

/** The base URL and the credential of a family. */
export interface Connection {
	readonly url: string;
	/** Whether this is the page's own host, which may know the user by a cookie. */
	readonly isOwnHost: boolean;
	readonly credential: CredentialSource;
}

/** The resolved options that every call uses. Printing it shows no credential. */
export interface Core {
	readonly fetch: Transport;
	readonly hooks: readonly Hook[];
	readonly timeout: number;
	readonly maxRetries: number;
	/** The headers of every request. */
	readonly headers: Readonly<Record<string, string>>;
	readonly fetchOptions: FetchOptions;
	/** Returns the connection to a family, with its own credential or the given one. */
	connect(host: Host, credential?: string): Connection;
}

/**
 * Creates the core, the first argument of the standalone functions. A client has one as `client.core`.
 *
 * @throws {OptionError} An option is invalid. The message names the option, its value and what is allowed.
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
	const { environment, baseUrl, credentials, dangerouslyAllowBrowser, headers, ...rest } = resolveOptions(options);
	const inBrowser = isBrowser();
	const sources: Partial<Record<HostName, CredentialSource>> = {};
	return {
		...rest,
		// A browser sets its own User-Agent, and sends a CORS preflight before a custom header.
		headers: addHeaders(inBrowser ? {} : { 'user-agent': userAgent }, headers),
		connect(host, credential) {
			const { name, urls } = host;
			const url =
				baseUrl[name] ??
				urls[environment] ??
				throwOptionError('environment', environment, DEVELOPMENT && `${Object.keys(urls).join(', ')} or baseUrl.${name}`);
			const toSource = (from: Credential | undefined): CredentialSource =>
				credentialSource(name, from, inBrowser && !dangerouslyAllowBrowser);
			sources[name] ??= toSource(credentials[name]);
			return {
				url,
				isOwnHost: `${url}/`.startsWith(`${globalThis.location?.origin}/`),
				credential: credential === undefined ? sources[name] : toSource(credential),
			};
		},
	};
}

/** Whether this is a page, or a worker of one, which has no `document`. Other runtimes have neither. */
function isBrowser(): boolean {
	return 'document' in globalThis || 'importScripts' in globalThis;
}
