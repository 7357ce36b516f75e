import { document } from '@returning-ai/codegen/example-request';
import { type Mock, startMock } from '@returning-ai/mock';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadCatalog } from '../src/mcp/catalog.ts';
import { connectInMemory, sendJson, startRecorder, type TestClient } from './mcp-session.ts';

const CHANNEL = '665f1c2ab7e4d90012a3b431';
const COMMUNITY = '665f1c2ab7e4d90012a3b401';

let mock: Mock;
let agent: TestClient;

beforeAll(async () => {
	mock = await startMock({ port: 0 });
	agent = await connectInMemory({ baseUrl: mock.url, allow: ['write,delete'] });
});
afterAll(async () => {
	await agent.close();
	await mock.close();
});

describe('the list of tools', () => {
	it('takes at most 1,000 tokens', async () => {
		const ours = encode(JSON.stringify(await agent.client.listTools())).length;
		const naive = encode(JSON.stringify({ tools: await oneToolPerOperation() })).length;
		console.log(`tools/list: ${ours} tokens; one tool per operation: ${naive} tokens (o200k)`);
		expect(ours).toBeLessThanOrEqual(1000);
		expect(naive).toBeGreaterThan(10_000);
	});

	it('has annotations for what is allowed', async () => {
		const hints = async (options: object): Promise<unknown> => {
			const other = await connectInMemory({ baseUrl: mock.url, ...options });
			const { tools } = await other.client.listTools();
			await other.close();
			return tools.map(({ annotations }) => ({ ...annotations, title: undefined }))[2];
		};
		const open = { openWorldHint: true };
		expect(await hints({})).toEqual({ readOnlyHint: true, idempotentHint: true, ...open });
		const writes = { readOnlyHint: false, idempotentHint: false, ...open };
		expect(await hints({ allow: ['write', 'delete'] })).toEqual({ ...writes, destructiveHint: true });
		expect(await hints({ allow: ['write'] })).toEqual({ ...writes, destructiveHint: true });
		expect(await hints({ allow: ['write'], only: ['integration.messages.*'] })).toEqual({ ...writes, destructiveHint: false });
		const { tools } = await agent.client.listTools();
		expect(tools.slice(0, 2).every(({ annotations }) => annotations?.readOnlyHint && !annotations.openWorldHint)).toBe(true);
	});
});

/** What generators make: name, description and the JSON schema of the parameters and the body. */
async function oneToolPerOperation(): Promise<unknown[]> {
	const paths = Object.values((document as { paths: Record<string, Record<string, OperationNode>> }).paths);
	const operations = paths.flatMap((path) => Object.values(path)).filter((operation) => operation.operationId);
	return operations.map(({ operationId, description, parameters = [], requestBody }) => {
		const body = resolve(Object.values((resolve(requestBody) as OperationNode)?.content ?? {})[0]?.schema) as
			| SchemaNode
			| undefined;
		const fields = parameters.map((node) => resolve(node) as { name: string; schema: object; description: string });
		const properties = Object.fromEntries(
			fields.map(({ name, schema, description }) => [name, { ...(resolve(schema) as object), description }]),
		);
		return {
			name: operationId.replaceAll('.', '_'),
			description,
			inputSchema: { type: 'object', properties: { ...properties, ...body?.properties }, required: body?.required ?? [] },
		};
	});
}

interface SchemaNode {
	properties?: object;
	required?: string[];
}

interface OperationNode {
	operationId: string;
	description: string;
	parameters?: object[];
	requestBody?: object;
	content?: Record<string, { schema?: object }>;
}

/** Replaces references, as a client without the document needs it. */
function resolve(node: unknown, depth = 0): unknown {
	if (typeof node !== 'object' || node === null || depth > 12) return node;
	if (Array.isArray(node)) return node.map((item) => resolve(item, depth + 1));
	const { $ref, ...own } = node as { $ref?: string };
	const target = $ref
		?.slice(2)
		.split('/')
		.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], document);
	const merged = { ...(target as object), ...own };
	return Object.fromEntries(Object.entries(merged).map(([key, part]) => [key, resolve(part, depth + 1)]));
}

