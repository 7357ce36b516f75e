/** Commands while the server uses the database: they go to the server over HTTP. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, runCommand, type ServerProcess, startProcess } from '../process.ts';
import { COMMUNITY, QUESTIONS } from '../test-server.ts';

let home: string;
beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'returning-ai-running-'));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function channelsOf(server: ServerProcess, key: string): Promise<number> {
	return (await fetch(`${server.url}/channels`, { headers: { 'x-api-key': key } })).status;
}

describe.each(['--data', '--port'])('with %s', (option) => {
	let server: ServerProcess;
	let place: string[];
	const run = (...args: string[]) => runCommand([...args, ...place]);
	beforeAll(async () => {
		const port = String(await freePort());
		const data = join(home, `operated${option}`);
		place = option === '--data' ? ['--data', data] : ['--port', port];
		server = await startProcess(['--port', port, ...(option === '--data' ? ['--data', data] : [])]);
	});
	afterAll(() => server.kill('SIGTERM'));

	it('seeds, creates a key and a topic, lists jobs, and resets the database', async () => {
		expect((await run('seed')).output).toContain('rai_test_community_key');
		const created = await run('keys', 'create', '--title', 'Another', '--owner', 'nightowl@example.com');
		const key = created.output.split('\n', 1)[0] ?? '';
		expect([created.code, key]).toEqual([0, expect.stringMatching(/^[0-9a-f]{64}$/)]);
		expect(await channelsOf(server, key)).toBe(200);
		const topic = await run('topics', 'create', '--community', COMMUNITY, '--channel', QUESTIONS, '--title', 'More');
		expect(topic.output.trim()).toMatch(/^[0-9a-f]{24}$/);
		expect((await run('jobs')).output).toBe('[]\n');
		expect((await run('reset')).output).toContain('Add --yes to confirm.');
		expect((await run('reset', '--yes')).output).toContain(`The database of ${server.url} is empty.`);
		expect(await channelsOf(server, key)).toBe(401);
	});

	it('names the options in an error, not the fields of the request', async () => {
		const { code, output } = await run('keys', 'create', '--kind', 'golden');
		expect([code, output]).toEqual([
			1,
			expect.stringContaining('--kind "golden" is not valid. Use system, community, secureAuth.'),
		]);
		const topic = await run('topics', 'create', '--title', 'x');
		expect(topic.output).toContain('--community is missing.');
	});
});

it('no server on the port is reported with the fix', async () => {
	const port = String(await freePort());
	const { code, output } = await runCommand(['keys', 'create', '--port', port]);
	expect([code, output]).toEqual([1, expect.stringContaining(`No server answers at http://localhost:${port}/__dev.`)]);
	expect(output.trim().split('\n')).toHaveLength(1);
});

describe('a folder', () => {
	it('that was used by a killed server is opened', async () => {
		const data = join(home, 'killed');
		const server = await startProcess(['--port', '0', '--data', data]);
		expect(existsSync(`${data}.url`)).toBe(true);
		await server.kill('SIGKILL');
		expect((await runCommand(['jobs', '--data', data])).output).toBe('[]\n');
	});

	it('leaves no file when the server stops', async () => {
		const data = join(home, 'stopped');
		const server = await startProcess(['--port', '0', '--data', data]);
		await server.kill('SIGTERM');
		expect(existsSync(`${data}.url`)).toBe(false);
	});

	it('of a production server is not reachable, because that has no `/__dev`', async () => {
		const data = join(home, 'production');
		const server = await startProcess(['--port', '0', '--data', data], { NODE_ENV: 'production' });
		expect(existsSync(`${data}.url`)).toBe(false);
		const { code, output } = await runCommand(['reset', '--yes', '--data', data]);
		expect([code, output]).toEqual([1, expect.stringContaining(`The data folder ${data} is in use.`)]);
		await server.kill('SIGTERM');
	});

	it('never sends a command to another server that took the port', async () => {
		const [data, other] = [join(home, 'one'), join(home, 'two')];
		const server = await startProcess(['--port', '0', '--data', data]);
		const another = await startProcess(['--demo', '--port', '0', '--data', other]);
		const { url } = JSON.parse(readFileSync(`${other}.url`, 'utf8'));
		const { instance } = JSON.parse(readFileSync(`${data}.url`, 'utf8'));
		writeFileSync(`${data}.url`, JSON.stringify({ url, instance }));
		const { code, output } = await runCommand(['reset', '--yes', '--data', data]);
		expect([code, output]).toEqual([1, expect.stringContaining(`The data folder ${data} is in use.`)]);
		expect(await channelsOf(another, 'rai_test_system_key')).toBe(200);
		await Promise.all([server.kill('SIGTERM'), another.kill('SIGTERM')]);
	});
});

describe('start', () => {
	it('says where to look into the server, and offers a first community', async () => {
		const fresh = await startProcess(['--port', '0']);
		await expect.poll(fresh.output).toContain(`curl -X POST ${fresh.url}/__dev/communities`);
		const response = await fetch(`${fresh.url}/__dev/communities`, { method: 'POST' });
		const { keys } = (await response.json()) as { keys: { system: string } };
		expect(await channelsOf(fresh, keys.system)).toBe(200);
		await fresh.kill('SIGTERM');
		const demo = await startProcess(['--port', '0', '--demo']);
		await expect.poll(demo.output).toContain(`${demo.url}/__dev`);
		expect(demo.output()).not.toContain('curl');
		await demo.kill('SIGTERM');
	});

	it('warns if other machines can call the server', async () => {
		const open = await startProcess(['--port', '0', '--host', '0.0.0.0']);
		await expect.poll(open.output).toContain('--host 0.0.0.0 lets other machines call this server.');
		await open.kill('SIGTERM');
	});
});
