/**
 * The server scenarios of the official conformance suite. Those that ask for nothing special run on `returning-ai mcp --http`. The
 * others expect tools such as `test_simple_text`: they run on a server that has them, over the same HTTP transport.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveHttp } from '../../src/mcp/http/serve-http.ts';
import { BIN, CREDENTIALS } from '../mcp-session.ts';
import { createFixtureServer } from './mcp-fixture-server.ts';

const CONFORMANCE = join(import.meta.dirname, '../../../../node_modules/@modelcontextprotocol/conformance/dist/index.js');
const TOKEN = 'conformance-token-1';
const run = promisify(execFile);

/** Scenarios that need no fixture. */
const ON_OURS = [
	'server-initialize',
	'ping',
	'tools-list',
	'resources-list',
	'prompts-list',
	'dns-rebinding-protection',
	'server-sse-multiple-streams',
];

/**
 * Recommendations that are not followed: to store events, so that a client can resume a stream. The scenario asks with the protocol
 * version 2025-03-26, for which the SDK sends no such events in any case.
 */
const WARNINGS: Readonly<Record<string, number>> = { 'server-sse-polling': 2 };

let home: string;
let mock: Mock;
let ours: string;
let fixture: string;
const open: (() => Promise<unknown> | unknown)[] = [];

beforeAll(async () => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-conformance-'));
	mock = await startMock({ port: 0 });
	open.push(() => mock.close());
	ours = await withToken(await startCommand());
	const server = await serveHttp({ port: 0, token: TOKEN, createServer: createFixtureServer });
	open.push(server.close);
	fixture = await withToken(server.url);
});
afterAll(async () => {
	for (const close of open.reverse()) await close();
	rmSync(home, { recursive: true, force: true });
});

/** Starts `returning-ai mcp --http`, and returns its URL. */
async function startCommand(): Promise<string> {
	const child = spawn(process.execPath, [BIN, 'mcp', '--http', '--port', '0', '--base-url', mock.url], {
		env: { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home, RETURNING_AI_MCP_TOKEN: TOKEN, ...CREDENTIALS },
	});
	open.push(() => child.kill());
	let text = '';
	for await (const chunk of child.stderr) {
		text += chunk;
		const [, url] = /MCP server on (http:\S+) /.exec(text) ?? [];
		if (url) return url;
	}
	throw new Error(`The command ended: ${text}`);
}

/** A proxy that adds the token, which the suite cannot send. It passes `Host` and `Origin` on. */
async function withToken(target: string): Promise<string> {
	const proxy = createServer((incoming, outgoing) => {
		const headers = { ...incoming.headers, authorization: `Bearer ${TOKEN}` };
		const forwarded = httpRequest(target, { method: incoming.method ?? 'GET', headers }, (response) => {
			outgoing.writeHead(response.statusCode ?? 500, response.headers);
			outgoing.flushHeaders();
			response.pipe(outgoing);
		});
		forwarded.on('error', () => outgoing.destroy());
		outgoing.on('close', () => forwarded.destroy());
		incoming.pipe(forwarded);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => proxy.once('listening', resolve));
	open.push(() => {
		proxy.closeAllConnections();
		proxy.close();
	});
	return `http://localhost:${(proxy.address() as AddressInfo).port}/mcp`;
}

interface Check {
	id: string;
	status: 'SUCCESS' | 'FAILURE' | 'WARNING' | 'SKIPPED' | 'INFO';
	errorMessage?: string;
}

async function checks(scenario: string, url: string): Promise<Check[]> {
	const folder = mkdtempSync(join(home, 'results-'));
	await run(process.execPath, [CONFORMANCE, 'server', '--url', url, '--scenario', scenario, '-o', folder], {
		timeout: 100_000,
	}).catch(() => {});
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('checks.json'));
	return files.flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

/** The names of all server scenarios. */
async function scenarios(): Promise<string[]> {
	const { stdout } = await run(process.execPath, [CONFORMANCE, 'list', '--server']);
	return [...stdout.matchAll(/^ +- (\S+) /gm)].map(([, name]) => name ?? '');
}

const passed: Record<string, string[]> = { ours: [], fixture: [] };

describe.each(['ours', 'fixture'] as const)('the conformance suite on %s', (where) => {
	it('passes', async () => {
		const all = await scenarios();
		expect(all.length).toBeGreaterThanOrEqual(32);
		for (const scenario of where === 'ours' ? ON_OURS : all) {
			const result = await checks(scenario, where === 'ours' ? ours : fixture);
			const bad = result.filter(({ status }) => status === 'FAILURE' || status === 'WARNING');
			expect(result.length, scenario).toBeGreaterThan(0);
			expect(bad.length, `${scenario}: ${JSON.stringify(bad)}`).toBe(WARNINGS[scenario] ?? 0);
			passed[where]?.push(scenario);
		}
		console.log(`${passed[where]?.length} of ${all.length} scenarios pass on ${where}: ${passed[where]?.join(', ')}`);
	});
});
