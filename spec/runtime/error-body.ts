/** The title of each error status. The examples in `common/errors.yaml` have the same titles. */
export const TITLES: Readonly<Record<number, string>> = {
	400: 'The request is not valid.',
	401: 'The credential is missing or not valid.',
	403: 'The credential does not allow this call.',
	404: 'Nothing was found by this id.',
	405: 'The path does not take this method.',
	409: 'The call contradicts what is stored.',
	413: 'The body is too large.',
	415: 'The body has the wrong type.',
	429: 'Too many calls; slow down.',
	500: 'The server failed; this is not your fault.',
	503: 'The server cannot reach its database; try again.',
};

/** The title of a 404 for an unknown path. */
export const NO_SUCH_PATH = 'There is no such path.';

/** Maximum length of the detail. The contract limits title and detail together to 2000 characters. */
const MAX_DETAIL = 1900;

type WriteBody = (status: number, title: string, detail: string) => unknown;

const statusEnvelope: WriteBody = (_, title, detail) => ({ status: 'error', message: join(title, detail) });

/** Writes the error body of each `x-envelope`. */
const ENVELOPES: Readonly<Record<string, WriteBody>> = {
	system: (_, message, devMessage) => ({ meta: { success: false, message, devMessage } }),
	community: (statusCode, title, detail) => ({ meta: { status: 'error', statusCode }, message: join(title, detail) }),
	secureAuth: (_, title, detail) => ({ error: true, message: join(title, detail) }),
	status: statusEnvelope,
	echo: statusEnvelope,
};

/** The error body in an operation's envelope; `undefined` for an unknown envelope. */
export function errorBody(
	envelope: string,
	status: number,
	detail = '',
	title: string = TITLES[status] ?? 'The call failed.',
): unknown {
	const write = Object.hasOwn(ENVELOPES, envelope) ? ENVELOPES[envelope] : undefined;
	return write?.(status, title, detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL)}…` : detail);
}

function join(title: string, detail: string): string {
	return detail === '' ? title : `${title} ${detail}`;
}
