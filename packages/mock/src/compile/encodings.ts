import type { Operation } from '../contract/operation.ts';

/**
 * Prism drops an Encoding Object without `style`. So these objects get a style and a mark before Prism reads the document, and lose
 * both afterwards.
 */

type Json = Record<string, unknown>;

const MARK = 'x-no-style;';

/** Marks the encodings of a document that have no `style`. */
export function markEncodings(document: Json): Json {
	const components = isObject(document.components) ? document.components : {};
	const { requestBodies, pathItems } = components;
	return {
		...document,
		paths: mapValues(document.paths, markPath),
		...(document.components === undefined
			? {}
			: {
					components: {
						...components,
						...(requestBodies === undefined ? {} : { requestBodies: mapValues(requestBodies, markBody) }),
						...(pathItems === undefined ? {} : { pathItems: mapValues(pathItems, markPath) }),
					},
				}),
	};
}

function markPath(path: unknown): unknown {
	return mapValues(path, (operation) =>
		isObject(operation) && isObject(operation.requestBody)
			? { ...operation, requestBody: markBody(operation.requestBody) }
			: operation,
	);
}

function markBody(body: unknown): unknown {
	if (!isObject(body) || !isObject(body.content)) return body;
	const content = mapValues(body.content, (media) =>
		isObject(media) && isObject(media.encoding) ? { ...media, encoding: mapValues(media.encoding, mark) } : media,
	);
	return { ...body, content };
}

function mark(encoding: unknown): unknown {
	if (!isObject(encoding) || encoding.style !== undefined) return encoding;
	// One of these fields is enough for a serialization by style, whose default is `form`.
	const isStyled = encoding.explode !== undefined || encoding.allowReserved !== undefined;
	const contentType = isStyled ? encoding.contentType : `${MARK}${encoding.contentType ?? ''}`;
	return { ...encoding, style: 'form', ...(contentType === undefined ? {} : { contentType }) };
}

/** Removes the marks from an operation that Prism read. */
export function restoreEncodings(operation: Operation): Operation {
	const contents = operation.request?.body?.contents;
	if (!contents?.some(({ encodings = [] }) => encodings.length > 0)) return operation;
	const restored = contents.map(({ encodings = [], ...content }) => ({ ...content, encodings: encodings.map(unmark) }));
	return { ...operation, request: { ...operation.request, body: { ...operation.request?.body, contents: restored } } };
}

function unmark<E extends { mediaType?: string; style?: string }>(encoding: E): E {
	if (!encoding.mediaType?.startsWith(MARK)) return encoding;
	const { style: _, mediaType: marked, ...rest } = encoding;
	const mediaType = marked.slice(MARK.length);
	return { ...rest, ...(mediaType === '' ? {} : { mediaType }) } as E;
}

function mapValues(object: unknown, change: (value: unknown) => unknown): unknown {
	return isObject(object) ? Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)])) : object;
}

function isObject(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
