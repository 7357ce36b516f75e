import { type Operation, operations } from '@returning-ai/spec/operations';

const TITLES: Readonly<Record<number, string>> = {
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

/** Longest text that the contract's errors take, with the title before it. */
const MAX_DETAIL = 1900;

/** The body of an error, in the words of the operation's family. */
export function errorBody(id: keyof typeof operations, status: number, detail: string): unknown {
	const title = TITLES[status] ?? 'The call failed.';
	const short = detail.length > MAX_DETAIL ? `${detail.slice(0, MAX_DETAIL)}…` : detail;
	return BODIES[operations[id].envelope](status, title, short);
}

const plain = (_: number, title: string, detail: string): unknown => ({ status: 'error', message: sentence(title, detail) });

const BODIES: Readonly<Record<Operation['envelope'], (status: number, title: string, detail: string) => unknown>> = {
	system: (_, message, devMessage) => ({ meta: { success: false, message, devMessage } }),
	community: (statusCode, title, detail) => ({ meta: { status: 'error', statusCode }, message: sentence(title, detail) }),
	secureAuth: (_, title, detail) => ({ error: true, message: sentence(title, detail) }),
	status: plain,
	echo: plain,
};

function sentence(title: string, detail: string): string {
	return detail === '' ? title : `${title} ${detail}`;
}
