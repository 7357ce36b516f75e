/** Prism's deserializers of form fields and its date-time format. They need no bundle: they have no dependencies. */
import { body as readBody } from '@stoplight/prism-http/dist/validator/deserializers/index.js';
import { compareDateTime, date_time } from '@stoplight/prism-http/dist/validator/validators/dateTime.js';
import type { Schema } from '../contract/operation.ts';

/** Deserializes one field, in one OpenAPI style, from the raw values of a form. */
type ReadStyle = (
	name: string,
	texts: Record<string, string | string[]>,
	schema: Schema | undefined,
	explode: boolean,
) => unknown;

type Styles = Readonly<Record<string, ReadStyle>>;

export const styles: Readonly<Record<'body', Styles>> = { body: readBody as unknown as Styles };

export const dateTime: { validate: (text: string) => boolean; compare: (a: string, b: string) => number | undefined } = {
	validate: date_time,
	compare: compareDateTime as (a: string, b: string) => number | undefined,
};
