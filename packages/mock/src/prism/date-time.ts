/** Prism's date-time format. It needs no bundle: it has no dependencies. */
import { compareDateTime, date_time } from '@stoplight/prism-http/dist/validator/validators/dateTime.js';

export const dateTime: { validate: (text: string) => boolean; compare: (a: string, b: string) => number | undefined } = {
	validate: date_time,
	compare: compareDateTime as (a: string, b: string) => number | undefined,
};
