import type { Environment } from '@returning-ai/client';
import { CommandError } from '../errors/command-error.ts';
import { didYouMean } from '../errors/nearest.ts';
import { shown } from './shown.ts';

export const ENVIRONMENTS = [
	'production',
	'staging',
	'pre-staging',
	'playground',
	'local',
] as const satisfies readonly Environment[];

/** The hosts that a command calls. */
export type Target = { readonly environment: Environment } | { readonly baseUrl: string };

export const PRODUCTION: Target = { environment: 'production' };

/** The URL of the environment `local`. */
const LOCAL_URL = 'http://localhost:4010';

/** The names of the two settings, as in `--environment` and `--base-url`: for messages. */
export interface SettingNames {
	readonly environment: string;
	readonly baseUrl: string;
}

export const OPTION_NAMES: SettingNames = { environment: '--environment', baseUrl: '--base-url' };

/**
 * The target of two settings, or `undefined` without them.
 *
 * @throws {CommandError} One is invalid, or both are given.
 */
export function targetOf(
	{ environment, baseUrl }: { environment?: unknown; baseUrl?: unknown },
	names: SettingNames,
): Target | undefined {
	if (environment !== undefined && baseUrl !== undefined)
		throw new CommandError(`${names.environment} and ${names.baseUrl} exclude each other. Remove one of them.`);
	if (environment !== undefined) return { environment: checkEnvironment(names.environment, environment) };
	return baseUrl === undefined ? undefined : { baseUrl: checkBaseUrl(names.baseUrl, baseUrl) };
}

function checkEnvironment(name: string, value: unknown): Environment {
	const environment = ENVIRONMENTS.find((known) => known === value);
	if (environment) return environment;
	const hint = typeof value === 'string' ? didYouMean(value, ENVIRONMENTS) : '';
	throw new CommandError(`${name} must be ${ENVIRONMENTS.join(', ')}; given ${shown(value)}.${hint}`);
}

/** Returns the URL in its normal form. An invalid one is not shown: it can contain a password. */
function checkBaseUrl(name: string, value: unknown): string {
	const fail = (reason: string): never => {
		throw new CommandError(`${name} must be a URL such as http://localhost:4020; the given one ${reason}.`);
	};
	if (typeof value !== 'string' || !URL.canParse(value)) return fail('is not a URL');
	const { protocol, username, password, search, hash, origin, pathname } = new URL(value);
	if (protocol !== 'https:' && protocol !== 'http:') return fail('does not start with https:// or http://');
	if (username || password) return fail('has a user name or a password: remove it');
	if (search || hash) return fail('has a "?" or a "#": remove that part');
	return origin + pathname.replace(/\/+$/, '');
}

export function textOf(target: Target): string {
	return 'environment' in target ? target.environment : target.baseUrl;
}

/** Whether two targets are the same hosts. Two spellings of a host, such as localhost and 127.0.0.1, are not. */
export function isSameTarget(a: Target, b: Target): boolean {
	return urlOf(a) === urlOf(b);
}

/** Whether the target is this machine. */
export function isLocal(target: Target): boolean {
	const url = urlOf(target);
	return URL.canParse(url) && ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}

/** Whether others on the way can read what is sent. */
export function isUnencrypted(target: Target): boolean {
	return urlOf(target).startsWith('http://') && !isLocal(target);
}

/** The base URL, or the name of an environment that has one per family. */
function urlOf(target: Target): string {
	if ('baseUrl' in target) return target.baseUrl;
	return target.environment === 'local' ? LOCAL_URL : target.environment;
}
