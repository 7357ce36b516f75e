/** Prism's deserializers of parameters and its date-time format. They need no bundle: they have no dependencies. */
import {
	body as readBody,
	header as readHeader,
	path as readPath,
	query as readQuery,
} from '@stoplight/prism-http/dist/validator/deserializers/index.js';
import { compareDateTime, date_time } from '@stoplight/prism-http/dist/validator/validators/dateTime.js';
import type { Schema } from '../contract/operation.ts';

/** Deserializes one parameter, in one OpenAPI style, from the raw values of a request. */
export type ReadStyle = (
	name: string,
	texts: Record<string, string | string[]>,
	schema: Schema | undefined,
	explode: boolean,
) => unknown;

type Styles = Readonly<Record<string, ReadStyle>>;

export const styles: Readonly<Record<'path' | 'query' | 'header' | 'body', Styles>> = {
	path: readPath as unknown as Styles,
	query: readQuery as unknown as Styles,
	header: readHeader as unknown as Styles,
	body: readBody as unknown as Styles,
};

export const dateTime: { validate: (text: string) => boolean; compare: (a: string, b: string) => number | undefined } = {
	validate: date_time,
	compare: compareDateTime as (a: string, b: string) => number | undefined,
};
