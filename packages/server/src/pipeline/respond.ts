import { type OperationId, operations } from '@returning-ai/spec/operations';
import { isConnectionError } from '../data/database-errors.ts';
import { HttpError } from '../http-error.ts';
import { errorBody } from './error-body.ts';

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

/** RFC 9745 and RFC 8594, for deprecated operations. */
const deprecationHeaders: Partial<Record<OperationId, Record<string, string>>> = Object.fromEntries(
	Object.entries(operations).flatMap(([id, { deprecation: end }]) =>
		end ? [[id, { deprecation: `@${Date.parse(end.since) / 1000}`, sunset: new Date(end.sunset).toUTCString() }]] : [],
	),
);

/** The headers of every response to an operation. */
export function baseHeaders(id: OperationId, requestId: string): Record<string, string> {
	return { ...SECURITY_HEADERS, 'x-request-id': requestId, ...deprecationHeaders[id] };
}

/** The response to a call that failed. Notes the error of a 500 or 503 for the log; the caller gets no detail of it. */
export function errorAnswer(
	id: OperationId,
	error: unknown,
	headers: Record<string, string>,
	noted: { error?: unknown },
): Answer {
	if (error instanceof HttpError) return answer(id, error.status, error.message, { ...headers, ...error.headers });
	noted.error = error;
	if (isConnectionError(error)) return answer(id, 503, '', { ...headers, 'retry-after': '1' });
	return answer(id, 500, '', headers);
}

function answer(id: OperationId, status: number, detail: string, headers: Record<string, string>): Answer {
	return { status, body: JSON.stringify(errorBody(id, status, detail)), headers };
}
