import { type ErrorContent, errorBody } from '@returning-ai/spec/runtime';
import type { StoredReply } from '../contract/contract.ts';
import type { Operation } from '../contract/operation.ts';

/** An error in the envelope of the operation (`x-envelope`), or `undefined` if the document declares none. */
export function envelopeError(operation: Operation | undefined, content: ErrorContent): StoredReply | undefined {
	const body = errorBody(String(operation?.extensions?.['x-envelope']), content);
	if (body === undefined) return undefined;
	return { status: content.status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** An error in Prism's format (RFC 9457). */
export function problemError(status: number, type: string, title: string, detail: string): StoredReply {
	const body = { type: `https://stoplight.io/prism/errors#${type}`, title, status, detail };
	return { status, headers: { 'content-type': 'application/problem+json' }, body: JSON.stringify(body) };
}
