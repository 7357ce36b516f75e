/** Mock Service Worker in Node: it intercepts the client's default transport. */
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import type { UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../make-app.ts';

const FRAMEWORK = { 'msw-2': 'msw@2.15.0', 'msw-3': 'msw@3.0.5', undici: 'undici@8.12.4' };
const VERSIONS = ['msw-2', 'msw-3'] as const;
const CALL = 'GET /apis/v1/channels, Bearer rai_test_community_key';
const FROM_MOCK = ['lounge', 'questions'];

let registry: LocalRegistry;
let project: UserProject;
let mock: Mock;
/** What the program printed, by version of MSW. */
let printed: Readonly<Record<string, Record<string, unknown>>>;
beforeAll(async () => {
	registry = await startLocalRegistry();
	project = await makeApp('msw', registry, FRAMEWORK, ['@returning-ai/client']);
	mock = await startMock({ port: 0 });
	const run = async (version: string): Promise<[string, Record<string, unknown>]> => {
		const { stdout } = await project.run(process.execPath, ['program.mjs', version], { env: { API_URL: mock.url } });
		return [version, JSON.parse(stdout)];
	};
	printed = Object.fromEntries(await Promise.all(VERSIONS.map(run)));
});
afterAll(async () => {
	await mock?.close();
	project?.remove();
	await registry?.close();
});

describe.each(VERSIONS)('%s', (version) => {
	it('intercepts calls of a client that was created before it started', () => {
		expect(printed[version]).toMatchObject({ production: ['from MSW'], local: ['from MSW'], seen: [CALL, CALL, CALL] });
	});

	it('lets the client retry after a 500', () => {
		expect(printed[version]?.retried).toEqual({ attempts: 2, topic: 'from MSW' });
	});

	it('makes the client throw typed errors', () => {
		expect(printed[version]).toMatchObject({ failed: 403, unreachable: 'ConnectionError' });
	});

	it('does not intercept the undici transport', () => {
		expect(printed[version]).toMatchObject({ undici: FROM_MOCK, seenWithUndici: [] });
	});

	it('intercepts nothing after it closed', () => {
		expect(printed[version]?.afterwards).toEqual(FROM_MOCK);
	});
});
