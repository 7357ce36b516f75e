/** The values of the options of `keys create` and `topics create`, and the community that `keys create` makes. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Flags } from '../src/cli/flags.ts';
import { createKeyFromOptions } from '../src/operator/create-key.ts';
import { createTopic } from '../src/operator/create-topic.ts';
import { COMMUNITY, QUESTIONS, startTestServer, type TestServer } from './test-server.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());

const OWNER = 'nightowl@example.com';

async function errorOf(work: Promise<unknown>): Promise<string> {
	return work.then(
		() => 'no error',
		(error: Error) => `${error.constructor.name}: ${error.message}`,
	);
}

describe('keys create', () => {
	it.each<[Flags, string]>([
		[
			{ kind: 'community', community: COMMUNITY, permission: ['sendmessage'] },
			'OptionError: --permission "sendmessage" is not valid. Use one of "sendMessage", "sendMessages", "replyMessage"',
		],
		[{ kind: 'community', community: COMMUNITY }, 'OptionError: --permission is missing. A community key needs one or more'],
		[
			{ kind: 'secureAuth', community: COMMUNITY, permission: ['sendMessage'] },
			'OptionError: --permission is not allowed with --kind secureAuth. Remove it, or use --kind community.',
		],
		[
			{ kind: 'secureAuth', community: COMMUNITY, hostname: 'https://my site/x' },
			'OptionError: --hostname "https://my site/x" is not valid. Use a string of 1 to 253 characters that matches ^[A-Za-z0-9.-]+$.',
		],
		[{ title: '', owner: OWNER }, 'OptionError: --title "" is not valid. Use a string of 1 to 100 characters.'],
		[{ title: 'x'.repeat(101), owner: OWNER }, `OptionError: --title "${'x'.repeat(56)}… is not valid.`],
		[{ name: '', title: 'Another', owner: OWNER }, 'OptionError: --name "" is not valid. Use a string of 1 to 100 characters.'],
		[{ title: 'Another', owner: 'nightowl' }, 'OptionError: --owner "nightowl" is not valid.'],
		[{ community: '665f', owner: OWNER }, 'OptionError: --community "665f" is not valid. Use an id of 24 hexadecimal digits.'],
		[{ community: COMMUNITY, title: 'Another', owner: OWNER }, 'OptionError: Both --title and --community were given.'],
		[
			{ title: 'Another', owner: OWNER, hostname: 'community.example.com' },
			`OptionError: --hostname "community.example.com" is not valid: community ${COMMUNITY} has it. Use another one.`,
		],
	])('%j reports the option, its value and the fix', async (flags, message) => {
		expect(await errorOf(createKeyFromOptions(testServer.db, flags, new Date()))).toContain(message);
		expect(await testServer.db.selectFrom('server').select('id').execute()).toHaveLength(1);
	});

	it('creates at most 100 community keys, which is the maximum of the list', async () => {
		const flags = { kind: 'community', community: COMMUNITY, permission: ['sendMessage'] };
		let last = '';
		for (let count = 0; count < 100; count++) last = await errorOf(createKeyFromOptions(testServer.db, flags, new Date()));
		expect(last).toBe('OptionError: The community already has the maximum of 100 api keys. Delete one first.');
		expect((await testServer.call('application.apiKeys.list')).status).toBe(200);
	});

	it('creates a community with an open channel, like POST /servers', async () => {
		const { key, serverId } = await createKeyFromOptions(testServer.db, { title: 'Another', owner: OWNER }, new Date());
		const created = await testServer.call('system.servers.create', { body: { title: 'A third' } });
		for (const id of [serverId, created.body.body._id]) {
			const { body } = await testServer.call('system.servers.listChannels', { path: { serverId: id }, credential: key });
			expect(body.body).toMatchObject([{ channelType: 'open', serverId: id }]);
		}
	});
});

describe('topics create', () => {
	it.each([
		[{ community: COMMUNITY, channel: QUESTIONS, title: '' }, '--title "" is not valid. Use a string of 1 to 100 characters.'],
		[{ community: COMMUNITY, channel: 'questions', title: 'x' }, '--channel "questions" is not valid. Use an id of 24 hex'],
		[
			{ community: 'mine', channel: QUESTIONS, title: 'x' },
			'--community "mine" is not valid. Use an id of 24 hexadecimal digits.',
		],
	])('%j reports the option, its value and the fix', async (flags, message) => {
		expect(await errorOf(createTopic(testServer.db, flags, new Date()))).toContain(`OptionError: ${message}`);
	});
});
