/** The command line as its users install it: alone, in a project or globally. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installedManifest } from './entries.ts';
import { sizeOf } from './size.ts';

const NAME = '@returning-ai/cli';
const LIST = ['integration', 'channels', 'list'];

let registry: LocalRegistry;
let mock: Mock;
let project: UserProject;
beforeAll(async () => {
	registry = await startLocalRegistry();
	mock = await startMock({ port: 0 });
	project = makeUserProject(registry);
	await project.npm(['init', '-y']);
	await project.npm(['install', NAME]);
});
afterAll(async () => {
	project?.remove();
	await mock?.close();
	await registry?.close();
});

/** Folders of packages in a `node_modules`. */
function packagesIn(folder: string): string[] {
	const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
	return names.flatMap((name) => (name.startsWith('@') ? readdirSync(join(folder, name)).map((own) => `${name}/${own}`) : name));
}

const withKey = (): { env: Record<string, string> } => ({ env: { RETURNING_AI_COMMUNITY_KEY: 'rai_test_community_key' } });

it('is one package', () => {
	const modules = join(project.folder, 'node_modules');
	const bytes = sizeOf(join(modules, NAME));
	console.info(`npm install ${NAME}: ${packagesIn(modules).length} package, ${(bytes / 1e6).toFixed(1)} MB`);
	expect(packagesIn(modules)).toEqual([NAME]);
});

it('prints its version and its help', async () => {
	const { version } = installedManifest(project.folder, NAME);
	expect((await project.npx(['returning-ai', '--version'])).stdout).toBe(`${version}\n`);
	expect((await project.npx(['returning-ai', '--help'])).stdout).toContain('Usage: returning-ai');
});

it('calls the API', async () => {
	const { stdout } = await project.npx(['returning-ai', ...LIST, '--base-url', mock.url], withKey());
	expect(JSON.parse(stdout).map(({ topic }: { topic: string }) => topic)).toEqual(['lounge', 'questions']);
	const message = ['--channel-id', '665f1c2ab7e4d90012a3b431', '--message', 'Good morning!', '--sender', 'bamboostick'];
	const send = ['returning-ai', 'integration', 'messages', 'send', ...message, '--base-url', mock.url];
	expect(JSON.parse((await project.npx(send, withKey())).stdout)).toMatchObject({ message: 'Message send successfully' });
});

it('exits with the code of the error', async () => {
	const call = ['returning-ai', ...LIST, '--base-url', mock.url];
	// This machine's hosts have public keys. Any other host needs a credential, and without one nothing is sent.
	const elsewhere = ['returning-ai', ...LIST, '--base-url', 'https://api.example.invalid'];
	await expect(project.npx(elsewhere)).rejects.toThrow(/ ended with 3:\n[\s\S]*RETURNING_AI_COMMUNITY_KEY/);
	await expect(project.npx([...call, '--no-such-flag'], withKey())).rejects.toThrow(/ ended with 2:\n/);
	const limited = [...call, '--header', 'Prefer: code=429', '--max-retries', '0'];
	await expect(project.npx(limited, withKey())).rejects.toThrow(/ ended with 6:\n/);
});

it('is one package when it is installed globally', async () => {
	const prefix = join(project.folder, 'global');
	await project.npm(['install', '--global', '--prefix', prefix, NAME]);
	const isWindows = process.platform === 'win32';
	const modules = join(prefix, isWindows ? 'node_modules' : 'lib/node_modules');
	console.info(`npm install --global ${NAME}: ${packagesIn(modules).length} package, ${(sizeOf(modules) / 1e6).toFixed(1)} MB`);
	expect(packagesIn(modules)).toEqual([NAME]);
	expect(existsSync(join(prefix, isWindows ? 'returning-ai.cmd' : 'bin/returning-ai'))).toBe(true);
	const program = join(modules, NAME, 'bin/returning-ai.js');
	const { stdout } = await project.run(process.execPath, [program, ...LIST, '--base-url', mock.url], withKey());
	expect(JSON.parse(stdout)).toHaveLength(2);
});
