/** Signals to a real process in the middle of 200 rows, and what a second process sends. Needs the built command. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFolder, KEYS, membersCsv } from './bulk-command.ts';

const BIN = join(import.meta.dirname, '../bin/returning-ai.js');
const ROWS = 200;

interface SentRow {
	email: string;
	key: string | undefined;
}

let server: Server;
let sent: SentRow[];
/** Called for each request, before the response. */
let onRow: (count: number) => unknown;

beforeEach(async () => {
	sent = [];
	onRow = () => undefined;
	server = createServer(async (request, response) => {
		const { email, username } = (await json(request)) as { email: string; username: string };
		sent.push({ email, key: keyOf(request) });
		await onRow(sent.length);
		const data = { _id: '665f1c2ab7e4d90012a3b412', userId: '1102', username, email };
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify({ status: 'success', message: '', data }));
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
});

afterEach(() => {
	server.closeAllConnections();
	server.close();
});

function keyOf({ headers }: IncomingMessage): string | undefined {
	return headers['idempotency-key'] as string | undefined;
}

interface Process {
	child: ChildProcess;
	stderr: () => string;
	ended: Promise<{ code: number | null; signal: string | null }>;
}

function start(home: string, ...args: string[]): Process {
	const { port } = server.address() as AddressInfo;
	const options = ['--access-level', '1', '--yes', '--base-url', `http://127.0.0.1:${port}`, '--max-retries', '0'];
	const child = spawn(process.execPath, [BIN, 'bulk', 'import', ...args, ...options], {
		env: { ...KEYS, PATH: process.env.PATH, HOME: home, XDG_CONFIG_HOME: home },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let stderr = '';
	child.stderr.on('data', (chunk) => {
		stderr += chunk;
	});
	child.stdout.resume();
	const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
	return { child, stderr: () => stderr, ended };
}

it('reports an interrupted run, and applies the rest once', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(ROWS));
	const first = start(folder.path('.'), file);
	onRow = (count) => count === 60 && first.child.kill('SIGINT');
	expect(await first.ended).toEqual({ code: 130, signal: null });
	const count = sent.length;
	expect(count).toBeGreaterThanOrEqual(60);
	expect(count).toBeLessThan(ROWS);
	expect(first.stderr()).toContain(`${count} of ${ROWS} created, 0 failed, ${ROWS - count} not started.`);
	expect(JSON.parse(readFileSync(`${file}.report.json`, 'utf8'))).toMatchObject({ done: [[0, count - 1]], failed: [] });

	const second = start(folder.path('.'), file, '--resume', `${file}.report.json`);
	expect(await second.ended).toEqual({ code: 0, signal: null });
	expect(sent).toHaveLength(ROWS);
	expect(new Set(sent.map(({ email }) => email)).size).toBe(ROWS);
	expect(existsSync(`${file}.report.json`)).toBe(false);
});

it('continues a killed run with the same idempotency keys', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(ROWS));
	const first = start(folder.path('.'), file);
	onRow = (count) => count === 130 && first.child.kill('SIGKILL');
	expect(await first.ended).toEqual({ code: null, signal: 'SIGKILL' });

	const again = start(folder.path('.'), file);
	expect((await again.ended).code).toBe(2);
	const before = sent.length;
	expect(again.stderr()).toContain(`--resume ${file}.report.json`);
	const second = start(folder.path('.'), file, '--resume', `${file}.report.json`);
	expect(await second.ended).toEqual({ code: 0, signal: null });
	expect(before).toBeLessThan(ROWS);
	// The API applies calls with the same key once.
	expect(new Set(sent.map(({ key }) => key)).size).toBe(ROWS);
	expect(new Set(sent.map(({ email, key }) => `${email} ${key}`)).size).toBe(ROWS);
});

it('ends at once after a second Ctrl-C', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(ROWS));
	const running = start(folder.path('.'), file);
	running.child.stderr?.on('data', () => {
		if (running.stderr().includes('Press Ctrl-C again')) running.child.kill('SIGINT');
	});
	// The call in progress gets no response.
	onRow = (count) => {
		if (count < 10) return undefined;
		running.child.kill('SIGINT');
		return new Promise(() => undefined);
	};
	expect(await running.ended).toEqual({ code: null, signal: 'SIGINT' });
	expect(JSON.parse(readFileSync(`${file}.report.json`, 'utf8'))).toMatchObject({ rows: ROWS, failed: [] });
});
