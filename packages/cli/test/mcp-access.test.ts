import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUMMARIES } from '../src/contract/summaries.gen.ts';
import { loadCatalog } from '../src/mcp/catalog.ts';
import { exampleCall } from '../src/mcp/params/example.ts';
import { CREDENTIALS, connectInMemory, type Recorder, sendJson, startRecorder, type TestClient } from './mcp-session.ts';

let api: Recorder;

beforeAll(async () => {
	api = await startRecorder();
});
afterAll(() => api.close());

/** The ids that search offers. */
async function offered(agent: TestClient): Promise<string[]> {
	const { client } = agent;
	const ids: string[] = [];
	let cursor: string | undefined;
	do {
		const result = await client.listResources({ cursor });
		ids.push(...result.resources.filter(({ uri }) => uri.includes('operations')).map(({ name }) => name));
		cursor = result.nextCursor;
	} while (cursor);
	return ids;
}

it('refuses every write and every delete by default, and sends nothing', async () => {
	const agent = await connectInMemory({ baseUrl: api.url });
	const catalog = [...(await loadCatalog()).values()];
	const changing = catalog.filter(({ effect }) => effect !== 'read');
	expect(changing.length).toBeGreaterThan(30);
	for (const command of changing) {
		const { text, isError } = await agent.call('call_operation', exampleCall(command));
		expect(isError, command.id).toBe(true);
		expect(text).toContain(`restart this server with --allow ${command.effect}`);
		expect((await agent.call('describe_operation', { id: command.id })).isError).toBe(true);
	}
	expect(api.requests).toEqual([]);
	expect(await offered(agent)).toEqual(catalog.filter(({ effect }) => effect === 'read').map(({ id }) => id));
	await agent.close();
});

it('offers no delete with --allow write', async () => {
	const agent = await connectInMemory({ baseUrl: api.url, allow: ['write'] });
	const catalog = await loadCatalog();
	expect(new Set((await offered(agent)).map((id) => catalog.get(id)?.effect))).toEqual(new Set(['read', 'write']));
	const { text } = await agent.call('call_operation', { id: 'system.badges.delete', params: { id: 'x' } });
	expect(text).toContain('this server allows: read, write. Tell the user');
	await agent.close();
});

it('offers the operations of --only alone', async () => {
	const agent = await connectInMemory({
		baseUrl: api.url,
		allow: ['write,delete'],
		only: ['integration.messages.*', 'system.badges.list'],
	});
	const messages = SUMMARIES.map(({ id }) => id).filter((id) => id.startsWith('integration.messages.'));
	expect(messages).toContain('integration.messages.send');
	expect(await offered(agent)).toEqual(['system.badges.list', ...messages]);
	const { text } = await agent.call('call_operation', { id: 'integration.channels.list' });
	expect(text).toContain('restart this server with --only integration.channels.list');
	const search = await agent.call('search_operations', { query: 'badge' });
	expect(search.text).toContain('system.badges.list | List badges | read');
	expect(search.text).not.toContain('system.badges.delete');
	expect(search.text).toMatch(/Not offered: \d+ more\./);
	await agent.close();
});

it('offers what the permissions of the key include', async () => {
	const agent = await connectInMemory({ baseUrl: api.url, allow: ['write,delete'], permissions: ['replyMessage,getUserStats'] });
	const ids = await offered(agent);
	expect(ids).toContain('integration.messages.reply');
	expect(ids).toContain('integration.channels.list');
	expect(ids).not.toContain('integration.messages.send');
	const { text } = await agent.call('describe_operation', { id: 'integration.messages.send' });
	expect(text).toContain('needs the permission sendMessage or sendMessages; --permissions does not list it.');
	await agent.close();
});

it('offers nothing of a family without a credential, except open operations', async () => {
	const { RETURNING_AI_COMMUNITY_KEY } = CREDENTIALS;
	// On this machine, the demo community's keys would do. A community key is accepted by the Application family, too.
	const options = { baseUrl: 'http://api.example.com', allow: ['write,delete'] };
	const agent = await connectInMemory(options, { RETURNING_AI_COMMUNITY_KEY });
	const ids = await offered(agent);
	expect(ids.filter((id) => id.startsWith('system'))).toEqual([
		'system.auth.register',
		'system.auth.verifyEmail',
		'system.auth.login',
	]);
	const { text } = await agent.call('call_operation', { id: 'system.badges.list' });
	expect(text).toContain('needs a credential of the family system.');
	expect(text).toContain('RETURNING_AI_SYSTEM_KEY');
	await agent.close();
});

describe('after a 403', () => {
	it.each(['permission_missing', 'role_required'])('stops offering the operation if the code is %s', async (code) => {
		const forbidding = await startRecorder((_, response) => sendJson(response, 403, { status: 'error', message: 'No.', code }));
		const agent = await connectInMemory({ baseUrl: forbidding.url });
		const call = { id: 'integration.users.getData', params: { idOrEmail: 'x' } };
		expect((await agent.call('call_operation', call)).text).toContain('it needs getUserData');
		expect((await agent.call('call_operation', call)).text).toContain(
			`The API refused integration.users.getData with 403 ${code}`,
		);
		expect(forbidding.requests).toHaveLength(1);
		expect((await agent.call('search_operations', { query: 'getData' })).text).not.toContain('integration.users.getData |');
		expect((await agent.call('describe_operation', { id: call.id })).text).toContain('it needs getUserData');
		const other = await connectInMemory({ baseUrl: forbidding.url });
		expect(await offered(other)).toContain(call.id);
		await Promise.all([agent.close(), other.close(), forbidding.close()]);
	});

	it('still offers the operation for another code', async () => {
		const forbidding = await startRecorder((_, response) =>
			sendJson(response, 403, { status: 'error', message: 'No.', code: 'rank_too_low' }),
		);
		const agent = await connectInMemory({ baseUrl: forbidding.url });
		await agent.call('call_operation', { id: 'integration.users.getData', params: { idOrEmail: 'x' } });
		expect(await offered(agent)).toContain('integration.users.getData');
		await Promise.all([agent.close(), forbidding.close()]);
	});
});

describe('options', () => {
	it.each([
		[{ allow: ['writes'] }, '--allow must be write or delete; given "writes". Reads are always allowed.'],
		[
			{ permissions: ['sendMesage'] },
			'the contract has no permission "sendMesage". Did you mean "sendMessage" or "sendMessages"',
		],
		[{ only: ['integration.message.*'] }, '--only: no operationId matches "integration.message.*".'],
		[{ only: ['integration.messages.sent'] }, 'Did you mean "integration.messages.send"?'],
		[{ port: '4030' }, '--port needs --http'],
	])('explains %j', async (options, message) => {
		const { startMcp } = await import('../src/mcp/start-mcp.ts');
		const { fakeContext } = await import('./mcp-session.ts');
		await expect(startMcp(options, fakeContext())).rejects.toThrow(message);
	});
});
