import type { StoredReply } from '../contract/contract.ts';
import { contentFor } from '../contract/media-type.ts';
import { type Content, type Operation, responseFor, type Schema } from '../contract/operation.ts';
import { prism } from '../prism-bundles.ts';
import { replySchema, sharedAs } from '../schemas.ts';
import { prismReply, type ReplyPreference } from './prism-reply.ts';
import { serializeBody } from './serialize-body.ts';

/** Stands for the body of a response. */
const NOTHING = { key: 'nothing', value: null };

const outlines = new WeakMap<Operation, Operation>();
const schemas = new WeakMap<Content, Schema>();

/**
 * Prism's choice of a response: its status, its media type and its headers, with a trivial body.
 *
 * @throws NoReplyError when the document has no such response.
 */
export function outlineReply(operation: Operation, { code, example, dynamic, accept }: ReplyPreference): StoredReply {
	return prismReply(outlineOf(operation), {
		...(code === undefined ? {} : { code }),
		...(example === undefined || dynamic ? {} : { example }),
		...(accept === undefined ? {} : { accept }),
	});
}

/** Prism's choice of a response, with a body of the strict generator. */
export function strictReply(operation: Operation, outline: StoredReply, seed: string, attempt: number): StoredReply {
	const { 'content-type': mediaType = '' } = outline.headers;
	const content = contentFor(responseFor(operation, outline.status)?.contents ?? [], mediaType);
	if (!content) return outline;
	const value = prism().generateStrictly(schemaOf(operation, content), seed, attempt);
	const body = serializeBody(value, mediaType);
	return { ...outline, ...(body === undefined ? {} : { body }) };
}

function outlineOf(operation: Operation): Operation {
	const known = outlines.get(operation);
	if (known) return known;
	const responses = operation.responses.map(({ contents, ...response }) => ({
		...response,
		...(contents ? { contents: contents.map(({ mediaType }) => ({ mediaType, examples: [NOTHING] })) } : {}),
	}));
	const outline = { ...operation, responses };
	outlines.set(operation, outline);
	return outline;
}

function schemaOf(operation: Operation, content: Content): Schema {
	const known = schemas.get(content);
	if (known) return known;
	const own = replySchema(content.schema ?? {}, operation.__bundled__);
	const shared = sharedAs(operation, replySchema);
	const schema = prism().strictView(Object.keys(shared).length > 0 ? { ...own, __bundled__: shared } : own);
	schemas.set(content, schema);
	return schema;
}
