import { TRUSTED_PROXIES_FORMAT, trustedProxyProblem } from '../http/client-address.ts';
import { credentialsProblem, MAIL_URL_FORMAT, mailUrlProblem } from '../mail/mail-url.ts';
import type { Rate } from '../pipeline/rate-limit.ts';

/** One environment variable or option. */
export interface Setting<T> {
	/** The allowed values, for the error: "Use …". */
	use: string;
	/** The value may contain a password, so an error does not print it. */
	isSecret?: boolean;
	/** @throws InvalidValueError */
	parse(text: string): T;
}

/** A value that a setting does not allow. The message is the reason, without the value; it may be empty. */
export class InvalidValueError extends Error {}

/** The environment variables that the command reads. An empty one is unset. */
export const VARIABLES = {
	NODE_ENV: { use: 'production, development or test, or unset it', parse: oneOf('production', 'development', 'test') },
	DATABASE_URL: {
		use: 'postgres://user:password@host:5432/database, or unset it for the embedded database',
		isSecret: true,
		parse: validated(databaseUrlProblem),
	},
	MAIL_URL: { use: `${MAIL_URL_FORMAT}, or unset it to send no email`, isSecret: true, parse: validated(mailUrlProblem) },
	MAIL_FROM: {
		use: 'an email address, such as no-reply@example.com or "Example <no-reply@example.com>"',
		parse: matching(/^(?:[^\s<>@]+@[^\s<>@]+|[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+>)$/),
	},
	TRUSTED_PROXIES: { use: `${TRUSTED_PROXIES_FORMAT}, or unset it if no proxy is in front`, parse: parseProxies },
	METRICS_PORT: { use: 'a whole number from 0 to 65535, such as 9464', parse: parsePort },
} satisfies Record<string, Setting<unknown>>;

/** The options of `start` that have a format. */
export const OPTIONS = {
	port: { use: 'a whole number from 0 to 65535, such as 4020', parse: parsePort },
	'metrics-port': { use: 'a whole number from 0 to 65535, such as 9464', parse: parsePort },
	host: { use: 'a host name or an IP address, such as 127.0.0.1', parse: matching(/^[\w.:%-]+$/) },
	data: { use: 'the path of a folder', parse: matching(/\S/) },
	cors: { use: 'an origin, such as https://example.com, without a path, or * for all', parse: parseOrigin },
	'rate-limit': { use: 'calls per second, such as 100, or 0 for no limit', parse: parseRateLimit },
	log: { use: 'pretty, json or silent', parse: oneOf('pretty', 'json', 'silent') },
} satisfies Record<string, Setting<unknown>>;

/** Parses a value, or adds one line with the fix to `problems`. */
export function parseSetting<T>(name: string, setting: Setting<T>, text: string, problems: string[]): T | undefined {
	try {
		return setting.parse(text);
	} catch (error) {
		if (!(error instanceof InvalidValueError)) throw error;
		// As JSON, so that a line break in the value does not break the line.
		const given = setting.isSecret ? '' : ` ${JSON.stringify(text.slice(0, 100))}`;
		const reason = error.message && `: ${error.message}`;
		problems.push(`${name}${given} is not valid${reason}. Use ${setting.use}.`);
		return undefined;
	}
}

function oneOf<const W extends string>(...words: W[]): (text: string) => W {
	return (text) => {
		const found = words.find((word) => word === text);
		if (found !== undefined) return found;
		throw new InvalidValueError();
	};
}

function matching(pattern: RegExp): (text: string) => string {
	return (text) => {
		if (pattern.test(text)) return text;
		throw new InvalidValueError();
	};
}

function validated(problemOf: (text: string) => string | undefined): (text: string) => string {
	return (text) => {
		const problem = problemOf(text);
		if (problem === undefined) return text;
		throw new InvalidValueError(problem);
	};
}

function databaseUrlProblem(text: string): string | undefined {
	const url = URL.parse(text);
	if (!url) return 'it is not a URL, or its user or password is not percent-encoded';
	if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') return 'its protocol is not postgres:';
	return credentialsProblem(url);
}

function parseProxies(text: string): string[] {
	const proxies = text.split(/[\s,]+/).filter((part) => part !== '');
	const problem = proxies.map(trustedProxyProblem).find((found) => found !== undefined);
	if (problem === undefined && proxies.length > 0) return proxies;
	throw new InvalidValueError(problem);
}

function parsePort(text: string): number {
	if (/^\d+$/.test(text) && Number(text) <= 65_535) return Number(text);
	throw new InvalidValueError();
}

function parseOrigin(text: string): string {
	const url = URL.parse(text);
	const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
	if (text === '*' || (isWeb && url.origin === text)) return text;
	// A browser sends the origin in exactly this form, so another form never matches.
	throw new InvalidValueError(isWeb ? `its origin is ${url.origin}` : '');
}

/** Calls per second for each credential; `false` for no limit. */
function parseRateLimit(text: string): Rate | false {
	if (!/^\d{1,9}$/.test(text)) throw new InvalidValueError();
	const perSecond = Number(text);
	return perSecond === 0 ? false : { perSecond, burst: perSecond * 2 };
}
