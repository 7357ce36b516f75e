/** Every operation through the SDK's client, by stdio and HTTP, on the mock and on the server. Needs the build. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { exampleParams, type OperationId } from '@returning-ai/codegen/example-request';
import { startMock } from '@returning-ai/mock';
import { createServer } from '@returning-ai/server';
import { afterEach, expect, it } from 'vitest';
import { loadCatalog } from '../../src/mcp/catalog.ts';
import { BIN, CREDENTIALS, connectByStdio, newClient, type TestClient, testClient } from '../mcp-session.ts';

const ALLOW = ['--allow', 'write,delete'];
const NEWCOMER = { username: 'snowleopard', email: 'snowleopard@example.com' };

/** The demo community has what the contract's examples create, so some params must differ. */
const CHANGES: Partial<Record<OperationId, Record<string, unknown>>> = {
	'system.auth.register': NEWCOMER,
	'system.roles.create': { order: 3 },
	'system.roles.removeFromUser': { id: '665f1c2ab7e4d90012a3b422' },
	'system.badges.create': { title: 'Night shift' },
	'system.badges.removeFromUser': { id: '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61', userId: '1101' },
	'integration.users.create': { ...NEWCOMER, externalId: 'crm-1', customFields: undefined },
	'integration.users.bulkUpdate': { data: 'email,xp_op,xp\nbamboostick@example.com,add,50\n' },
	'integration.userFields.create': { name: 'Home town', type: 'text', options: undefined, defaultValue: undefined },
	'application.userFields.create': { field: 'home town' },
};

const open: (() => Promise<unknown> | unknown)[] = [];

afterEach(async () => {
	for (const close of open.splice(0).reverse()) await close();
});

async function paramsOf(id: OperationId, changes: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
	const params = exampleParams(id);
	if (params.data instanceof Blob) params.data = await params.data.text();
	return { ...params, ...changes };
}

/** Starts `returning-ai mcp --http`, and connects to it. */
async function connectByHttp(args: readonly string[]): Promise<TestClient> {
	const home = mkdtempSync(join(tmpdir(), 'returning-ai-mcp-'));
	const child: ChildProcess = spawn(process.execPath, [BIN, 'mcp', '--http', '--port', '0', ...args], {
		env: { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home, ...CREDENTIALS },
	});
	let log = '';
	const configuration = await new Promise<string>((resolve) => {
		child.stderr?.on('data', (chunk) => {
			log += chunk;
			const [, json] = /^Client configuration: (.*)\n/m.exec(log) ?? [];
			if (json) resolve(json);
		});
	});
	const { url, headers } = JSON.parse(configuration).mcpServers['returning-ai'];
	const client = newClient();
	const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } });
	await client.connect(transport as Parameters<typeof client.connect>[0]);
	open.push(() => rmSync(home, { recursive: true, force: true }));
	return {
		...testClient(client, () => log),
		async close() {
			await client.close();
			const exit = new Promise((resolve) => child.once('exit', resolve));
			child.kill();
			await exit;
		},
	};
}

const CONNECT = { stdio: connectByStdio, http: connectByHttp };

it.each(['stdio', 'http'] as const)('calls every operation on the mock by %s', async (transport) => {
	const mock = await startMock({ port: 0 });
	open.push(() => mock.close());
	const agent = await CONNECT[transport](['--base-url', mock.url, ...ALLOW]);
	open.push(agent.close);
	let succeeded = 0;
	const ids = [...(await loadCatalog()).keys()] as OperationId[];
	for (const id of ids) {
		const { text, isError } = await agent.call('call_operation', { id, params: await paramsOf(id) });
		expect(isError, `${id}: ${text}`).toBe(false);
		succeeded++;
	}
	expect(succeeded).toBe(ids.length);
	console.info(`${succeeded} of ${ids.length} operations were called by ${transport}`);
});

it.each(['stdio', 'http'] as const)('calls every operation on the server by %s', async (transport) => {
	const server = await createServer({ demo: true, devPages: true, rateLimit: false });
	open.push(() => server.close());
	const { url } = await server.listen({ port: 0 });
	const agent = await CONNECT[transport](['--base-url', url, ...ALLOW]);
	open.push(agent.close);
	let succeeded = 0;
	const ids = [...(await loadCatalog()).keys()] as OperationId[];
	for (const id of ids) {
		const { text, isError } = await agent.call('call_operation', { id, params: await serverParams(agent, server, id) });
		expect(isError, `${id}: ${text}`).toBe(false);
		succeeded++;
		// An operation can remove what the next one needs.
		for (const action of ['reset', 'seed']) {
			const body = new URLSearchParams(action === 'reset' ? { confirm: 'yes' } : {});
			const { status } = await server.fetch(`http://localhost/__dev/${action}`, { method: 'POST', body });
			expect(status, action).toBeLessThan(400);
		}
	}
	expect(succeeded).toBe(ids.length);
	console.info(`${succeeded} of ${ids.length} operations were called by ${transport}`);
	for (const secret of Object.values(CREDENTIALS)) expect(agent.log()).not.toContain(secret);
});

async function serverParams(
	agent: TestClient,
	server: Awaited<ReturnType<typeof createServer>>,
	id: OperationId,
): Promise<Record<string, unknown>> {
	if (id !== 'system.auth.verifyEmail') return paramsOf(id, CHANGES[id]);
	await agent.call('call_operation', { id: 'system.auth.register', params: await paramsOf('system.auth.register', NEWCOMER) });
	const email = (await server.emails()).find(({ to }) => to === NEWCOMER.email);
	return { email: NEWCOMER.email, verificationCode: /\d{6}/.exec(email?.text ?? '')?.[0] };
}
