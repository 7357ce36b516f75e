import type { StoredReply } from '../contract/contract.ts';
import type { Operation, Schema } from '../contract/operation.ts';
import { responseFor } from '../contract/operation.ts';
import type { Fault } from '../faults.ts';
import { TimeLimitError, withinTimeLimit } from '../prism/time-limit.ts';
import { prism } from '../prism-bundles.ts';
import { generatorView } from './generator-view.ts';
import { withoutWriteOnly } from './write-only.ts';

/** The response that a caller prefers. */
export interface ReplyPreference {
	code?: number;
	example?: string;
	dynamic?: boolean;
	seed?: string;
	accept?: string;
}

/** Prism has no response for a preference, for instance because the document does not declare the status. */
export class NoReplyError extends Error {
	readonly status: number;
	/** Prism's problem document. */
	readonly problem: Record<string, unknown>;
	readonly headers: Record<string, string>;

	constructor(problem: Record<string, unknown>) {
		super(String(problem.detail || problem.title));
		this.status = Number(problem.status ?? 500);
		this.problem = problem;
		this.headers = (problem.headers as Record<string, string> | undefined) ?? {};
	}
}

/** The time in milliseconds in which a response must be generated. */
export const GENERATION_LIMIT = 1_000;

/** Prism generates no response in time: for some schemas, its generator never ends. */
export class GenerationTimeoutError extends NoReplyError {
	constructor({ iid }: Operation) {
		super({
			type: 'about:blank',
			title: 'The response could not be generated',
			status: 500,
			detail: `No response of ${iid} could be generated from its schema within ${GENERATION_LIMIT} ms. To fix: add an example to the response.`,
		});
	}
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
 * @param limit - The time in milliseconds that Prism may take. It blocks the process.
 * @throws NoReplyError when Prism has no response.
 * @throws GenerationTimeoutError when Prism takes longer than `limit`.
 */
export function prismReply(
	operation: Operation,
	preference: ReplyPreference,
	faults: Fault[] = [],
	generator: Record<string, unknown> = {},
	limit: number = GENERATION_LIMIT,
): StoredReply {
	const { mock, serialize, ProblemJsonError, seedGenerator } = prism();
	const { code, example, dynamic = false, seed, accept } = preference;
	if (dynamic) seedGenerator(seed ?? '', generator);
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
	const outcome = generate(operation, preference, limit, () =>
		catchInvalidAccept(accept, () => mock(parameters as never)(logger as never)),
	);
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

/** Whether the generation for a preference ends in time, by operation. Without `dynamic` it is the same each time. */
const outcomes = new WeakMap<Operation, Map<string, 'ends' | 'exceeds'>>();

/** Runs Prism's generator, which never ends for some schemas, with a time limit in milliseconds. */
function generate<Result>(
	operation: Operation,
	{ code, example, dynamic }: ReplyPreference,
	limit: number,
	run: () => Result,
): Result {
	const known = outcomes.get(operation) ?? new Map();
	outcomes.set(operation, known);
	const preference = `${code} ${example} ${dynamic}`;
	if (known.get(preference) === 'ends' && !dynamic) return run();
	try {
		if (known.get(preference) === 'exceeds' || limit < 1) throw new TimeLimitError();
		const result = withinTimeLimit(Math.ceil(limit), run);
		known.set(preference, 'ends');
		return result;
	} catch (error) {
		if (!(error instanceof TimeLimitError)) throw error;
		known.set(preference, 'exceeds');
		throw new GenerationTimeoutError(operation);
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
