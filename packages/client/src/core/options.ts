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

/** The options with what is assumed for those not given. Refuses what cannot be meant. */
export function settingsOf(options: ClientOptions): Required<ClientOptions> {
	const settings: Required<ClientOptions> & Record<string, unknown> = {
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
	expectNames('An option', options, Object.keys(settings));
	const given = Object.entries(options).filter(([, value]) => value !== undefined);
	Object.assign(settings, Object.fromEntries(given));
	const { baseUrl, credentials } = settings;
	expectNames('A family', { ...credentials, ...(typeof baseUrl === 'object' && baseUrl) }, [
		'system',
		'integration',
		'application',
		'secureAuth',
	]);
	for (const url of Object.values(typeof baseUrl === 'object' ? baseUrl : [baseUrl])) {
		if (!/^https?:\/\/[^\s@?#]+$/.test(url)) refuse('baseUrl', url, 'an address such as http://localhost:4010');
	}
	return settings;
}

function expectNames(what: string, given: object, known: readonly string[]): void {
	for (const name in given) if (!known.includes(name)) refuse(what, name, known.join(', '));
}
