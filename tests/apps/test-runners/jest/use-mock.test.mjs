// Jest with NODE_OPTIONS=--experimental-vm-modules.
import { startMock } from '@returning-ai/mock';
import { useMock, useMockScope } from '@returning-ai/mock/jest';

const headers = { 'x-api-key': 'rai_test_system_key' };
const fetch = useMock();

test('gets a mock', async () => {
	fetch.control.on('system.channels.list').reply(429).times(1);
	expect((await fetch('http://localhost/channels', { headers })).status).toBe(429);
});

test('gets a new mock', () => {
	expect(fetch.control.requests()).toEqual([]);
});

test('explains a call in a test', () => {
	expect(() => useMock()).toThrow('Call it in the file or in describe.');
});

describe('a shared mock', () => {
	let mock;
	beforeAll(async () => {
		mock = await startMock({ port: 0 });
	});
	afterAll(() => mock.close());
	const scope = useMockScope(() => mock);

	test('answers in the scope of the test', async () => {
		const { url, headers: own, control } = scope();
		control.on('system.channels.list').reply(429).times(1);
		const list = async (more) => (await globalThis.fetch(`${url}/channels`, { headers: { ...headers, ...more } })).status;
		expect([await list({}), await list(own), await list(own)]).toEqual([200, 429, 200]);
	});
});
