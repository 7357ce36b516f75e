import { setImmediate as nextTurn } from 'node:timers/promises';
import { type OperationId, operations } from '@returning-ai/spec/operations';
import {
	bodyTooLarge,
	explainViolation,
	explanation,
	invalidJson,
	MAX_FILE_BYTES,
	MAX_FORM_BYTES,
	MAX_JSON_BYTES,
	missingBody,
	repeatedParameter,
	unreadableForm,
	wrongContentType,
} from '@returning-ai/spec/runtime';
import { contract, type Fault, type ParameterType, type Validator } from '../compiled-contract.ts';
import { findUnstorable } from '../domain/readable.ts';
import { HttpError, invalidRequest } from '../http-error.ts';
import { uploads } from './uploads.ts';

export interface Values {
	path: Record<string, unknown>;
	query: Record<string, unknown>;
	headers: Record<string, unknown>;
	body: unknown;
}

interface Parameters {
	path: Record<string, ParameterType>;
	query: Record<string, ParameterType>;
	header: Record<string, ParameterType>;
	/** The query when nothing is sent. */
	defaults: Record<string, unknown>;
}

const known = new Map(Object.entries(contract.parameters).map(([id, parameters]) => [id, byPlace(parameters)]));

function byPlace(parameters: Record<string, ParameterType>): Parameters {
	const places: Parameters = { path: {}, query: {}, header: {}, defaults: {} };
	for (const [name, type] of Object.entries(parameters)) {
		places[type.in][name] = type;
		if (type.in === 'query' && type.default !== undefined) places.defaults[name] = type.default;
	}
	return places;
}

/** Reads what an operation takes, each part checked by the contract. Only text from path, query and headers is turned into types. */
export async function readRequest(
	id: OperationId,
	request: Request,
	path: Record<string, string>,
	search: string,
): Promise<Values> {
	const parameters = known.get(id) as Parameters;
	check(id, 'path', path);
	const query = readQuery(id, parameters, search);
	const headers = readHeaders(id, parameters, request.headers);
	return { path, query, headers, body: await readBody(id, request) };
}

function readQuery(id: OperationId, { query: types, defaults }: Parameters, search: string): Record<string, unknown> {
	if (search.length < 2) {
		check(id, 'query', {});
		return defaults;
	}
	const values: Record<string, unknown> = Object.create(null);
	const given = new URLSearchParams(search);
	for (const [name, text] of given) {
		if (name in values) throw invalidRequest(repeatedParameter(['query', name], given.getAll(name).length));
		checkStorable(text, ['query', name]);
		const type = Object.hasOwn(types, name) ? types[name]?.type : undefined;
		values[name] = typed(text, type);
	}
	check(id, 'query', { ...values });
	return { ...defaults, ...values };
}

function readHeaders(id: OperationId, { header: types }: Parameters, headers: Headers): Record<string, unknown> {
	const values: Record<string, unknown> = {};
	for (const name in types) {
		const text = headers.get(name);
		if (text !== null) values[name] = typed(text, types[name]?.type);
	}
	check(id, 'header', values);
	return values;
}

