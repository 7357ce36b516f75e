import type { StandardCase } from './standard-case.ts';

export const headers: readonly StandardCase[] = [
	{
		name: 'a header that is not declared',
		operation: {},
		request: { headers: { 'x-unknown': '1' } },
		expected: 'accepted',
	},
];
