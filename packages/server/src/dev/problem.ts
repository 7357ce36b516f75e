/** A field of a request, as a JSON pointer, and what is wrong with it. */
export interface FieldProblem {
	pointer: string;
	code: string;
}

const TITLES: Readonly<Record<number, string>> = {
	400: 'Bad Request',
	403: 'Forbidden',
	404: 'Not Found',
	409: 'Conflict',
	421: 'Misdirected Request',
};

/** An error response (RFC 9457). */
export function problem(status: number, code: string, detail: string, errors: readonly FieldProblem[] = []): Response {
	const body = { title: TITLES[status] ?? 'Error', status, code, detail, ...(errors.length > 0 ? { errors } : {}) };
	return Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } });
}

/** A request with an invalid field. The message names it: `body.kind "golden" is not valid.` */
export class InvalidFieldError extends Error {
	readonly field: string;

	constructor(field: string, message: string) {
		super(`body.${field}${message}`);
		this.field = field;
	}
}
