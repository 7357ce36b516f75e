/** The process of `returning-ai mcp`, by stdio. Needs the build. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleParams, type OperationId } from '@returning-ai/codegen/example-request';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { loadCatalog } from '../src/mcp/catalog.ts';
import { BIN, CREDENTIALS, connectByStdio } from './mcp-session.ts';

const INITIALIZE = {
	jsonrpc: '2.0',
	id: 1,
	method: 'initialize',
	params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
};
const LIST = { jsonrpc: '2.0', id: 2, method: 'tools/list' };

let mock: Mock;
let home: string;
let child: Spoken | undefined;

beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-mcp-'));
	mock = await startMock({ port: 0 });
});
afterEach(() => child?.process.kill('SIGKILL'));
afterAll(async () => {
	await mock.close();
	rmSync(home, { recursive: true, force: true });
});

interface Spoken {
	readonly process: ChildProcess;
	readonly written: { stdout: string; stderr: string };
	/** Sends a line, and returns the next line of the answer. */
	ask(line: unknown): Promise<ReturnType<JSON['parse']>>;
	send(text: string): void;
	exit: Promise<number | null>;
}

function start(...args: string[]): Spoken {
	const process_ = spawn(process.execPath, [BIN, 'mcp', '--base-url', mock.url, ...args], {
		env: { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home, ...CREDENTIALS },
	});
	const written = { stdout: '', stderr: '' };
	const waiting: ((line: string) => void)[] = [];
	const lines: string[] = [];
	let rest = '';
	process_.stdout.on('data', (chunk) => {
		written.stdout += chunk;
		rest += chunk;
		const parts = rest.split('\n');
		rest = parts.pop() ?? '';
		for (const line of parts) {
			const next = waiting.shift();
			if (next) next(line);
			else lines.push(line);
		}
	});
	process_.stderr.on('data', (chunk) => {
		written.stderr += chunk;
	});
	const exit = new Promise<number | null>((resolve) => process_.on('close', resolve));
	const send = (text: string): void => {
		process_.stdin.write(`${text}\n`);
	};
	child = {
		process: process_,
		written,
		send,
		exit,
		async ask(line) {
			send(typeof line === 'string' ? line : JSON.stringify(line));
			return JSON.parse(lines.shift() ?? (await new Promise<string>((resolve) => waiting.push(resolve))));
		},
	};
	return child;
}

it('answers what the protocol forbids with the right error, and survives', async () => {
	const server = start();
	const code = async (line: unknown): Promise<unknown> => {
		const { id, error } = await server.ask(line);
		return [id, error?.code];
	};
	expect(await code('{"jsonrpc": nonsense')).toEqual([null, -32700]);
	expect(await code('"text"')).toEqual([null, -32600]);
	expect(await code([INITIALIZE])).toEqual([null, -32600]);
	expect(await code({ id: 7, method: 'ping' })).toEqual([7, -32600]);
	expect(await code({ jsonrpc: '1.0', id: 8, method: 'ping' })).toEqual([8, -32600]);
	expect(await code(LIST)).toEqual([2, -32600]);
	expect(
		await code({ jsonrpc: '2.0', id: 3, method: 'tools/call', params: { name: 'search_operations', arguments: {} } }),
	).toEqual([3, -32600]);
	expect(await code(`"${'x'.repeat(1_500_000)}"`)).toEqual([null, -32600]);
	expect((await server.ask({ jsonrpc: '2.0', id: 4, method: 'ping' })).result).toEqual({});
	expect((await server.ask(INITIALIZE)).result.protocolVersion).toBe('2025-11-25');
	expect(await code({ ...INITIALIZE, id: 5 })).toEqual([5, -32600]);
	server.send(JSON.stringify({ jsonrpc: '2.0', method: 'notifications/unknown' }));
	server.send(JSON.stringify({ jsonrpc: '2.0', id: 99, result: {} }));
	server.send('');
	expect(await code({ jsonrpc: '2.0', id: 6, method: 'tools/destroy' })).toEqual([6, -32601]);
	expect(await code({ jsonrpc: '2.0', id: 7, method: '__proto__' })).toEqual([7, -32601]);
	expect(await code({ jsonrpc: '2.0', id: 8, method: 'tools/call', params: { name: 5 } })).toEqual([8, -32602]);
	expect(await code({ jsonrpc: '2.0', id: 9, method: 'tools/call', params: { name: 'send_mail' } })).toEqual([9, -32602]);
	expect(await code({ jsonrpc: '2.0', id: 10, method: 'tools/call' })).toEqual([10, -32602]);
	expect(await code({ jsonrpc: '2.0', id: 11, method: 'prompts/get', params: { name: 'x' } })).toEqual([11, -32602]);
	expect(await code({ jsonrpc: '2.0', id: 12, method: 'resources/read', params: { uri: 'file:///etc/passwd' } })).toEqual([
		12, -32002,
	]);
	expect(await code({ jsonrpc: '2.0', id: 13, method: 'resources/list', params: { cursor: 'x' } })).toEqual([13, -32602]);
	expect((await server.ask(LIST)).result.tools).toHaveLength(3);
});

