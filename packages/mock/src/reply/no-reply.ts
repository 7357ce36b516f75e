import type { Operation } from '../contract/operation.ts';
import type { NoReplyError } from './no-reply-error.ts';
import type { ReplyPreference } from './prism-reply.ts';

/** Explains why the document has no such response, and which responses it has. */
export function explainNoReply(
	operation: Operation,
	preference: ReplyPreference,
	error: Pick<NoReplyError, 'status' | 'problem' | 'message'>,
): { status: number; detail: string } {
	const { responses } = operation;
	const codes = responses.map(({ code }) => code);
	// Prism responds with 500, and the reason in the title, after it tried two responses.
	if (/NOT_ACCEPTABLE/.test(`${error.problem.type} ${error.problem.title}`)) {
		const types = new Set(responses.flatMap(({ contents = [] }) => contents.map(({ mediaType }) => mediaType)));
		return {
			status: 406,
			detail: `Accept is ${preference.accept}; ${operation.iid} responds with ${[...types].join(', ')}.`,
		};
	}
	if (preference.example !== undefined) {
		const names = responses.flatMap(({ code, contents = [] }) =>
			contents.flatMap(({ examples = [] }) => examples.map(({ key }) => ({ code, key }))),
		);
		const elsewhere = names.find(({ key }) => key === preference.example);
		if (elsewhere)
			return {
				status: 404,
				detail: `The example ${preference.example} belongs to the status ${elsewhere.code}; request it with "code=${elsewhere.code}, example=${preference.example}".`,
			};
		const list = names.map(({ code, key }) => `${key} (${code})`).join(', ');
		return { status: 404, detail: `${operation.iid} has no example ${preference.example}; it has ${list || 'none'}.` };
	}
	if (preference.code !== undefined && !codes.includes(String(preference.code))) {
		return {
			status: 404,
			detail: `${operation.iid} does not declare the status ${preference.code}; it declares ${codes.join(', ')}.`,
		};
	}
	return { status: error.status, detail: error.message };
}