/** Text as the type that is expected, or as it came where it is none: the validator then says so. */
function typed(text: string, type: ParameterType['type']): unknown {
	if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
	if (type !== 'integer' && type !== 'number') return text;
	return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

async function readBody(id: OperationId, request: Request): Promise<unknown> {
	const { requestType } = operations[id];
	if (requestType === undefined) return undefined;
	const type = request.headers.get('content-type');
	if (type?.split(';', 1)[0]?.trim().toLowerCase() !== requestType) {
		throw invalidRequest((await isEmpty(request)) ? missingBody() : wrongContentType(type ?? undefined, requestType));
	}
	if (request.headers.has('content-encoding')) {
		const detail = 'content-encoding: a compressed body was given, a plain one was expected.';
		throw new HttpError(415, { code: 'unsupported_media_type', detail });
	}
	const body = requestType === 'application/json' ? readJson(await text(request)) : await readForm(request, type);
	check(id, 'body', body instanceof Map ? formView(body) : body);
	return body instanceof Map ? Object.fromEntries(body) : body;
}

async function isEmpty(request: Request): Promise<boolean> {
	for await (const chunk of request.body ?? []) if (chunk.length > 0) return false;
	return true;
}

async function text(request: Request): Promise<string> {
	if (Number(request.headers.get('content-length') ?? Number.NaN) <= MAX_JSON_BYTES) return request.text();
	return new TextDecoder().decode(await limited(request, MAX_JSON_BYTES));
}

/** A zero byte, or half of a pair: no database keeps them as text. */
const UNSTORABLE_IN_JSON = /\\u(?:0000|d[89a-f])/i;

function checkStorable(value: unknown, path: readonly string[]): void {
	const names = findUnstorable(value);
	if (!names) return;
	const place = [...path, ...names.reverse()];
	const problem = 'a text with a zero byte or half a character was given, whole characters were expected.';
	throw invalidRequest(explanation(place, 'malformed', `${place.join('.')}: ${problem}`));
}

function readJson(source: string): unknown {
	try {
		const body = JSON.parse(source);
		if (UNSTORABLE_IN_JSON.test(source)) checkStorable(body, ['body']);
		return body;
	} catch (error) {
		if (error instanceof HttpError) throw error;
		throw invalidRequest(source === '' ? missingBody() : invalidJson(error as Error));
	}
}

async function readForm(request: Request, type: string): Promise<Map<string, Blob | string>> {
	const chunks = await readChunks(request, MAX_FORM_BYTES, (size) => uploads.add(request, size));
	await uploads.parse(request);
	const bytes = Buffer.concat(chunks);
	// The memory of one file, while the next lines take as much again, three times.
	chunks.length = 0;
	await nextTurn();
	const form = await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => {
		throw invalidRequest(unreadableForm());
	});
	// Each step on a large file takes up to 20 ms.
	await nextTurn();
	const fields = new Map<string, Blob | string>();
	for (const [name, value] of form) {
		if (fields.has(name)) throw invalidRequest(repeatedParameter(['body', name], form.getAll(name).length));
		if (value instanceof Blob && value.size > MAX_FILE_BYTES) throw tooLarge(MAX_FILE_BYTES);
		if (typeof value === 'string') checkStorable(value, ['body', name]);
		fields.set(name, value);
	}
	return fields;
}

/** A form as its schema sees it: a file is text. */
function formView(fields: Map<string, Blob | string>): Record<string, string> {
	return Object.fromEntries([...fields].map(([name, value]) => [name, value instanceof Blob ? '' : value]));
}

async function limited(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
	return Buffer.concat(await readChunks(request, limit));
}

async function readChunks(request: Request, limit: number, onChunk?: (size: number) => void): Promise<Uint8Array[]> {
	if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.length;
		if (size > limit) throw tooLarge(limit);
		onChunk?.(chunk.length);
		chunks.push(chunk);
	}
	return chunks;
}

function tooLarge(limit: number): HttpError {
	return new HttpError(413, { code: 'body_too_large', detail: bodyTooLarge(limit) });
}

function check(id: OperationId, part: 'path' | 'query' | 'header' | 'body', value: unknown): void {
	const validator = contract.checkRequest[`${id} ${part}`] as Validator;
	if (validator(value)) return;
	// The faults of each branch of a choice come before the fault of the choice itself.
	const fault = validator.errors?.at(-1) as Fault;
	throw invalidRequest(explainViolation([part, ...namesOf(id, part, fault)], fault));
}

/** The names down to the value. Headers are compared in lower case; a message shows them as the contract writes them. */
function namesOf(id: OperationId, part: string, { instancePath }: Fault): string[] {
	const names = instancePath.split('/').slice(1).map(unescapePointer);
	return part === 'header' ? names.map((name) => contract.parameters[id]?.[name]?.name ?? name) : names;
}

function unescapePointer(token: string): string {
	return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
