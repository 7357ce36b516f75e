import type { StoredReply } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';

type ErrorBody = (status: number, title: string, detail: string) => unknown;

const joined = (title: string, detail: string): string => (detail ? `${title} ${detail}` : title);

/** An error as each family says it (`x-envelope` of the operation); the shapes are the contract's. */
const BODIES: Readonly<Record<string, ErrorBody>> = {
	system: (_, title, detail) => ({ meta: { success: false, message: title, devMessage: detail } }),
	community: (status, title, detail) => ({ meta: { status: 'error', statusCode: status }, message: joined(title, detail) }),
	secureAuth: (_, title, detail) => ({ error: true, message: joined(title, detail) }),
	status: (_, title, detail) => ({ status: 'error', message: joined(title, detail) }),
	echo: (_, title, detail) => ({ status: 'error', message: joined(title, detail) }),
};

/** Longest text that the contract's errors take. */
const MAX_DETAIL = 1900;

/** An error in the envelope of the operation's family, or `undefined` where the document names none. */
export function envelopeError(
	operation: Operation | undefined,
	status: number,
	title: string,
	detail = '',
): StoredReply | undefined {
	const body = BODIES[String(operation?.extensions?.['x-envelope'])];
	if (!body) return undefined;
	const short = detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL)}…` : detail;
	return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body(status, title, short)) };
}

/** An error as Prism says it (RFC 9457). */
export function problemError(status: number, type: string, title: string, detail: string): StoredReply {
	const body = { type: `https://stoplight.io/prism/errors#${type}`, title, status, detail };
	return { status, headers: { 'content-type': 'application/problem+json' }, body: JSON.stringify(body) };
}
