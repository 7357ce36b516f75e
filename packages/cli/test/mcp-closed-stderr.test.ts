import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { BIN } from './mcp-session.ts';

const TOKEN = 'rai_test_mcp_token';

let home: string;
let child: ChildProcess;
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-mcp-'));
});
afterAll(() => {
	child?.kill();
	rmSync(home, { recursive: true, force: true });
});

/** Starts the server, reads its URL from stderr, and closes stderr. */
async function startAndCloseStderr(): Promise<string> {
	const env = { PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home, RETURNING_AI_MCP_TOKEN: TOKEN };
	child = spawn(process.execPath, [BIN, 'mcp', '--http', '--port', '0', '--environment', 'local'], { env });
	let text = '';
	// Leaving the loop closes the stream.
	for await (const chunk of child.stderr ?? []) {
		text += chunk;
		const [, url] = /MCP server on (http:\S+) /.exec(text) ?? [];
		if (url) return url;
	}
	throw new Error(`The command ended: ${text}`);
}

it('serves on when no one reads its log any more', async () => {
	const url = await startAndCloseStderr();
	const post = async (message: object, session: Record<string, string> = {}): Promise<Response> =>
		fetch(url, {
			method: 'POST',
			headers: {
				authorization: `Bearer ${TOKEN}`,
				'content-type': 'application/json',
				accept: 'application/json, text/event-stream',
				...session,
			},
			body: JSON.stringify({ jsonrpc: '2.0', ...message }),
			signal: AbortSignal.timeout(60_000),
		});
	const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
	const first = await post({ id: 1, method: 'initialize', params });
	const session = { 'mcp-session-id': first.headers.get('mcp-session-id') ?? '' };
	await post({ method: 'notifications/initialized' }, session);
	// Each call writes a line to the log.
	for (const id of [2, 3, 4]) {
		const call = { name: 'search_operations', arguments: { query: 'badge' } };
		const response = await post({ id, method: 'tools/call', params: call }, session);
		expect(response.status).toBe(200);
		expect(await response.text()).toContain('system.badges.list');
	}
	expect(child.exitCode).toBeNull();
});
