import type { Operation, SecurityScheme } from '../contract/operation.ts';
import type { Fault } from '../faults.ts';
import { type Incoming, readCookies, readQuery } from './incoming.ts';

/** Who sent a request: the value of the credential, or nothing where none is needed. */
export interface Caller {
	key?: string;
	faults: Fault[];
}

/** Looks for one of the credentials that the operation takes: presence and form. */
export function readCaller({ security = [] }: Operation, incoming: Incoming): Caller {
	if (security.length === 0) return { faults: [] };
	const challenges: (string | undefined)[] = [];
	let isOptional = false;
	for (const schemes of security) {
		if (schemes.length === 0) isOptional = true;
		const keys = schemes.map((scheme) => credential(scheme, incoming));
		const [first] = keys;
		if (schemes.length > 0 && keys.every((key) => key !== undefined)) return { faults: [], ...(first ? { key: first } : {}) };
		challenges.push(...schemes.map(challengeOf));
	}
	if (isOptional) return { faults: [] };
	const challenge = challenges.filter((text) => text !== undefined).join(',');
	return {
		faults: [
			{
				path: [],
				code: 401,
				message: 'Invalid security scheme used',
				severity: 'Error',
				...(challenge ? { challenge } : {}),
			},
		],
	};
}

/** The value of a credential, or `undefined` when it is missing or malformed. */
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
			// Other schemes have no form that is known here.
			return kind === 'bearer' ? bearer(authorization) : authorization || 'unknown';
		}
		case 'oauth2':
		case 'openIdConnect':
			return bearer(authorization);
		default:
			return 'unknown';
	}
}

/** The scheme's name is case-insensitive (RFC 9110, section 11.1). */
function bearer(authorization: string): string | undefined {
	return /^bearer\s+(\S.*)$/i.exec(authorization)?.[1]?.trim();
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
