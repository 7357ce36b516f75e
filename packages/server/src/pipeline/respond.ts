import { type OperationId, operations } from '@returning-ai/spec/operations';
import { deprecationHeaders, type ErrorContent, errorBody, expectedCredential } from '@returning-ai/spec/runtime';
import { isConnectionError, isStatementTimeout } from '../data/database-errors.ts';
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
	if (error instanceof HttpError && error.status === 401 && error.message === '') return unauthorized(id, error, headers);
	if (error instanceof HttpError) {
		const { status, code, message: detail, title, errors } = error;
		return answer(id, { status, code, detail, title, errors }, { ...headers, ...error.headers });
	}
	noted.error = error;
	if (isConnectionError(error)) return answer(id, { status: 503, code: 'unavailable' }, { ...headers, ...retryHeaders(error) });
	return answer(id, { status: 500, code: 'server_error' }, headers);
}

/** A repeated statement that takes too long would keep the database as busy. Our clients do not repeat the call by themselves. */
function retryHeaders(error: unknown): Record<string, string> {
	return isStatementTimeout(error) ? { 'retry-after': '30', 'x-should-retry': 'false' } : { 'retry-after': '1' };
}

/** Says where the credential belongs, and never what is wrong with the one that was sent. */
function unauthorized(id: OperationId, { code }: HttpError, headers: Record<string, string>): Answer {
	const { credentialHeader } = operations[id];
	const challenge = credentialHeader.prefix === '' ? {} : { 'www-authenticate': credentialHeader.prefix.trim() };
	return answer(id, { status: 401, code, detail: expectedCredential([credentialHeader]) }, { ...headers, ...challenge });
}

function answer(id: OperationId, content: ErrorContent, headers: Record<string, string>): Answer {
	return { status: content.status, body: JSON.stringify(errorBody(operations[id].envelope, content)), headers };
}
