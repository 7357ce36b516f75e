/** `returning-ai mock`, `server` and `docs`, as processes. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUMMARIES } from '../src/contract/summaries.gen.ts';

const cli = join(import.meta.dirname, '..');

let folder: string;
/** A copy of the program that has no packages beside it. */
let alone: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'cli-packages-'));
	alone = join(folder, 'alone');
	for (const part of ['bin', 'dist', 'package.json']) cpSync(join(cli, part), join(alone, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
	readonly child: ChildProcess;
	out: string;
	errors: string;
	readonly end: Promise<number | null>;
}

function start(args: readonly string[], { cwd = folder, program = cli }: { cwd?: string; program?: string } = {}): Run {
	const env = { PATH: process.env.PATH, HOME: folder, XDG_CONFIG_HOME: folder };
	const child = spawn(process.execPath, [join(program, 'bin/returning-ai.js'), ...args], { cwd, env });
	const run: Run = { child, out: '', errors: '', end: once(child, 'close').then(([code]) => code) };
	child.stdout.on('data', (chunk) => {
		run.out += chunk;
	});
	child.stderr.on('data', (chunk) => {
		run.errors += chunk;
	});
	return run;
}

async function finished(
	args: readonly string[],
	options?: { cwd?: string; program?: string },
): Promise<Run & { code: number | null }> {
	const run = start(args, options);
	const code = await run.end;
	return Object.assign(run, { code });
}

/** A project with a package whose command prints its arguments, and ends with the code of the first one. */
function project(name: string, version: string): string {
	const cwd = mkdtempSync(join(folder, 'project-'));
	const installed = join(cwd, 'node_modules', name);
	mkdirSync(installed, { recursive: true });
	writeFileSync(join(installed, 'package.json'), JSON.stringify({ name, version, bin: { command: 'run.js' } }));
	writeFileSync(
		join(installed, 'run.js'),
		'console.log(JSON.stringify(process.argv.slice(2))); process.exit(Number(process.argv[2]));',
	);
	return cwd;
}

describe('returning-ai mock', () => {
	it('starts the installed package, answers, and stops with SIGTERM', async () => {
		const run = start(['mock', '--port', '0', '--log', 'json']);
		while (!/localhost:\d+/.test(run.out)) await Promise.race([once(run.child.stdout as NodeJS.ReadableStream, 'data'), run.end]);
		const [url] = /http:\/\/localhost:\d+/.exec(run.out) ?? [];
		const response = await fetch(`${url}/channels`, { headers: { 'x-api-key': 'rai_test_key' } });
		expect(response.status).toBe(200);
		run.child.kill('SIGTERM');
		expect(await run.end).toBe(0);
		await expect(fetch(`${url}/channels`)).rejects.toThrow();
	});

	it.each(['--help', '--version', 'unknown'])('passes %s on', async (argument) => {
		const bin = join(cli, '../mock/bin/returning-ai-mock.js');
		const own = spawn(process.execPath, [bin, argument]);
		let expected = '';
		own.stdout.on('data', (chunk) => {
			expected += chunk;
		});
		const [code] = await once(own, 'close');
		expect(await finished(['mock', argument])).toMatchObject({ code, out: expected });
	});

	it('prefers the package of the current folder, and returns its exit code', async () => {
		const cwd = project('@returning-ai/mock', '0.0.9');
		for (const args of [
			['7', '--output', 'x', '--', '-h', ''],
			['7', '--', 'x'],
		])
			expect(await finished(['mock', ...args], { cwd })).toMatchObject({ code: 7, out: `${JSON.stringify(args)}\n`, errors: '' });
	});

	it('notes a package of another version', async () => {
		const { code, errors } = await finished(['server', '0'], { cwd: project('@returning-ai/server', '3.1.0') });
		expect(code).toBe(0);
		expect(errors).toContain('@returning-ai/server has version 3.1.0');
	});

	it.each(['mock', 'server'])('without %s says how to install it', async (name) => {
		const { code, errors, out } = await finished([name, '--help'], { program: alone });
		expect(errors).toContain(`npm install --save-dev @returning-ai/${name}`);
		expect(errors).toContain(`npm install -g @returning-ai/${name}`);
		expect({ code, out }).toEqual({ code: 2, out: '' });
	});
});

describe('returning-ai docs', () => {
	it('lists all operations and guides', async () => {
		const { code, out } = await finished(['docs'], { program: withGuides() });
		expect(code).toBe(0);
		for (const { id, summary } of SUMMARIES) expect(out).toMatch(new RegExp(`^  ${id} +${summary}$`, 'm'));
		expect(out).toMatch(/^ {2}user-fields +User fields$/m);
	});

	it('prints a guide', async () => {
		expect(await finished(['docs', 'user-fields'], { program: withGuides() })).toMatchObject({
			code: 0,
			out: '# User fields\n\nText.\n',
		});
	});

	it('prints the reference of an operation', async () => {
		const { code, out } = await finished(['docs', 'integration.messages.send']);
		expect(code).toBe(0);
		expect(out).toMatch(/^# integration\.messages\.send: Send a message\n\n`POST \/apis\/v1\/messages\/send`\n/);
		expect(out).toContain('- `--channel-id` (string, required): ID of the channel.');
		expect(out).toContain('- 404: channel_not_found, topic_not_found, user_not_found');
		expect(out).toContain("--message 'Good morning! The weekly challenge is open.'");
	});

	it.each([
		['integration.mesages.send', 'Did you mean "integration.messages.send"?'],
		['USER-FIELD', 'Did you mean "user-fields"?'],
		['zebra', 'To list all: returning-ai docs'],
		['../../package', 'To list all'],
		['__proto__', 'To list all'],
	])('names the nearest document of %s', async (name, message) => {
		const { code, errors } = await finished(['docs', name], { program: withGuides() });
		expect(errors).toContain(message);
		expect(code).toBe(2);
	});

	it('says where the site is when it is not installed', async () => {
		const { code, errors } = await finished(['docs', '--site'], { program: alone });
		expect(errors).toContain('npm ci && npm start');
		expect(code).toBe(2);
	});
});

/** A copy of the program with one guide. */
function withGuides(): string {
	const guides = join(alone, 'dist/guides');
	mkdirSync(guides, { recursive: true });
	writeFileSync(join(guides, 'user-fields.md'), '# User fields\n\nText.\n');
	return alone;
}
