/** The same scenarios on the mock, which is stateless. */
import { createMockFetch } from '@returning-ai/mock';
import { beforeAll } from 'vitest';
import { scenarios } from './scenarios.ts';
import { type Target, targetOn } from './target.ts';

let target: Target;
beforeAll(async () => {
	const onHost = await targetOn('http://localhost', createMockFetch());
	target = { ...onHost, isStateful: false, emailedCode: async () => '123456' };
});

scenarios(() => target);
