import type { Credentials } from './credentials.ts';
import { throwOptionError } from './errors.ts';
import type { HeaderFields } from './headers.ts';
import type { Hook } from './hooks.ts';
import type { HostName } from './host.ts';
import type { Fields } from './operation.ts';
import type { Transport } from './transport.ts';

/** An environment of the API. Not every family runs in every environment. `local` is `http://localhost:4010`, the mock. */
export type Environment = 'production' | 'staging' | 'pre-staging' | 'playground' | 'local';

/**
 * One base URL for all families, as for the mock and the server, or one per family. In a browser, it may be a path of the page's
 * own host, such as `/api`. A call to the page's own host needs no credential: that server adds it.
 */
export type BaseUrl = string | URL | { [Family in HostName]?: string | URL | undefined };

/**
 * Options of `fetch` that the client does not set itself: `cache`, `credentials: 'include'` for cookies of another origin, Next's
 * `next`, undici's `dispatcher`, Cloudflare's `cf`. They are passed to the transport as they are.
 */
export interface FetchOptions extends Omit<RequestInit, 'method' | 'headers' | 'body' | 'signal' | 'redirect'> {
	[option: string]: unknown;
}

/** The options of a client. */
export interface ClientOptions {
	/** Selects the hosts. Default: `production`. */
	environment?: Environment | undefined;
	/** Overrides `environment`: for all families, or for those that it names. Example: `http://localhost:4010`. */
	baseUrl?: BaseUrl | undefined;
	/** Default: none. A call that needs a credential then throws an `OptionError`. */
	credentials?: Credentials | undefined;
	/** The function that sends a request. Default: `globalThis.fetch`. */
	fetch?: Transport | undefined;
	/** The time limit of one attempt in milliseconds, including the body of the response. Default: 60 000. */
	timeout?: number | undefined;
	/**
	 * The maximum number of retries after 408, 429, 5xx and connection errors. A POST is retried only with an idempotency
	 * key. Default: 2.
	 */
	maxRetries?: number | undefined;
	/** Headers of every request. `{ 'user-agent': '' }` hides the name of this client. Default: none. */
	headers?: HeaderFields | undefined;
	/** Options of every `fetch`. Default: none. */
	fetchOptions?: FetchOptions | undefined;
	/** Middleware around every attempt, the first one outermost: `logTo(console)`, `tracing()`, your own. Default: none. */
	hooks?: readonly Hook[] | undefined;
	/** Allows keys that belong on a server in a browser, where every visitor can read them. Default: false. */
	dangerouslyAllowBrowser?: boolean | undefined;
}

/** The options of one call. */
export interface CallOptions {
	/** Aborts the call, also while it waits before a retry. The call then throws an `AbortError`. */
	signal?: AbortSignal | undefined;
	/** Overrides the client's `timeout`: milliseconds per attempt. */
	timeout?: number | undefined;
	/** Overrides the client's `maxRetries`. */
	maxRetries?: number | undefined;
	/** Headers in addition to the client's. */
	headers?: HeaderFields | undefined;
	/** Options of `fetch` in addition to the client's: `{ cache: 'no-store' }`. */
	fetchOptions?: FetchOptions | undefined;
	/** Query parameters that the contract does not declare. */
	query?: Fields | undefined;
	/** Overrides the credential of the family, so that one client can act for many members. */
	credential?: string | undefined;
}

/** The options of a call that creates something. */
export interface IdempotentCallOptions extends CallOptions {
	/**
	 * Identifies the call, so that the API applies it once: 8 to 128 letters, digits, `-` or `_`. Every attempt sends the same
	 * key. Default: a random key per call. Pass your own to retry a call after your program has restarted.
	 */
	idempotencyKey?: string | undefined;
}

/** The resolved options: complete and validated, with the base URLs by family. */
export type Settings = { [Name in Exclude<keyof ClientOptions, 'baseUrl'>]-?: NonNullable<ClientOptions[Name]> } & {
	baseUrl: Partial<Record<string, string>>;
};

const FAMILIES = ['system', 'integration', 'application', 'secureAuth'];

/** Validates the options and adds the defaults. */
export function resolveOptions({ baseUrl = {}, ...options }: ClientOptions): Settings {
	const settings: Settings & Record<string, unknown> = {
		environment: 'production',
		baseUrl: {},
		credentials: {},
		fetch: (url, init) => fetch(url, init),
		timeout: 60_000,
		maxRetries: 2,
		headers: {},
		fetchOptions: {},
		hooks: [],
		dangerouslyAllowBrowser: false,
	};
	for (const [name, value] of Object.entries(options)) {
		if (DEVELOPMENT) checkOption(settings, name, value);
		if (value !== undefined) settings[name] = value;
	}
	// A URL and whatever else is no plain object becomes its text, and is then a valid URL or an error.
	const forAll = String(baseUrl) === '[object Object]' ? undefined : baseUrl;
	for (const family of forAll !== undefined ? FAMILIES : Object.keys({ ...(baseUrl as object), ...settings.credentials })) {
		if (!FAMILIES.includes(family)) throwOptionError('A family', family, DEVELOPMENT && FAMILIES.join(', '));
		const url = forAll === undefined ? (baseUrl as Record<string, unknown>)[family] : forAll;
		if (url !== undefined) settings.baseUrl[family] = checkBaseUrl(url);
	}
	return settings;
}

/** Rejects an unknown name, and a value whose type is not the default's. */
function checkOption(defaults: Readonly<Record<string, unknown>>, name: string, value: unknown): void {
	const expected = kindOf(defaults[name]);
	if (expected === 'undefined') throwOptionError('An option', name, Object.keys(defaults).join(', '));
	if (value !== undefined && kindOf(value) !== expected) throwOptionError(name, kindOf(value), expected);
}

/** The type of a value: null and lists are no objects. */
function kindOf(value: unknown): string {
	return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** Returns a valid, absolute base URL without trailing slashes. */
function checkBaseUrl(value: unknown): string {
	const url = String(value);
	const absolute = url[0] === '/' ? globalThis.location?.origin + url : url;
	return /^https?:\/\/[^\s@?#]+$/.test(absolute)
		? absolute.replace(/\/+$/, '')
		: throwOptionError(
				'baseUrl',
				value,
				DEVELOPMENT && 'a URL such as http://localhost:4010, or in a browser a path such as /api',
			);
}
