/** Prism's readers of parameters, which depend on nothing, and its idea of a date-time. */
import {
	body as readBody,
	header as readHeader,
	path as readPath,
	query as readQuery,
} from '@stoplight/prism-http/dist/validator/deserializers/index.js';
import { compareDateTime, date_time } from '@stoplight/prism-http/dist/validator/validators/dateTime.js';
import type { Schema } from '../contract/operation.ts';

/** Reads the value of one parameter out of the texts that came, by the style it is written in. */
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
