import type { InvalidField } from './validation-messages.ts';

/** The title of each error status. The examples in `common/errors.yaml` have the same titles. */
export const TITLES: Readonly<Record<number, string>> = {
	400: 'The request is invalid.',
	401: 'The credential is missing or invalid.',
	403: 'The credential does not allow this call.',
	404: 'No object has this ID.',
	405: 'The path does not allow this method.',
	409: 'The request conflicts with stored data.',
	413: 'The body is too large.',
	415: 'The type or the encoding of the body is not supported.',
	429: 'Too many requests.',
	500: 'Internal server error.',
	503: 'The service is temporarily unavailable.',
};

/** The title of a 404 for an unknown path. */
export const NO_SUCH_PATH = 'There is no such path.';

/** The codes of errors that no operation declares. */
export interface UndeclaredCodes {
	404: 'path_not_found';
	405: 'method_not_allowed';
	413: 'body_too_large';
	415: 'unsupported_media_type';
	503: 'unavailable';
}

/** Maximum length of the detail. The contract limits title and detail together to 2000 characters. */
const MAX_DETAIL = 1900;
/** Maximum number of `errors`. A body can violate the contract in thousands of places. */
const MAX_ERRORS = 100;
/** Maximum length of a pointer, 1000 with the ellipsis. The name of an unknown field can be as long as the body. */
const MAX_POINTER = 999;

/** An error, before it is written in an envelope. */
export interface ErrorContent {
	status: number;
	/** The reason, for programs. */
	code: string;
	/** The message after the title: the field, its value (never a secret), what is allowed, and the fix. */
	detail?: string;
	/** Default: the title of the status. */
	title?: string | undefined;
	/** The wrong parts of the request. Only for a 400. */
	errors?: readonly InvalidField[] | undefined;
}

/** `code`, and `errors` if there are any. */
type Reason = Pick<ErrorContent, 'code' | 'errors'>;
type WriteBody = (title: string, detail: string, reason: Reason, status: number) => unknown;

const statusEnvelope: WriteBody = (title, detail, reason) => ({ status: 'error', message: join(title, detail), ...reason });

/** Writes the error body of each `x-envelope`. */
const ENVELOPES: Readonly<Record<string, WriteBody>> = {
	system: (message, devMessage, reason) => ({ meta: { success: false, message, devMessage, ...reason } }),
	community: (title, detail, reason, statusCode) => ({
		meta: { status: 'error', statusCode },
		message: join(title, detail),
		...reason,
	}),
	secureAuth: (title, detail, reason) => ({ error: true, message: join(title, detail), ...reason }),
	status: statusEnvelope,
	echo: statusEnvelope,
};

/** The error body in an operation's envelope; `undefined` for an unknown envelope. */
export function errorBody(envelope: string, { status, code, detail = '', title, errors = [] }: ErrorContent): unknown {
	const write = Object.hasOwn(ENVELOPES, envelope) ? ENVELOPES[envelope] : undefined;
	const reason = { code, ...(errors.length > 0 ? { errors: errors.slice(0, MAX_ERRORS).map(toItem) } : {}) };
	return write?.(title ?? TITLES[status] ?? 'The call failed.', cut(detail, MAX_DETAIL), reason, status);
}

function toItem({ pointer, code }: InvalidField): InvalidField {
	return { pointer: cut(pointer, MAX_POINTER), code };
}

function cut(text: string, length: number): string {
	return text.length > length ? `${text.slice(0, length)}…` : text;
}

function join(title: string, detail: string): string {
	return detail === '' ? title : `${title} ${detail}`;
}