it('negotiates the protocol version', async () => {
	const version = async (protocolVersion: string): Promise<unknown> => {
		const server = start();
		const { result } = await server.ask({ ...INITIALIZE, params: { ...INITIALIZE.params, protocolVersion } });
		server.process.stdin?.end();
		await server.exit;
		return result.protocolVersion;
	};
	expect(await version('2025-06-18')).toBe('2025-06-18');
	expect(await version('1999-01-01')).toBe('2025-11-25');
});

it('accepts a message in pieces, and several at once', async () => {
	const server = start();
	const text = `${JSON.stringify(INITIALIZE)}\r\n`;
	for (const part of [text.slice(0, 20), text.slice(20, 21), text.slice(21)]) server.process.stdin?.write(part);
	expect((await server.ask('')).id).toBe(1);
	server.process.stdin?.write(`${JSON.stringify({ ...LIST, id: 3 })}\n${JSON.stringify({ ...LIST, id: 4 })}\n`);
	expect([(await server.ask('')).id, (await server.ask('')).id]).toEqual([3, 4]);
});

it.each(['the client closes stdin', 'SIGINT', 'SIGTERM'])('exits with 0 after %s', async (how) => {
	const server = start();
	await server.ask(INITIALIZE);
	if (how.startsWith('SIG')) server.process.kill(how as 'SIGINT');
	else server.process.stdin?.end();
	expect(await server.exit).toBe(0);
	expect(
		server.written.stdout
			.split('\n')
			.filter((line) => line !== '')
			.map((line) => JSON.parse(line).jsonrpc),
	).toEqual(['2.0']);
	expect(server.written.stderr).toContain('MCP server on stdio for ');
});

it('explains a wrong option, and exits with 2', async () => {
	const server = start('--only', 'integration.mesages.*');
	expect(await server.exit).toBe(2);
	expect(server.written.stderr).toContain('no operationId matches');
	expect(server.written.stdout).toBe('');
});

it('calls every operation on the mock, and shows no credential', async () => {
	const agent = await connectByStdio(['--base-url', mock.url, '--allow', 'write', '--allow', 'delete']);
	const ids = [...(await loadCatalog()).keys()] as OperationId[];
	let succeeded = 0;
	let everything = '';
	for (const id of ids) {
		const params = exampleParams(id);
		if (params.data instanceof Blob) params.data = await params.data.text();
		const { text, isError } = await agent.call('call_operation', { id, params });
		expect(isError, `${id}: ${text}`).toBe(false);
		succeeded++;
		everything += text;
	}
	await agent.close();
	expect(succeeded).toBe(ids.length);
	for (const secret of [...Object.values(CREDENTIALS), ...SECRET_EXAMPLES])
		expect(everything + agent.log()).not.toContain(secret);
	expect(agent.log().match(/ call_operation [\w.]+ ok 20\d \d+ms req_mock_\d+$/gm)).toHaveLength(ids.length);
	console.log(`${succeeded} of ${ids.length} operations called on the mock by stdio`);
});

/** Values that the contract's examples have in fields marked as secret. */
const SECRET_EXAMPLES = [
	String(exampleParams('system.auth.login').password),
	String(exampleParams('system.auth.verifyEmail').verificationCode),
	'rai_test_token',
	'rai_test_message_bot_c4e7',
	'IHsiYWxnIjoi',
];
