import type { StandardCase } from './standard-case.ts';

const withPattern = (pattern: string): StandardCase['operation'] => ({
	parameters: [{ name: 'q', in: 'query', schema: { type: 'string', pattern } }],
});

export const documents: readonly StandardCase[] = [
	{
		name: 'a pattern that is valid only without the flag u: a match',
		openapi: '3.0.4',
		operation: withPattern('^[\\w-.]+\\-$'),
		request: { target: '?q=a.b-' },
		expected: 'accepted',
	},
	{
		name: 'a pattern that is valid only without the flag u: no match',
		openapi: '3.0.4',
		operation: withPattern('^[\\w-.]+\\-$'),
		request: { target: '?q=a.b' },
		expected: 'refused',
		prism: 'accepts it',
	},
	{
		name: 'a pattern with a Unicode property',
		operation: withPattern('^\\p{L}+$'),
		request: { target: '?q=7' },
		expected: 'refused',
	},
	{
		name: 'an operation without responses',
		operation: { responses: undefined as unknown as object },
		request: {},
		expected: 200,
		prism: 'fails (500)',
	},
	{
		name: 'an operation with an empty list of responses',
		operation: { responses: {} },
		request: {},
		expected: 200,
		prism: 'fails (500)',
	},
	{
		name: 'a path that is percent-encoded',
		template: '/a%20b',
		operation: {},
		request: { target: '/a%20b' },
		expected: 'accepted',
	},
	{
		name: 'a path that is percent-encoded, with a parameter',
		template: '/%28{id}%29',
		operation: { parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }] },
		request: { target: '/%287%29' },
		expected: 'accepted',
	},
];