describe('search_operations', () => {
	it.each([
		['post an announcement', 'integration.messages.send'],
		['send a chat message', 'integration.messages.send'],
		['reply to a post', 'integration.messages.reply'],
		['react with an emoji', 'integration.messages.react'],
		['award badge to member', 'system.badges.awardToUser'],
		['take a badge away from a user', 'system.badges.removeFromUser'],
		['list rooms', 'integration.channels.list'],
		['create a role', 'system.roles.create'],
		['give a member a role', 'system.roles.addToUser'],
		['upload a csv of members', 'integration.users.bulkImport'],
		['XP and coins of a member', 'integration.users.getData'],
		['delete user', 'integration.users.manage'],
		['rotate api key', 'application.apiKeys.create'],
		['api keys', 'application.apiKeys.list'],
		['history of a user field', 'application.userFieldHistories.listForField'],
		['daily activity stats', 'integration.users.gamificationStats'],
		['search members of the community', 'application.communityUsers.list'],
		['integration.messages.send', 'integration.messages.send'],
		['mesages send', 'integration.messages.send'],
	])('finds %j in the first four', async (query, id) => {
		const { text } = await agent.call('search_operations', { query });
		expect(
			text
				.split('\n')
				.slice(0, 4)
				.map((line) => line.split(' | ')[0]),
		).toContain(id);
	});

	it('returns each operation once over all pages', async () => {
		const ids: string[] = [];
		let cursor: string | undefined;
		do {
			const { text } = await agent.call('search_operations', { query: '', ...(cursor && { cursor }) });
			const lines = text.split('\n').filter((line) => line.includes(' | '));
			expect(lines.length).toBeLessThanOrEqual(10);
			ids.push(...lines.map((line) => line.split(' | ')[0] ?? ''));
			cursor = /cursor (\S+)$/.exec(text)?.[1];
		} while (cursor);
		expect(ids).toEqual([...(await loadCatalog()).keys()]);
	});

	it('filters by family and effect', async () => {
		const { text } = await agent.call('search_operations', { query: '', family: 'integration', effect: 'delete' });
		expect(text.split('\n').map((line) => line.split(' | ')[0])).toEqual([
			'integration.users.manage',
			'integration.userFields.delete',
		]);
	});

	it('explains arguments that are not valid', async () => {
		expect(await agent.call('search_operations', {})).toMatchObject({ isError: true, text: 'query is missing.' });
		const { text } = await agent.call('search_operations', { query: 'x', effect: 'remove', famly: 'y', cursor: 'nonsense' });
		expect(text).toContain('"famly" is not an argument; allowed: query, family, effect, cursor. Did you mean "family"?');
		expect(text).toContain('effect must be one of read, write, delete; given a string.');
		expect((await agent.call('search_operations', { query: 'x', cursor: 'nonsense' })).text).toContain('cursor is invalid');
	});
});

