/** What OpenAPI says about requests and responses: the tables of `test/standard`. The long suite compares with stock Prism. */
import { describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../src/index.ts';
import { send } from './send.ts';
import { CASES } from './standard/cases.ts';
import { contractOf, isExpected, wireOf } from './standard/standard-case.ts';

describe.each(Object.entries(CASES).filter(([, cases]) => cases.length > 0))('%s', async (_, cases) => {
	const mocks = {} as Record<string, Mock>;
	for (const version of ['3.0.4', '3.1.1'] as const)
		if (cases.some(({ openapi = '3.1.1' }) => openapi === version))
			mocks[version] = await startMock({ port: 0, contract: await contractOf(cases, version) });

	it.each(cases.map((each, index) => ({ ...each, each, index })))('$name', async ({ each, index }) => {
		const { url } = mocks[each.openapi ?? '3.1.1'] as Mock;
		const reply = await send(url, wireOf(cases, index));
		const seen = JSON.stringify({ expected: each.expected, ...reply }).slice(0, 600);
		expect(isExpected(each, reply), seen).toBe(true);
		expect(each.check?.(reply) ?? true, seen).toBe(true);
	});
});
