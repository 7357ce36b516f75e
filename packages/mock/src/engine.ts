/** Prism, the judge of what is right. The only file that imports it. */
import { createInstance, getHttpOperationsFromSpec, ProblemJsonError } from '@stoplight/prism-http';
import { getHttpConfigFromRequest } from '@stoplight/prism-http-server/dist/getHttpConfigFromRequest.js';
import type { Json, OperationId } from './contract.ts';

export interface EngineRequest {
	method: string;
	path: string;
	query: Record<string, string | string[]>;
	headers: Record<string, string>;
	/** Parsed where the content type is JSON, else the text as it came. */
	body: unknown;
}

/** One fault of a request: where it is, and which rule it breaks. */
export interface Fault {
	path: string[];
	rule: string;
	message: string;
}

export interface EngineReply {
	status: number;
	headers: Record<string, string | string[]>;
	body: unknown;
	/** What is wrong with the request; empty when nothing is. */
	faults: Fault[];
}

/** The request could not be answered from the contract, for instance when `Prefer` asks for a status that is not declared. */
export class EngineError extends Error {
	readonly status: number;

	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

export type Engine = (id: OperationId, request: EngineRequest) => Promise<EngineReply>;

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
const config = {
	isProxy: false as const,
	checkSecurity: true,
	validateRequest: true,
	validateResponse: false,
	errors: false,
	upstreamProxy: undefined,
};

export async function createEngine(document: Json): Promise<Engine> {
	// Without a dialect Prism validates 3.1 schemas as draft-07 and ignores the newer keywords.
	const view = { ...document, jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema' };
	const resources = await getHttpOperationsFromSpec(view);
	const byId = new Map(resources.map((resource) => [resource.iid, resource]));
	const prism = createInstance({ ...config, mock: { dynamic: false } }, { logger: logger as never });
	return async (id, request) => {
		const resource = byId.get(id);
		if (!resource) throw new Error(`Prism does not know ${id}.`);
		const input = {
			method: request.method.toLowerCase() as 'get',
			url: { path: request.path, query: request.query },
			headers: request.headers,
			body: request.body,
		};
		const preferences = getHttpConfigFromRequest(input);
		if (preferences._tag === 'Left') throw problem(preferences.left);
		// Prism writes into the object it is given, so each call gets its own.
		const wishes = Object.fromEntries(Object.entries(preferences.right).filter(([, value]) => value !== undefined));
		const outcome = await prism.request(input, [resource], { ...config, mock: { dynamic: false, ...wishes } })();
		if (outcome._tag === 'Left') throw problem(outcome.left);
		const { output, validations } = outcome.right;
		return {
			status: output.statusCode,
			headers: output.headers ?? {},
			body: output.body,
			faults: validations.input.map(({ path = [], code, message }) => ({ path, rule: String(code), message })),
		};
	};
}

function problem(error: Error): EngineError {
	const { status, detail, title } = ProblemJsonError.toProblemJson(error);
	return new EngineError(status, detail || title);
}
