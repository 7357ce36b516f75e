import type { Operation } from '../contract/operation.ts';
import type { NoReplyError, ReplyPreference } from './prism-reply.ts';

/** Why there is no reply, with what there is instead. */
export function explainNoReply(
	operation: Operation,
	preference: ReplyPreference,
	error: Pick<NoReplyError, 'status' | 'problem' | 'message'>,
): { status: number; detail: string } {
	const { responses } = operation;
	const codes = responses.map(({ code }) => code);
	// Prism hides a second reason behind 500 when it has tried two replies.
	if (/NOT_ACCEPTABLE/.test(`${error.problem.type} ${error.problem.title}`)) {
		const types = new Set(responses.flatMap(({ contents = [] }) => contents.map(({ mediaType }) => mediaType)));
		return {
			status: 406,
			detail: `Accept: ${preference.accept} was given; ${operation.iid} answers in ${[...types].join(', ')}.`,
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
				detail: `The example ${preference.example} belongs to the status ${elsewhere.code}; ask for it by "code=${elsewhere.code}, example=${preference.example}".`,
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
