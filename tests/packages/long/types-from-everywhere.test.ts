/** arethetypeswrong: the types resolve with every module resolution. */
import { join } from 'node:path';
import { published } from '@returning-ai/testing/files';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { fetched } from '@returning-ai/third-party/fetched';
import { afterAll, beforeAll, expect, it } from 'vitest';

let registry: LocalRegistry;
let project: UserProject;
let program: string;
beforeAll(async () => {
	const folder = await fetched('arethetypeswrong', { attw: '@arethetypeswrong/cli@0.18.5' });
	program = join(folder, 'node_modules/attw/dist/index.js');
	registry = await startLocalRegistry();
	project = makeUserProject(registry);
});
afterAll(async () => {
	project?.remove();
	await registry?.close();
});

/** A YAML file has no types. Of the wildcards, it checks examples. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
	'@returning-ai/spec': ['--exclude-entrypoints', 'openapi.yaml'],
	'@returning-ai/client': [
		'--include-entrypoints',
		'system/roles',
		'integration/messages',
		'application/community-users',
		'--exclude-entrypoints',
		'system/*',
		'integration/*',
		'application/*',
	],
};

/** They support CommonJS, and `moduleResolution: node10`. */
const DUAL = ['@returning-ai/client', '@returning-ai/types'];

/** The command line exports nothing. */
const TYPED = published.map(([, { name }]) => name).filter((name) => name !== '@returning-ai/cli');

it.each(TYPED)('%s passes arethetypeswrong', async (name) => {
	const options = [
		'--profile',
		DUAL.includes(name) ? 'strict' : 'esm-only',
		'--format',
		'ascii',
		'--no-emoji',
		...(ENTRIES[name] ?? []),
	];
	const { stdout } = await project.run(process.execPath, [program, registry.tarballs.get(name) ?? '', ...options]);
	expect(stdout).toContain(`${name} v`);
});
