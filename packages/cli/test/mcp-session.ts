/** MCP clients for the tests: in this process, and of a process of the built command. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import type { Context } from '../src/context.ts';
import { createServer as createMcpServer } from '../src/mcp/create-server.ts';
import type { Shared } from '../src/mcp/session.ts';
import { createShared, type McpOptions } from '../src/mcp/start-mcp.ts';

export const BIN: string = join(import.meta.dirname, '../bin/returning-ai.js');
export const CREDENTIALS: Readonly<Record<string, string>> = {
	RETURNING_AI_SYSTEM_KEY: 'rai_test_system_key',
	RETURNING_AI_SECURE_AUTH_KEY: 'rai_test_secure_auth_key',
	RETURNING_AI_COMMUNITY_KEY: 'rai_test_community_key',
	RETURNING_AI_USER_TOKEN: 'rai_test_user_token',
};

export interface ToolReply {
	readonly isError: boolean;
	/** The text of all blocks. */
	readonly text: string;
	/** The JSON of the data block. */
	readonly data: ReturnType<JSON['parse']>;
}

export interface TestClient {
	readonly client: Client;
	/** What the server wrote to stderr. */
	log(): string;
	call(tool: string, args?: Record<string, unknown>, signal?: AbortSignal): Promise<ToolReply>;
	close(): Promise<void>;
}

/** A context that writes into strings. */
export function fakeContext(env: Context['env'] = CREDENTIALS): Context & { written: { stdout: string; stderr: string } } {
	const written = { stdout: '', stderr: '' };
	const output = (name: 'stdout' | 'stderr'): Context['stdout'] => ({ write: (text) => (written[name] += text) });
	return {
		env,
		stdin: process.stdin,
		stdout: output('stdout'),
		stderr: output('stderr'),
		signal: new AbortController().signal,
		written,
	};
}

/** Connects a client to a server in this process. */
export async function connectInMemory(
	options: McpOptions,
	env?: Context['env'],
	changes: Partial<Shared> = {},
): Promise<TestClient> {
	const context = fakeContext(env);
	const shared = { ...(await createShared(options, context)), ...changes };
	const [ours, theirs] = InMemoryTransport.createLinkedPair();
	await createMcpServer(shared).connect(ours);
	const client = newClient();
	await client.connect(theirs);
	return testClient(client, () => context.written.stderr);
}

/** Connects a client to a process of `returning-ai mcp` by stdio. Its home is an empty folder. */
export async function connectByStdio(args: readonly string[], env: Context['env'] = CREDENTIALS): Promise<TestClient> {
	const home = mkdtempSync(join(tmpdir(), 'returning-ai-mcp-'));
	const transport = new StdioClientTransport({
		command: process.execPath,
		args: [BIN, 'mcp', ...args],
		env: { PATH: process.env.PATH ?? '', HOME: home, XDG_CONFIG_HOME: home, ...env } as Record<string, string>,
		stderr: 'pipe',
	});
	let log = '';
	transport.stderr?.on('data', (chunk) => {
		log += chunk;
	});
	const client = newClient();
	await client.connect(transport);
	const connected = testClient(client, () => log);
	return {
		...connected,
		async close() {
			await connected.close();
			rmSync(home, { recursive: true, force: true });
		},
	};
}

export function newClient(): Client {
	return new Client({ name: 'test', version: '1.0.0' });
}

export function testClient(client: Client, log: () => string): TestClient {
	return {
		client,
		log,
		async call(name, args = {}, signal) {
			const result = await client.callTool({ name, arguments: args }, undefined, { ...(signal && { signal }), timeout: 120_000 });
			const texts = (result.content as { text: string }[]).map(({ text }) => text);
			const [, json] = /^DATA-[0-9a-f-]{36}\n(.*)\nDATA-[0-9a-f-]{36}$/s.exec(texts[1] ?? '') ?? [];
			return {
				isError: result.isError === true,
				text: texts.join('\n'),
				data: json === undefined ? undefined : JSON.parse(json),
			};
		},
		close: () => client.close(),
	};
}

export interface Recorder {
	readonly url: string;
	/** Method and target of each request, as on the wire. */
	readonly requests: { method: string; target: string; headers: IncomingMessage['headers']; body: string }[];
	close(): Promise<void>;
}

/** An HTTP server that records each request. It responds with `reply`, by default with 200 and an envelope that every family accepts. */
export async function startRecorder(
	reply: (request: IncomingMessage, response: ServerResponse) => void = succeed,
): Promise<Recorder> {
	const requests: Recorder['requests'] = [];
	const server = createServer(async (request, response) => {
		let body = '';
		for await (const chunk of request) body += chunk;
		requests.push({ method: request.method ?? '', target: request.url ?? '', headers: request.headers, body });
		reply(request, response);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		requests,
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** Sends a JSON body. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
	response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'req_1' }).end(JSON.stringify(body));
}

/** Sends a payload in an envelope that every family accepts. */
export function sendData(response: ServerResponse, data: unknown, meta: object = {}): void {
	sendJson(response, 200, {
		status: 'success',
		success: true,
		message: 'ok',
		meta: { success: true, status: 'success', ...meta },
		body: data,
		data,
	});
}

function succeed(_request: IncomingMessage, response: ServerResponse): void {
	sendData(response, []);
}
