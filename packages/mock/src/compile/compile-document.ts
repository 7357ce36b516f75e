import { secretNames } from '@returning-ai/spec/runtime';
import type { CompiledHead, StoredReply } from '../contract/contract.ts';
import type { DeclaredResponse, Operation } from '../contract/operation.ts';
import { withPatterns } from '../patterns.ts';
import { readOperations } from '../prism-bundles.ts';
import { NoReplyError } from '../reply/no-reply-error.ts';
import { prismReply, type ReplyPreference } from '../reply/prism-reply.ts';
import { replyKey } from '../reply/replies.ts';
import { addressesOf } from './addresses-of.ts';
import { markEncodings, restoreEncodings } from './encodings.ts';
import { hideSharedSchemas, restoreSharedSchemas } from './shared-schemas.ts';
import { withMediaTypes } from './swagger-media-types.ts';

type Document = Record<string, unknown>;

const PLAIN_DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Compiles an OpenAPI document to lines of JSON: the first describes the document, each other line one operation.
 *
 * @param source the document, or its file if it references other files
 * @param prepare whether to compute every static response now instead of on first use
 */
export async function compileDocument(source: string | Document, document: Document, prepare: boolean): Promise<string> {
	const operations = await readOperations(
		typeof source === 'string' ? source : hideSharedSchemas(markEncodings(withMediaTypes(inPlainDialect(source)))),
	);
	const restored = restoreSharedSchemas(operations);
	const named = restored.map((operation, index, all) =>
		withId(requestOf(inItsDialect(slim(operation, document), document), document), index, all),
	);
	const served = named.map(({ iid }, index) => ({ id: iid, servers: restored[index]?.servers ?? [] }));
	const { title = 'untitled' } = (document.info ?? {}) as { title?: string };
	const generator = document['x-json-schema-faker'] as Record<string, unknown> | undefined;
	const head: CompiledHead = {
		title,
		...(generator ? { generator } : {}),
		routes: named.map(({ iid, method, path }) => ({ id: iid, method, path })),
		addresses: addressesOf(served, document),
		rules: named.every(({ extensions }) => extensions?.['x-envelope'] !== undefined) ? 'openapi' : 'prism',
		secrets: secretNames(document),
	};
	const lines = named.map((operation) => ({ operation, replies: prepare ? preparedReplies(operation) : {} }));
	return `${[head, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

/** Prism uses draft-07 for OpenAPI 3.1 without `jsonSchemaDialect`, and skips validation for OpenAPI's own dialect. */
function inPlainDialect(document: Document): Document {
	return /^3\.[1-9]/.test(String(document.openapi)) ? { ...document, jsonSchemaDialect: PLAIN_DIALECT } : document;
}

/** Sets the dialect of a document that Prism read from files, where `inPlainDialect` is not possible. */
function inItsDialect(operation: Operation, document: Document): Operation {
	if (!/^3\.[1-9]/.test(String(document.openapi))) return operation;
	return JSON.parse(JSON.stringify(operation), (key, value) =>
		key === '$schema' && typeof value === 'string' ? PLAIN_DIALECT : value,
	);
}

/** OpenAPI 3.1 allows an operation without responses. */
const NO_RESPONSES: readonly DeclaredResponse[] = [{ code: '200' }];

function requestOf(operation: Operation, document: Document): Operation {
	const isIgnored = /^3\.0/.test(String(document.openapi)) && ['GET', 'HEAD', 'DELETE'].includes(operation.method);
	return isIgnored ? withAnyBody(operation) : restoreEncodings(operation);
}

/** OpenAPI 3.0 ignores the `requestBody` of a GET, HEAD or DELETE. Any body is accepted there. */
function withAnyBody(operation: Operation): Operation {
	if (!operation.request?.body) return operation;
	return { ...operation, request: { ...operation.request, body: { contents: [{ mediaType: '*/*' }] } } };
}

const UNUSED_KEYS: ReadonlySet<string> = new Set(['x-stoplight', 'explicitProperties']);

function slim(operation: Operation, { swagger }: Document): Operation {
	const { iid, method, path, deprecated, extensions, security, __bundled__ } = operation;
	const request = swagger === undefined ? withoutReservedHeaders(operation.request) : operation.request;
	const responses = operation.responses.length > 0 ? operation.responses : NO_RESPONSES;
	const kept = { iid, method: method.toUpperCase(), path, deprecated, extensions, security, request, responses, __bundled__ };
	return withPatterns(JSON.parse(JSON.stringify(kept, (key, value) => (UNUSED_KEYS.has(key) ? undefined : value))));
}

/** OpenAPI 3 ignores parameters with these names, since other parts of the document describe them. */
const RESERVED_HEADERS = /^(?:accept|content-type|authorization)$/i;

function withoutReservedHeaders(request: Operation['request']): Operation['request'] {
	const { headers } = request ?? {};
	return headers ? { ...request, headers: headers.filter(({ name }) => !RESERVED_HEADERS.test(name)) } : request;
}

function withId(operation: Operation, index: number, all: Operation[]): Operation {
	const given = operation.iid;
	const isUsable = Boolean(given) && all.findIndex(({ iid }) => iid === given) === index;
	return isUsable ? operation : { ...operation, iid: `${operation.method} ${operation.path}` };
}

/** Every response that a request can select by status and by example. */
function preparedReplies(operation: Operation): Record<string, StoredReply> {
	const preferences: ReplyPreference[] = [{}];
	for (const { code, contents = [] } of operation.responses) {
		if (!/^\d+$/.test(code)) continue;
		preferences.push({ code: Number(code) });
		for (const { key } of contents.flatMap(({ examples = [] }) => examples)) {
			preferences.push({ code: Number(code), example: key }, { example: key });
		}
	}
	const replies: Record<string, StoredReply> = {};
	for (const preference of preferences) {
		const reply = tryReply(operation, preference);
		if (reply) replies[replyKey(preference)] = reply;
	}
	return replies;
}

function tryReply(operation: Operation, preference: ReplyPreference): StoredReply | undefined {
	try {
		return prismReply(operation, preference);
	} catch (error) {
		// The example belongs to another status. A request for it gets the same error.
		if (error instanceof NoReplyError) return undefined;
		throw error;
	}
}
