import { OptionError } from './errors.ts';
import { type Host, hosts } from './routes.gen.ts';

/** Where the API runs. Not every family is known in every environment; `local` is the mock or the server on port 4010. */
export type Environment = 'production' | 'staging' | 'pre-staging' | 'playground' | 'local';

/** A credential, or a function that gives one when a call needs it. */
export type Credential = string | (() => string | Promise<string>);

/** One credential per family; give those that you call. They belong on a server, never in a browser. */
export interface Credentials {
	/** The System family's key, sent as `x-api-key`. */
	system?: Credential | undefined;
	/** The community API key, sent as Bearer. */
	integration?: Credential | undefined;
	/** A member's token or a community API key, sent as Bearer. */
	application?: Credential | undefined;
	/** The community's secure-auth key, sent as `apiKey`. */
	secureAuth?: Credential | undefined;
}

/** One origin for every family (the mock, the server), or one base URL per family. */
export type BaseUrl = string | Partial<Record<Host, string>>;

export interface ClientOptions {
	/** Default: `production`. */
	environment?: Environment;
	/** Wins over `environment` for the families it names. */
	baseUrl?: BaseUrl;
	/** Default: none; a call that needs one then fails before it is sent. */
	credentials?: Credentials;
	/** Sends a request. Default: `globalThis.fetch`. */
	fetch?: (request: Request) => Promise<Response>;
}

const ENVIRONMENTS: readonly Environment[] = ['production', 'staging', 'pre-staging', 'playground', 'local'];
const KNOWN_OPTIONS = ['environment', 'baseUrl', 'credentials', 'fetch'];
const HOSTS = Object.keys(hosts) as Host[];

/** Refuses options that cannot be meant. A credential is never repeated in a message. */
export function checkOptions(options: ClientOptions): void {
	refuseUnknown('option', Object.keys(options), KNOWN_OPTIONS);
	refuseUnknown('family in credentials', Object.keys(options.credentials ?? {}), HOSTS);
	const { environment, baseUrl } = options;
	if (environment !== undefined && !ENVIRONMENTS.includes(environment)) {
		throw new OptionError(`environment is "${environment}"; expected one of ${ENVIRONMENTS.join(', ')}.`);
	}
	if (typeof baseUrl === 'string') {
		checkUrl('baseUrl', baseUrl);
		return;
	}
	refuseUnknown('family in baseUrl', Object.keys(baseUrl ?? {}), HOSTS);
	for (const [host, url] of Object.entries(baseUrl ?? {})) checkUrl(`baseUrl.${host}`, url);
}

/** The base URL of a family, without a slash at its end. */
export function baseUrlOf(host: Host, { baseUrl, environment = 'production' }: ClientOptions): string {
	const given = typeof baseUrl === 'string' ? baseUrl : baseUrl?.[host];
	if (given !== undefined) return given.replace(/\/+$/, '');
	const known = hosts[host][environment];
	if (known === undefined) {
		const there = Object.keys(hosts[host]).join(', ');
		throw new OptionError(
			`The ${host} family has no known host in ${environment}; expected one of ${there}, or baseUrl.${host}.`,
		);
	}
	if (known.includes('{')) {
		throw new OptionError(
			`Secure auth answers on the community's own host; give its address as baseUrl.${host}, such as https://community.example.`,
		);
	}
	return known;
}

/** The header that carries a family's credential, or none when it was not given and is not needed. */
export async function credentialHeader(
	host: Host,
	optional: boolean,
	credentials: Credentials | undefined,
): Promise<Record<string, string>> {
	const credential = credentials?.[host];
	const value = typeof credential === 'function' ? await credential() : credential;
	if (value === undefined) {
		if (optional) return {};
		throw new OptionError(`This call needs the credential of the ${host} family; give credentials.${host} to the client.`);
	}
	if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
		throw new OptionError(`credentials.${host} is not a credential; expected a string of visible characters without blanks.`);
	}
	if (host === 'system') return { 'x-api-key': value };
	if (host === 'secureAuth') return { apiKey: value };
	return { Authorization: `Bearer ${value}` };
}

function checkUrl(name: string, value: unknown): void {
	if (typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)) return;
	throw new OptionError(`${name} is ${JSON.stringify(value)}; expected an address such as http://localhost:4010.`);
}

function refuseUnknown(what: string, given: string[], known: readonly string[]): void {
	const strange = given.find((name) => !known.includes(name));
	if (strange !== undefined) throw new OptionError(`"${strange}" is no ${what}; expected one of ${known.join(', ')}.`);
}
