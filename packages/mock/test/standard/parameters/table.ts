import type { StandardCase } from '../standard-case.ts';
import { PRISM } from './stock-prism.ts';

type Version = '3.0.4' | '3.1.1';

/** Parameters, and requests for them. In `query`, a request is a query; in `path`, a segment; in `header`, a value; in `cookie`, a header. */
interface Group {
	title: string;
	/** Default: 3.1.1. */
	versions?: readonly Version[];
	parameters: readonly Record<string, unknown>[];
	accepted: readonly (string | undefined)[];
	refused: readonly (string | undefined)[];
	/** The number of accepted and of refused requests that are also sent to stock Prism. Default: 2 and 1. */
	compared?: readonly [number, number];
}

export interface ParameterCase extends StandardCase {
	/** Whether the case is also sent to stock Prism. That is slow, since Prism does not respond to many of them. */
	compared: boolean;
}

export const BOTH: readonly Version[] = ['3.0.4', '3.1.1'];

/** One parameter. Its name is `p` and its location `query`, unless it says otherwise. */
export function parameter(schema: object, more: object = {}): Record<string, unknown> {
	const declared = { name: 'p', in: 'query', ...('content' in more ? {} : { schema }), ...more };
	return declared.in === 'path' ? { required: true, ...declared } : declared;
}

/** A parameter with the serialization of a media type. */
export function content(mediaType: string, schema: object, more: object = {}): Record<string, unknown> {
	return parameter(schema, { content: { [mediaType]: { schema } }, ...more });
}

/** The cases of a group. `undefined` is a request without the parameter. */
export function casesOf({
	title,
	versions = ['3.1.1'],
	parameters,
	accepted,
	refused,
	compared = [2, 1],
}: Group): ParameterCase[] {
	const place = String(parameters[0]?.in);
	return versions.flatMap((openapi) =>
		[accepted, refused].flatMap((requests, index) =>
			requests.map((text, at): ParameterCase => {
				const version = versions.length > 1 ? `, ${openapi.slice(0, 3)}` : '';
				const name = `${place}, ${title}${version}: ${label(text)}`;
				const prism = PRISM[name];
				return {
					name,
					openapi,
					...(place === 'path' ? { template: '/{p}' } : {}),
					operation: { parameters: [...parameters] },
					request: requestOf(place, String(parameters[0]?.name), text),
					expected: index === 0 ? 'accepted' : 'refused',
					compared: openapi === versions.at(-1) && at < (compared[index] ?? 0),
					...(prism === undefined ? {} : { prism }),
				};
			}),
		),
	);
}

/** A bar would end the column in DIFFERENCES.md. */
function label(text: string | undefined): string {
	return text === undefined ? 'nothing' : text === '' ? 'empty' : text.replaceAll('|', '&#124;');
}

function requestOf(place: string, name: string, text: string | undefined): StandardCase['request'] {
	if (text === undefined) return {};
	if (place === 'query') return { target: `?${text}` };
	if (place === 'path') return { target: `/${text}` };
	return { headers: { [place === 'cookie' ? 'cookie' : name]: text } };
}

export const strings = { type: 'array', items: { type: 'string' } };
export const integers = { type: 'array', items: { type: 'integer' } };
/** The comma is data. */
export const names = { type: 'array', items: { enum: ['Smith', 'King, B'] } };
/** A closed object, whose names differ from others only in case. */
export const color = {
	type: 'object',
	properties: { R: { type: 'integer' }, inkName: { enum: ['dark red', 'a,b'] }, glossy: { type: 'boolean' } },
	required: ['R'],
	additionalProperties: false,
};
export const counts = { type: 'object', additionalProperties: { type: 'integer' } };