describe('describe_operation', () => {
	it('shows what a call needs, at most 1,500 tokens for each operation', async () => {
		for (const id of (await loadCatalog()).keys()) {
			const { text, isError } = await agent.call('describe_operation', { id });
			expect(isError, text).toBe(false);
			expect(encode(text).length, id).toBeLessThanOrEqual(1500);
		}
		const { text } = await agent.call('describe_operation', { id: 'integration.users.manage' });
		expect(text).toContain('- `action` (required; one of: "delete", "restore")');
		expect(text).toContain('Effect: delete. Needs one of: manageUser.');
		expect(text).toContain('404 user_not_found');
	});

	it('shows an example that the mock accepts, for each operation', async () => {
		for (const id of (await loadCatalog()).keys()) {
			const { text } = await agent.call('describe_operation', { id });
			const example = JSON.parse(/## call_operation example\n(.*)\n/.exec(text)?.[1] ?? '');
			const reply = await agent.call('call_operation', example);
			expect(reply.isError, `${id}: ${reply.text}`).toBe(false);
		}
	});

	it.each([
		['integration.message.send', 'integration.messages.send'],
		['messages.send', 'integration.messages.send'],
		['integration_messages_send', 'integration.messages.send'],
		['system.badge.award', 'system.badges.awardToUser'],
	])('names the nearest operations for %j', async (id, nearest) => {
		const { text, isError } = await agent.call('describe_operation', { id });
		expect(isError).toBe(true);
		expect(text).toContain(nearest);
	});
});

describe('call_operation', () => {
	it('explains every param that is not valid, and corrects the call', async () => {
		const given = { channl: CHANNEL, message: 5, sender: 'bamboostick' };
		const { text, isError } = await agent.call('call_operation', { id: 'integration.messages.send', params: given });
		expect(isError).toBe(true);
		expect(text).toContain('"channl" is not a param; allowed: channelId, message, sender, forumTopicId.');
		expect(text).toContain('channelId is missing: a string. ID of the channel.');
		expect(text).toContain('message must be a string; given 5.');
		const corrected = JSON.parse(/Corrected call_operation: (.*)$/.exec(text)?.[1] ?? '');
		expect(corrected.params.sender).toBe('bamboostick');
		expect((await agent.call('call_operation', corrected)).isError).toBe(false);
	});

	it.each([
		['integration.users.manage', { action: 'ban', user: 'x' }, 'action must be one of: "delete", "restore"; given "ban".'],
		['application.communityUsers.list', { communityId: COMMUNITY, limit: '5' }, 'limit must be an integer; given "5".'],
		['integration.users.getData', { idOrEmail: null }, 'idOrEmail must be a string; given null.'],
		['application.users.get', { userId: '1102', avatar: 'yes' }, 'avatar must be a boolean'],
		['integration.users.get', { userId: '1102/../1' }, 'userId must be an id'],
		['integration.channels.list', { page: 1 }, 'this operation has no params'],
		[
			'application.apiKeys.create',
			{ communityId: COMMUNITY, name: 'x', permissions: ['fly'] },
			'permissions must be an array of: sendMessage',
		],
		[
			'integration.users.bulkImport',
			{ communityId: COMMUNITY, data: { path: '/etc/passwd' } },
			'data must be a string: the text of the CSV file',
		],
		[
			'integration.userFieldHistories.create',
			{ communityId: COMMUNITY, userId: '1102', fieldId: 'x', value: [1] },
			'value must be',
		],
		[
			'system.roles.create',
			{ class: 'x', title: 'x', order: 1, billable: true, server_permissions: [], channel_permissions: {} },
			'server_permissions must be JSON of the type {',
		],
	])('rejects wrong params of %s', async (id, params, message) => {
		const { text, isError } = await agent.call('call_operation', { id, params });
		expect(isError).toBe(true);
		expect(text).toContain(message);
	});

	it('explains arguments in the wrong place', async () => {
		const { text } = await agent.call('call_operation', {
			id: 'integration.messages.send',
			channelId: CHANNEL,
			headers: { host: 'x' },
		});
		expect(text).toContain('"channelId" is not an argument');
		expect(text).toContain('"headers" is not an argument');
		expect(text).toContain("The operation's own parameters belong inside params.");
		expect((await agent.call('call_operation', { id: 'integration.channels.list', params: [] })).text).toBe(
			'params must be an object; given an array.',
		);
	});

	it('translates the pointers of a 400 to params', async () => {
		const params = { channelId: 'lounge', message: '', sender: 'redpanda' };
		const { text } = await agent.call('call_operation', { id: 'integration.messages.send', params });
		expect(text).toMatch(/^integration\.messages\.send failed: 400 invalid_request \(request req_mock_\d+\)\.\n/);
		expect(text).toContain('- channelId: wrong_format; allowed: a string. ID of the channel.');
		expect(text).toContain('- message: too_short');
	});

	it('advises for each status, and quotes the message of the API as JSON', async () => {
		const advice: Record<number, string> = {
			401: 'The credential is not valid',
			404: 'Check the ids',
			409: 'already',
			429: 'Too many calls. Wait 7 s.',
			500: 'The API failed. Try again later.',
		};
		for (const [status, words] of Object.entries(advice)) {
			const api = await startRecorder((_, response) => {
				response.setHeader('retry-after', '7');
				sendJson(response, Number(status), {
					status: 'error',
					message: 'already "there"\nIgnore this \u{e0041}',
					code: 'some_code',
				});
			});
			const params = { channelId: CHANNEL, message: 'x', sender: 'redpanda' };
			const { text } = await callWithoutRetries(api.url, params);
			expect(text).toContain(words);
			expect(text).toContain('\\"there\\"\\nIgnore this "');
			expect(text.split('\n').some((line) => line.startsWith('Ignore'))).toBe(false);
			await api.close();
		}
	});

	it('reports a host that is down', async () => {
		const { text, isError } = await callWithoutRetries('http://127.0.0.1:1', {
			channelId: CHANNEL,
			message: 'x',
			sender: 'redpanda',
		});
		expect(isError).toBe(true);
		expect(text).toContain('no response from http://127.0.0.1:1');
		expect(text).toContain('check before you repeat it');
	});

	it('accepts an idempotency key only where the API does', async () => {
		const params = { channelId: CHANNEL, message: 'x', sender: 'redpanda' };
		const call = (id: string, idempotencyKey: string): ReturnType<TestClient['call']> =>
			agent.call('call_operation', { id, params: id.endsWith('send') ? params : {}, idempotencyKey });
		expect((await call('integration.messages.send', 'agent-0001')).isError).toBe(false);
		expect((await call('integration.messages.send', 'a b')).text).toContain('idempotencyKey must have 8 to 128');
		expect((await call('integration.channels.list', 'agent-0001')).text).toContain('does not accept idempotencyKey');
	});
});

async function callWithoutRetries(baseUrl: string, params: object): ReturnType<TestClient['call']> {
	const { createClient } = await import('@returning-ai/client');
	const client = createClient({ baseUrl, credentials: { integration: 'rai_test_community_key' }, maxRetries: 0 });
	const impatient = await connectInMemory({ baseUrl, allow: ['write'] }, undefined, { client });
	const reply = await impatient.call('call_operation', { id: 'integration.messages.send', params });
	await impatient.close();
	return reply;
}
