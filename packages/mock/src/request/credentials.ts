import { bearerToken } from '@returning-ai/spec/runtime';
import type { Operation, SecurityScheme } from '../contract/operation.ts';
import type { Fault } from '../faults.ts';
import { type Incoming, readCookies, readQuery } from './incoming.ts';

/** The caller of a request. `key` is the credential, and absent if the operation needs none. */
export interface Caller {
	key?: string;
	faults: readonly Fault[];
}

/** Reads the credential of a request. Checks only that one is present and well-formed. */
export function readCaller(operation: Operation, incoming: Incoming): Caller {
	const { security = [] } = operation;
	for (const schemes of security) {
		const keys = schemes.map((scheme) => credential(scheme, incoming));
		const [first] = keys;
		if (schemes.length > 0 && keys.every((key) => key !== undefined)) return { faults: [], ...(first ? { key: first } : {}) };
	}
	// No security, or an empty alternative, which makes the credential optional.
	if (security.length === 0 || security.some((schemes) => schemes.length === 0)) return { faults: [] };
	const known = missing.get(operation) ?? { faults: [missingFault(operation)] };
	missing.set(operation, known);
	return known;
}

/** The caller of a request without a credential, which depends on the operation alone. */
const missing = new WeakMap<Operation, Caller>();

function missingFault(operation: Operation): Fault {
	const challenge = challengesOf(operation).join(',');
	const fault: Fault = { path: [], code: 401, message: 'Invalid security scheme used', severity: 'Error' };
	return challenge ? { ...fault, challenge } : fault;
}

/** The challenges of a 401, one per scheme of each alternative. Empty if the operation accepts only API keys, which have none. */
export function challengesOf({ security = [] }: Operation): string[] {
	return security.flat().flatMap((scheme) => challengeOf(scheme) ?? []);
}

/** The value of a credential, or `undefined` if it is missing or malformed. */
function credential(scheme: SecurityScheme, { headers, search }: Incoming): string | undefined {
	const authorization = headers.authorization ?? '';
	switch (scheme.type) {
		case 'apiKey': {
			if (scheme.in === 'header') return headers[scheme.name.toLowerCase()] || undefined;
			const texts = scheme.in === 'query' ? readQuery(search) : readCookies(headers.cookie);
			return [texts[scheme.name] ?? ''].flat()[0] || undefined;
		}
		case 'http': {
			const kind = scheme.scheme.toLowerCase();
			if (kind === 'basic') return basic(authorization);
			if (kind === 'digest') return digest(authorization);
			// The format of other schemes is unknown, so any value is accepted.
			return kind === 'bearer' ? bearerToken(authorization) : authorization || 'unknown';
		}
		case 'oauth2':
		case 'openIdConnect':
			return bearerToken(authorization);
		default:
			return 'unknown';
	}
}

function basic(authorization: string): string | undefined {
	const token = /^basic\s+(\S+)$/i.exec(authorization)?.[1];
	return token && Buffer.from(token, 'base64').toString().includes(':') ? token : undefined;
}

function digest(authorization: string): string | undefined {
	const info = /^digest\s+(.+)$/i.exec(authorization)?.[1];
	const isWhole = ['username=', 'realm=', 'nonce=', 'uri=', 'response='].every((part) => info?.includes(part));
	return isWhole ? info : undefined;
}

function challengeOf(scheme: SecurityScheme): string | undefined {
	if (scheme.type === 'oauth2') return 'OAuth2';
	if (scheme.type === 'openIdConnect') return 'OpenID';
	if (scheme.type !== 'http') return undefined;
	if (scheme.scheme === 'basic') return 'Basic realm="*"';
	return scheme.scheme === 'digest' ? 'Digest realm="*", nonce="abc123"' : 'Bearer';
}
