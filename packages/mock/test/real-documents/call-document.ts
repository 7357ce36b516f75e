/** Calls every operation of a document, and validates each response by the document. */
import { isDeepStrictEqual } from 'node:util';
import { createMockFetch, type MockFetch, readSpec } from '../../src/index.ts';
import { follow, readDocument, type TestedDocument, type TestedOperation } from './read-document.ts';
import { SchemaValidator } from './schema-validator.ts';
import { RequestBuilder } from './valid-request.ts';

export interface Miss {
	/** Such as `GET /pets/{id}`. */
	operation: string;
	reason: string;
}

export interface Outcome {
	operations: number;
	calls: number;
	/** Calls whose response has a status below 400. */
	successes: number;
	/** JSON responses that were validated, and those that were valid. */
	validated: number;
	valid: number;
	misses: Miss[];
}

/** With what is required, and an example; with everything, and a generated response. */
const KINDS = [
	{ isFull: false, preference: '' },
	{ isFull: true, preference: '__dynamic=true&__seed=1' },
];

export async function callDocument(file: string): Promise<Outcome> {
	const contract = await readSpec(file);
	const fetch = createMockFetch({ contract });
	const document = readDocument(file);
	const templates = new Map(contract.head.routes.map(({ id, method, path }) => [id, `${method} ${path}`]));
	const { operations } = document;
	const outcome: Outcome = { operations: operations.length, calls: 0, successes: 0, validated: 0, valid: 0, misses: [] };
	const requests = new SchemaValidator(document, 'readOnly');
	const responses = new SchemaValidator(document, 'writeOnly');
	for (const { isFull, preference } of KINDS) {
		const builder = new RequestBuilder(document, requests, isFull);
		for (const operation of operations) {
			const name = `${operation.method} ${operation.path}`;
			const miss = (reason: string): number =>
				outcome.misses.push({ operation: name, reason: `${isFull ? 'full' : 'short'}: ${reason}` });
			try {
				outcome.calls += 1;
				const { response, text, reached } = await call(fetch, builder, operation, preference);
				if (reached === undefined || templates.get(reached) !== name) miss(`reached ${reached}`);
				if (response.status < 400) outcome.successes += 1;
				else if (hasSuccess(operation)) miss(`${response.status}: ${explained(response, text)}`);
				else if (!(response.status in operation.responses)) miss(`undeclared ${response.status}`);
				if (response.status >= 400 || !/json/.test(response.headers.get('content-type') ?? '')) continue;
				outcome.validated += 1;
				const faults = violations(document, responses, operation, response.status, text);
				if (faults === undefined) outcome.valid += 1;
				else miss(`response: ${faults.slice(0, 300)}: ${text.slice(0, 200)}`);
			} catch (error) {
				miss(`${(error as Error).name}: ${(error as Error).message.slice(0, 300)}`);
			}
		}
	}
	return outcome;
}

/** The messages of a response to a request that the mock refuses. */
function explained(response: Response, text: string): string {
	const list = response.headers.get('sl-violations') ?? /"validation":(\[.*\])/.exec(text)?.[1];
	return list
		? [...list.matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message).join('; ')
		: text.slice(0, 300);
}

function hasSuccess({ responses }: TestedOperation): boolean {
	return Object.keys(responses).length === 0 || Object.keys(responses).some((code) => /^(?:[123]|default)/.test(code));
}

async function call(
	fetch: MockFetch,
	builder: RequestBuilder,
	operation: TestedOperation,
	preference: string,
): Promise<{ response: Response; text: string; reached: string | undefined }> {
	const { url, method, headers, body } = builder.build(operation);
	const target = preference === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${preference}`;
	const response = await fetch(target, { method, headers, ...(body === undefined ? {} : { body }) });
	const text = await response.text();
	const reached = fetch.control.requests().at(-1)?.operationId;
	fetch.control.reset();
	return { response, text, reached };
}

/** An example of the document counts as valid. */
function violations(
	document: TestedDocument,
	validator: SchemaValidator,
	operation: TestedOperation,
	status: number,
	text: string,
): string | undefined {
	if (text === '') return undefined;
	const code = [String(status), `${String(status)[0]}XX`, `${String(status)[0]}xx`, 'default'].find(
		(one) => one in operation.responses,
	);
	const declared = operation.responses[code ?? ''];
	if (!declared) return undefined;
	const value: unknown = JSON.parse(text);
	const { example, examples = {} } = declared.media;
	const own = [example, ...Object.values(examples).map((one) => follow(document.root, one)?.value)];
	if (own.some((one) => isDeepStrictEqual(one, value))) return undefined;
	return validator.atPointer(declared.pointer, value);
}
