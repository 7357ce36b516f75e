import {
	type Explanation,
	explanation,
	type InvalidField,
	type InvalidFieldCode,
	type UndeclaredCodes,
} from '@returning-ai/spec/runtime';
import type { ErrorCode, ErrorStatus, OperationId } from '@returning-ai/types';

/** The statuses of errors. */
export type HttpErrorStatus = ErrorStatus<OperationId> | keyof UndeclaredCodes;

/** The codes of an error status: those that operations list for it in the contract, and those that no operation lists. */
export type HttpErrorCode<S extends HttpErrorStatus> =
	| ErrorCode<OperationId, S & ErrorStatus<OperationId>>
	| (S extends keyof UndeclaredCodes ? UndeclaredCodes[S] : never);

interface HttpErrorContent<Code> {
	/** The reason, for programs. The contract must list it for the operation and the status. */
	code: Code;
	/** The field, its value (never a secret), what is allowed, and the fix. */
	detail?: string;
	/** Only where the title of the status does not fit. */
	title?: string;
	headers?: Readonly<Record<string, string>>;
	/** The invalid parts of the request. Only for a 400. */
	errors?: readonly InvalidField[];
}

/** A status with one of its codes. */
type HttpErrorArguments = {
	[S in HttpErrorStatus]: [status: S, content: HttpErrorContent<HttpErrorCode<S>>];
}[HttpErrorStatus];

/** Ends a call with an error status. The caller gets the code and the detail. A code that the status does not have does not compile. */
export class HttpError extends Error {
	readonly status: HttpErrorStatus;
	readonly code: HttpErrorCode<HttpErrorStatus>;
	readonly title: string | undefined;
	readonly headers: Readonly<Record<string, string>>;
	readonly errors: readonly InvalidField[];

	constructor(...[status, { code, detail = '', title, headers = {}, errors = [] }]: HttpErrorArguments) {
		super(detail);
		this.status = status;
		this.code = code;
		this.title = title;
		this.headers = headers;
		this.errors = errors;
	}
}

/** The 400 of a request with an invalid part. */
export function invalidRequest({ message, ...field }: Explanation): HttpError {
	return new HttpError(400, { code: 'invalid_request', detail: message, errors: [field] });
}

/**
 * The 400 of a field whose value violates a rule that is not in its schema.
 *
 * @param place The part of the request, then the names of the nested fields: `body.title`.
 * @param problem Its value (never a secret), what is allowed, and the fix.
 */
export function invalidField(place: string, code: InvalidFieldCode, problem: string): HttpError {
	return invalidRequest(explanation(place.split('.'), code, `${place}: ${problem}`));
}
