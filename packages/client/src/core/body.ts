import { refuse } from './errors.ts';

/** A body as JSON. What is no object is refused: every body of the contract is one. */
export function serialised(value: unknown): string {
	const text = JSON.stringify(value);
	return text?.[0] === '{' ? text : refuse('The body', typeof value, 'an object with the fields of the contract');
}
