import { type OperationId, operations } from '@returning-ai/spec/operations';
import { deprecationHeaders, errorBody, expectedCredential } from '@returning-ai/spec/runtime';
import { isConnectionError } from '../data/database-errors.ts';
import { HttpError } from '../http-error.ts';

export interface Answer {
	status: number;
	body: string;
	headers: Record<string, string>;
}

/** A response is data for its caller alone, and never a page. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'content-type': 'application/json',
	'cache-control': 'no-store',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
};

const deprecation: Partial<Record<OperationId, Record<string, string>>> = Object.fromEntries(
	Object.entries(operations).flatMap(([id, operation]) =>
		operation.deprecation ? [[id, deprecationHeaders(operation.deprecation)]] : [],
	),
);

/** The headers of every response. An unknown path belongs to no operation, so it has no `id`. */
export function baseHeaders(id: OperationId | undefined, requestId: string): Record<string, string> {
	return { ...SECURITY_HEADERS, 'x-request-id': requestId, ...(id && deprecation[id]) };
}

/** The response to a call that failed. Notes the error of a 500 or 503 for the log; the caller gets no detail of it. */
export function errorAnswer(
	id: OperationId,
	error: unknown,
	headers: Record<string, string>,
	noted: { error?: unknown },
): Answer {
	if (error instanceof HttpError && error.status === 401 && error.message === '') return unauthorized(id, headers);
	if (error instanceof HttpError) return answer(id, error.status, error.message, { ...headers, ...error.headers }, error.title);
	noted.error = error;
	if (isConnectionError(error)) return answer(id, 503, '', { ...headers, 'retry-after': '1' });
	return answer(id, 500, '', headers);
}

/** Says where the credential belongs, and never what is wrong with the one that was sent. */
function unauthorized(id: OperationId, headers: Record<string, string>): Answer {
	const { credentialHeader } = operations[id];
	const challenge = credentialHeader.prefix === '' ? {} : { 'www-authenticate': credentialHeader.prefix.trim() };
	return answer(id, 401, expectedCredential([credentialHeader]), { ...headers, ...challenge });
}

function answer(id: OperationId, status: number, detail: string, headers: Record<string, string>, title?: string): Answer {
	return { status, body: JSON.stringify(errorBody(operations[id].envelope, status, detail, title)), headers };
}
