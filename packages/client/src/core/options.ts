import type { Credentials } from './credentials.ts';
import { refuse } from './errors.ts';
import type { Hook } from './hooks.ts';
import type { HostName } from './host.ts';
import type { Fields } from './operation.ts';
import type { Transport } from './transport.ts';

/** Where the API runs. Not every family is known in every environment; `local` is the mock or the server on port 4010. */
export type Environment = 'production' | 'staging' | 'pre-staging' | 'playground' | 'local';

/** One origin for every family (the mock, the server), or one base URL per family. */
export type BaseUrl = string | Partial<Record<HostName, string>>;

/** What a client can be told. */
export interface ClientOptions {
	/** Whose hosts to call. Default: `production`. */
	environment?: Environment;
	/** Wins over `environment` for the families it names. */
	baseUrl?: BaseUrl;
	/** Default: none; a call that needs one then fails before it is sent. */
	credentials?: Credentials;
	/** What sends a request. Default: `globalThis.fetch`. */
	fetch?: Transport;
	/** How long one attempt may take, its body included, in milliseconds. Default: 60 000. */
	timeout?: number;
	/** How often a call that may be repeated is sent again after 408, 429, 5xx or a broken connection. Default: 2. */
	maxRetries?: number;
	/** Headers of every request. `{ 'user-agent': '' }` sends no word of who calls. Default: none. */
	headers?: Fields;
	/** Functions around every attempt, the first one outermost: `logTo(console)`, `tracing()`, your own. Default: none. */
	hooks?: readonly Hook[];
	/** Lets a browser hold keys that belong on a server: whoever opens the page can take them. Default: false. */
	dangerouslyAllowBrowser?: boolean;
}

/** What can be told about one call. */
export interface CallOptions {
	/** Aborts the call, in a pause between attempts too. */
	signal?: AbortSignal | undefined;
	/** Wins over the client's `timeout` for this call. In milliseconds, per attempt. */
	timeout?: number;
	/** Wins over the client's `maxRetries` for this call. */
	maxRetries?: number;
	/** Headers to send besides the client's. */
	headers?: Fields;
	/** Query fields that the contract does not know. */
	query?: Fields;
	/** Wins over the credential of the family for this call: one client can act for many members. */
	credential?: string;
}

/** What can be told about a call that creates something. */
export interface IdempotentCallOptions extends CallOptions {
	/**
	 * Makes a repeat of this call safe: 8 to 128 letters, digits, `-` or `_`. Every attempt of the call carries it. Default: a
	 * fresh one per call; give your own to repeat a call after your program has stopped.
	 */
	idempotencyKey?: string;
}

/** The options as the core takes them: complete, checked, with the addresses that were given by family. */
export type Settings = Omit<Required<ClientOptions>, 'baseUrl'> & { baseUrl: Partial<Record<string, string>> };

const FAMILIES = ['system', 'integration', 'application', 'secureAuth'];

/** Adds what is assumed for options that are not given, and refuses what cannot be meant. */
export function settingsOf(options: ClientOptions): Settings {
	const settings: Settings & Record<string, unknown> = {
		environment: 'production',
		baseUrl: {},
		credentials: {},
		fetch: (url, init) => fetch(url, init),
		timeout: 60_000,
		maxRetries: 2,
		headers: {},
		hooks: [],
		dangerouslyAllowBrowser: false,
	};
	for (const [name, value] of Object.entries(options)) {
		if (!(name in settings)) refuse('An option', name, Object.keys(settings).join(', '));
		if (value !== undefined) settings[name] = value;
	}
	const { baseUrl, credentials } = settings;
	if (typeof baseUrl === 'string') settings.baseUrl = Object.fromEntries(FAMILIES.map((family) => [family, baseUrl]));
	for (const family of Object.keys({ ...settings.baseUrl, ...credentials })) {
		if (!FAMILIES.includes(family)) refuse('A family', family, FAMILIES.join(', '));
	}
	settings.baseUrl = Object.fromEntries(Object.entries(settings.baseUrl).map(([family, url = '']) => [family, address(url)]));
	return settings;
}

/** A base URL without a slash at its end. */
function address(url: string): string {
	return /^https?:\/\/[^\s@?#]+$/.test(url)
		? url.replace(/\/+$/, '')
		: refuse('baseUrl', url, 'an address such as http://localhost:4010');
}
