import { headersAndCookies } from './parameters/headers-and-cookies.ts';
import { path } from './parameters/path.ts';
import { query } from './parameters/query.ts';
import { values } from './parameters/values.ts';
import type { StandardCase } from './standard-case.ts';

/**
 * Parameters by OpenAPI 3.0.4 and 3.1.1, which refer to RFC 6570. Where these say nothing, or call a combination undefined, a comment
 * says so, and the case has the lenient reading.
 */
const all = [...values, ...query, ...path, ...headersAndCookies];

export const parameters: readonly StandardCase[] = all.filter(({ compared }) => compared);

/** The other cases. `parameters.test.ts` sends them to the mock only. */
export const furtherParameters: readonly StandardCase[] = all.filter(({ compared }) => !compared);
