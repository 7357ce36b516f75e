import { typesOf } from '../contract/branches.ts';
import { contentFor, isJson, isRange, isXml, parseMediaType, rankOf } from '../contract/media-type.ts';
import type { Content, DeclaredResponse, Operation } from '../contract/operation.ts';
import { bestOffer, type Offer, readAccept } from './negotiate.ts';

/** The content of a response, and the media type to send: never a range. */
export interface ChosenContent {
	content: Content;
	mediaType: string;
}

/** Chooses the content of a response by the header `Accept`. `undefined` if none is acceptable. */
export function chooseContent(
	operation: Operation,
	contents: readonly Content[],
	{ accept, example }: { accept?: string; example?: string },
): ChosenContent | undefined {
	const offers = contents
		.flatMap((content) => offersOf(content, accept ?? '', kindOf(operation, content, example)))
		// A more specific content describes the type.
		.filter(({ content, mediaType }) => content.mediaType === mediaType || contentFor(contents, mediaType) === content);
	if (!accept) return offers.find(({ content }) => content.mediaType === 'application/json') ?? offers[0];
	return bestOffer(offers, readAccept(accept));
}

/** The response that Prism chooses for a valid request. */
export function chosenResponse({ responses }: Operation, code: number | undefined): DeclaredResponse | undefined {
	const byDefault = responses.find((response) => response.code === 'default');
	if (code !== undefined) {
		const range = `${String(code)[0]}XX`;
		return responses.find((each) => each.code === String(code)) ?? responses.find((each) => each.code === range) ?? byDefault;
	}
	const successful = responses.filter((response) => /^2(?:\d\d|XX)$/.test(response.code));
	const [lowest] = successful.toSorted((a, b) => (a.code < b.code ? -1 : 1));
	return lowest ?? byDefault ?? responses[0];
}

type Kind = 'structure' | 'text' | 'bytes';

/** What the body of a response is, by its example or its schema. */
function kindOf({ __bundled__ }: Operation, { examples = [], schema }: Content, name: string | undefined): Kind {
	if (isBinary(schema)) return 'bytes';
	const example = examples.find(({ key }) => key === name) ?? examples[0];
	if (example?.value !== undefined) return typeof example.value === 'string' ? 'text' : 'structure';
	const types = typesOf(schema ? [schema] : [], __bundled__);
	return types.size === 0 || types.has('string') ? 'text' : 'structure';
}

function isBinary(schema: Content['schema']): boolean {
	return schema?.format === 'binary' || (schema?.contentMediaType !== undefined && schema.type === undefined);
}

/** The types to choose from for a range, with the most likely first. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
	application: ['application/json', 'application/octet-stream'],
	audio: ['audio/mpeg', 'audio/wav'],
	font: ['font/woff2'],
	image: ['image/png', 'image/jpeg', 'image/gif', 'image/svg+xml', 'image/webp'],
	message: ['message/http'],
	model: ['model/gltf+json'],
	multipart: ['multipart/mixed'],
	text: ['text/plain', 'text/html', 'text/csv'],
	video: ['video/mp4', 'video/webm'],
};

/** The first types of the range with two stars. */
const BY_KIND: Readonly<Record<Kind, readonly string[]>> = {
	structure: ['application/json'],
	text: ['text/plain', 'application/json'],
	bytes: ['application/octet-stream'],
};

function offersOf(content: Content, accept: string, kind: Kind): (Offer & ChosenContent)[] {
	const { mediaType } = content;
	if (!isRange(mediaType)) return [{ content, mediaType, isSuitable: true }];
	const accepted = readAccept(accept).map(({ type, subtype }) => `${type}/${subtype}`);
	const candidates = new Set([
		...likelyTypes(mediaType, kind),
		...accepted.filter((type) => !isRange(type) && isWithin(type, mediaType)),
	]);
	const all = [...candidates].map((type) => ({ content, mediaType: type, isSuitable: suits(type, kind) }));
	// An object can be shown as text, but not as an image.
	const usable = all.filter(({ mediaType: type, isSuitable }) => isSuitable || type.startsWith('text/'));
	return usable.length > 0 ? usable : all;
}

function likelyTypes(range: string, kind: Kind): string[] {
	const type = range.slice(0, range.indexOf('/'));
	const known = type === '*' ? Object.values(TYPES).flat() : (TYPES[type] ?? [`${type}/octet-stream`]);
	return [...BY_KIND[kind], ...known].filter((each) => isWithin(each, range));
}

function isWithin(mediaType: string, range: string): boolean {
	const given = parseMediaType(mediaType);
	const wanted = parseMediaType(range);
	return given !== undefined && wanted !== undefined && rankOf(given, { ...wanted, parameters: {} }) !== undefined;
}

function suits(mediaType: string, kind: Kind): boolean {
	return kind !== 'structure' || isJson(mediaType) || isXml(mediaType);
}
