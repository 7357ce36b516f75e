import type { StoredReply } from '../contract/contract.ts';
import { type DeclaredResponse, type Operation, responseFor } from '../contract/operation.ts';
import type { Fault } from '../faults.ts';
import { prism } from '../prism-bundles.ts';
import { type ChosenContent, chooseContent, chosenResponse } from './choose-content.ts';
import { Budget } from './generation-limit.ts';
import { generatorView } from './generator-view.ts';
import { headersOf } from './header-values.ts';
import { NoReplyError } from './no-reply-error.ts';
import { serializeBody } from './serialize-body.ts';
import { withoutWriteOnly } from './write-only.ts';

/** The response that a caller prefers. */
export interface ReplyPreference {
	code?: number;
	example?: string;
	dynamic?: boolean;
	seed?: string;
	accept?: string;
}

const ignore = (): void => {};
const logger = {
	trace: ignore,
	debug: ignore,
	info: ignore,
	warn: ignore,
	error: ignore,
	fatal: ignore,
	success: ignore,
	child: () => logger,
};

/**
 * Computes Prism's response to a request with these faults.
 *
 * @param budget - The time that Prism may take. It blocks the process.
 * @throws NoReplyError when Prism has no response.
 * @throws TimeLimitError when Prism takes longer.
 */
export function prismReply(
	operation: Operation,
	preference: ReplyPreference,
	faults: readonly Fault[] = [],
	generator: Record<string, unknown> = {},
	budget: Budget = new Budget(operation),
): StoredReply {
	const { mock, ProblemJsonError, seedGenerator } = prism();
	const { code, example, dynamic = false, seed } = preference;
	const isError = faults.length > 0;
	const chosen = chooseContents(operation, preference, isError);
	const resource = withContents(dynamic ? generatorView(operation) : operation, operation, chosen, isError);
	// Prism modifies its settings, so each call gets its own. A mock sends no callbacks.
	const config = {
		dynamic,
		...(code === undefined ? {} : { code }),
		...(example === undefined ? {} : { exampleKey: example }),
		...(seed === undefined ? {} : { seed }),
	};
	const data = { method: operation.method, url: { path: operation.path }, headers: {} };
	const validations = faults.map(({ path, code: rule, message, severity, challenge }) => ({
		path,
		code: rule,
		message,
		severity: severity === 'Error' ? 0 : 1,
		tags: challenge === undefined ? [] : [challenge],
	}));
	const parameters = { resource: { ...resource, callbacks: undefined }, input: { data, validations }, config };
	const types = [...chosen.values()].map(({ content }) => content.mediaType).join();
	const outcome = budget.spendOnPrism(`${code} ${example} ${dynamic} ${types}`, dynamic, () => {
		if (dynamic) seedGenerator(seed ?? '', generator);
		return mock(parameters as never)(logger as never);
	});
	if (outcome._tag === 'Left') throw new NoReplyError(ProblemJsonError.toProblemJson(outcome.left) as never);
	const { statusCode, headers: generated = {}, body } = outcome.right;
	const sent = headersOf(responseFor(operation, statusCode)?.headers, generated);
	const content = contentOf(operation, statusCode, sent.headers['content-type'], chosen);
	if (!content) {
		delete sent.headers['content-type'];
		return { status: statusCode, ...sent };
	}
	sent.headers['content-type'] = content.mediaType;
	const text = serializeBody(withoutWriteOnly(body, content.content.schema, operation.__bundled__), content.mediaType);
	return { status: statusCode, ...sent, ...(text === undefined ? {} : { body: text }) };
}

type ChosenContents = ReadonlyMap<DeclaredResponse, ChosenContent>;

/** The content of each response that the caller accepts. @throws NoReplyError when it accepts none of the response to be sent. */
function chooseContents(operation: Operation, preference: ReplyPreference, isError: boolean): ChosenContents {
	const chosen = new Map<DeclaredResponse, ChosenContent>();
	for (const response of operation.responses) {
		const content = chooseContent(operation, response.contents ?? [], preference);
		if (content) chosen.set(response, content);
	}
	if (isError) return chosen;
	const response = chosenResponse(operation, preference.code);
	if (response?.contents?.length && !chosen.has(response)) throw notAcceptable(preference.accept ?? '');
	return chosen;
}

/**
 * Leaves Prism no choice of a media type: it would send a range such as `image/*`. An error can have any type, so there the accepted one
 * is only the first.
 */
function withContents(resource: Operation, { responses }: Operation, chosen: ChosenContents, isError: boolean): Operation {
	const limited = resource.responses.map((response, index) => {
		const declared = responses[index];
		const accepted = declared && chosen.get(declared);
		const first = accepted ? (declared?.contents?.indexOf(accepted.content) ?? 0) : 0;
		const contents = [...(response.contents ?? [])];
		const [kept] = contents.splice(first, 1);
		const sent = kept && { ...kept, mediaType: accepted?.mediaType ?? kept.mediaType };
		return { ...response, contents: sent ? [sent, ...(isError ? contents : [])] : [] };
	});
	return { ...resource, responses: limited };
}

/** The content that Prism used, with the media type to send. `undefined` if the response has no content. */
function contentOf(
	operation: Operation,
	status: number,
	mediaType: string | undefined,
	chosen: ChosenContents,
): ChosenContent | undefined {
	const response = responseFor(operation, status);
	const accepted = response && chosen.get(response);
	if (accepted?.mediaType === mediaType) return accepted;
	const content = response?.contents?.find((each) => each.mediaType === mediaType);
	return content && chooseContent(operation, [content], {});
}

/** Prism's error. */
function notAcceptable(accept: string): NoReplyError {
	const type = 'https://stoplight.io/prism/errors#NOT_ACCEPTABLE';
	const title = 'The server cannot produce a representation for your accept header';
	return new NoReplyError({ type, title, status: 406, detail: `Unable to find content for ${accept}` });
}
