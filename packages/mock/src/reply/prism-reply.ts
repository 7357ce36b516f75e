import type { StoredReply } from '../contract/contract.ts';
import type { Operation, Schema } from '../contract/operation.ts';
import { responseFor } from '../contract/operation.ts';
import type { Fault } from '../faults.ts';
import { prism } from '../prism-bundles.ts';
import { type Budget, GENERATION_LIMIT, generateInTime } from './generation-limit.ts';
import { generatorView } from './generator-view.ts';
import { NoReplyError } from './no-reply-error.ts';
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
 * @throws GenerationTimeoutError when Prism takes longer.
 */
export function prismReply(
	operation: Operation,
	preference: ReplyPreference,
	faults: Fault[] = [],
	generator: Record<string, unknown> = {},
	budget: Budget = { left: GENERATION_LIMIT },
): StoredReply {
	const { mock, serialize, ProblemJsonError, seedGenerator } = prism();
	const { code, example, dynamic = false, seed, accept } = preference;
	const resource = dynamic ? generatorView(operation) : operation;
	// Prism modifies its settings, so each call gets its own. A mock sends no callbacks.
	const config = {
		dynamic,
		...(code === undefined ? {} : { code }),
		...(example === undefined ? {} : { exampleKey: example }),
		...(seed === undefined ? {} : { seed }),
	};
	const data = {
		method: operation.method,
		url: { path: operation.path },
		headers: accept === undefined ? {} : { accept },
	};
	const validations = faults.map(({ path, code: rule, message, severity, challenge }) => ({
		path,
		code: rule,
		message,
		severity: severity === 'Error' ? 0 : 1,
		tags: challenge === undefined ? [] : [challenge],
	}));
	const parameters = { resource: { ...resource, callbacks: undefined }, input: { data, validations }, config };
	const outcome = generateInTime(operation, `${code} ${example} ${dynamic}`, dynamic, budget, () => {
		if (dynamic) seedGenerator(seed ?? '', generator);
		return catchInvalidAccept(accept, () => mock(parameters as never)(logger as never));
	});
	if (outcome._tag === 'Left') throw new NoReplyError(ProblemJsonError.toProblemJson(outcome.left) as never);
	const { statusCode, headers: generated = {}, body } = outcome.right;
	const headers: Record<string, string> = {};
	for (const [name, value] of Object.entries(generated)) {
		if (value !== null && value !== undefined) headers[name.toLowerCase()] = String(value);
	}
	const visible = withoutWriteOnly(body, schemaOf(operation, statusCode, headers['content-type']), operation.__bundled__);
	try {
		const text = serialize(visible as never, headers['content-type']) as string | undefined;
		return { status: statusCode, headers, ...(text === undefined ? {} : { body: text }) };
	} catch (error) {
		throw new NoReplyError(ProblemJsonError.toProblemJson(error as never) as never);
	}
}

/** Prism throws an error for an `Accept` that it cannot parse. Converts it to 406. */
function catchInvalidAccept<T>(accept: string | undefined, run: () => T): T {
	try {
		return run();
	} catch (error) {
		if (accept === undefined) throw error;
		const type = 'https://stoplight.io/prism/errors#NOT_ACCEPTABLE';
		const title = 'The server cannot produce a representation for your accept header';
		throw new NoReplyError({ type, title, status: 406, detail: (error as Error).message });
	}
}

function schemaOf(operation: Operation, status: number, mediaType: string | undefined): Schema | undefined {
	return responseFor(operation, status)?.contents?.find((content) => content.mediaType === mediaType)?.schema;
}
