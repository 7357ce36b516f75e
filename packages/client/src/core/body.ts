import { throwOptionError } from './errors.ts';

/** Serializes a body as JSON. Throws unless it is an object, as every body of the contract is. */
export function serializeBody(value: unknown): string {
	const text = JSON.stringify(value);
	return text?.[0] === '{' ? text : throwOptionError('The body', typeof value, DEVELOPMENT && 'an object');
}
