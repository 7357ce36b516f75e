/** Runs each command of `deploy/Containerfile` in an empty folder, with the packed package. No container runtime is needed. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const text = readFileSync(join(import.meta.dirname, '../../deploy/Containerfile'), 'utf8');
const instructions = [...text.matchAll(/^([A-Z]+) (.*)$/gm)].map(([, name = '', value = '']) => ({ name, value }));
const valuesOf = (wanted: string): string[] => instructions.filter(({ name }) => name === wanted).map(({ value }) => value);
const [image = ''] = valuesOf('FROM');
const variables = Object.fromEntries(valuesOf('ENV').map((value) => value.split('=')));

/** The words of an instruction in its JSON form, which starts no shell. */
function words(name: string): string[] {
	return JSON.parse(/\[.*\]$/.exec(valuesOf(name)[0] ?? '')?.[0] ?? '[]');
}

describe('the instructions', () => {
	it('use an image with a registry, a version and no tag that changes its meaning', () => {
		expect(image).toMatch(/^docker\.io\/library\/node:\d+-slim$/);
	});

	it('do not run as root', () => {
		const order = instructions.map(({ name }) => name);
		expect(valuesOf('USER')).toEqual(['node']);
		expect(order.indexOf('USER')).toBeGreaterThan(order.lastIndexOf('RUN'));
	});

	it('set ENTRYPOINT, CMD and HEALTHCHECK without a shell, which would not pass the signal to stop', () => {
		for (const name of ['ENTRYPOINT', 'CMD', 'HEALTHCHECK']) expect(words(name), name).not.toEqual([]);
	});

	it('expose the port that the mock listens on', () => {
		expect(valuesOf('EXPOSE')).toEqual([variables.PORT]);
	});
});

describe('the container', () => {
	let registry: LocalRegistry;
	let project: UserProject;
	let mock: ChildProcess & { stdout: Readable; stderr: Readable };
	const log: string[] = [];
	beforeAll(async () => {
		registry = await startLocalRegistry();
		project = makeUserProject(registry);
		const env = { VERSION: manifest.version, NPM_CONFIG_REGISTRY: registry.url };
		for (const command of valuesOf('RUN')) await project.run('sh', ['-c', command], { env });
		const [entry = '', ...args] = [...words('ENTRYPOINT'), ...words('CMD')];
		// Another program may use the port of the image, so that it is chosen as `docker run -e PORT=0` does.
		const started = spawn(entry, args, { cwd: project.folder, env: { ...project.env, ...variables, PORT: '0' } });
		mock = started as typeof mock;
		mock.stdout.setEncoding('utf8').on('data', (part: string) => log.push(...part.trim().split('\n')));
		mock.stderr.setEncoding('utf8').on('data', (part: string) => log.push(part));
		await Promise.race([once(mock.stdout, 'data'), once(mock, 'exit')]);
		if (mock.exitCode !== null) throw new Error(`The mock ended: ${log.join('\n')}`);
	}, 300_000);
	afterAll(async () => {
		mock?.kill('SIGKILL');
		project?.remove();
		await registry?.close();
	});

	const portOf = (): string => new URL(JSON.parse(log[0] ?? '{}').url).port;
	const checkHealth = (port: string): Promise<unknown> => {
		const [program = '', ...args] = words('HEALTHCHECK');
		return promisify(execFile)(program, args, { env: { ...project.env, PORT: port } });
	};

	it('requires an exact version', async () => {
		const [command = ''] = valuesOf('RUN');
		await expect(project.run('sh', ['-c', command])).rejects.toThrow('set VERSION');
	});

	it('answers on every address', async () => {
		const response = await fetch(`http://127.0.0.1:${portOf()}/channels`, { headers: { 'x-api-key': 'rai_test_key' } });
		expect(response.status).toBe(200);
	});

	it('is healthy while it runs', async () => {
		await checkHealth(portOf());
		await expect(checkHealth('1')).rejects.toMatchObject({ code: 1 });
	});

	it('stops on the signal', async () => {
		mock.kill(valuesOf('STOPSIGNAL')[0] as NodeJS.Signals);
		expect(await once(mock, 'exit')).toEqual([0, null]);
		for (const line of log) expect(JSON.parse(line)).toMatchObject({ level: 'info' });
	});
});
