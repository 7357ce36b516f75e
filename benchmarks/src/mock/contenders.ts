import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetchPeers } from '../peers/fetched.ts';
import { cache, contract, findManifest } from '../peers/generators.ts';

export interface Server {
	name: string;
	/** Node's arguments that start the server on a port, or those of `program`. */
	args: (port: number) => string[];
	/** The program, if it is not Node. */
	program?: string;
}

const PEERS = {
	'@hono/node-server': '2.1.9',
	'@mockoon/cli': '9.9.0',
	'@scalar/mock-server': '0.14.4',
	// Its program is the binary of an optional dependency, which npm installs without running a script.
	'@stdy/cli': '0.22.2',
	'openapi-backend': '5.21.2',
} as const;

export const OURS = '@returning-ai/mock';
export const STOCK = 'Prism CLI';
export const STEADY = 'Steady';
export const BARE = 'bare node:http';

const ours = join(dirname(findManifest('@returning-ai/mock')), 'bin/returning-ai-mock.js');
const prism = join(dirname(findManifest('@stoplight/prism-cli')), 'dist/index.js');

/** The contract for peers that do not support servers per path. */
export function plainContract(): string {
	const document = JSON.parse(readFileSync(contract, 'utf8'));
	delete document.servers;
	for (const item of Object.values(document.paths) as { servers?: unknown }[]) delete item.servers;
	const file = join(cache, 'plain-contract.json');
	writeFileSync(file, JSON.stringify(document));
	return file;
}

export function servers(): Server[] {
	const file = plainContract();
	const peer = fetchPeers(PEERS);
	const program = (name: string): string => fileURLToPath(new URL(`servers/${name}.ts`, import.meta.url));
	const url = (path: string): string => pathToFileURL(peer(path)).href;
	return [
		{ name: OURS, args: ourCommand },
		{ name: STOCK, args: (port) => [prism, 'mock', '-p', String(port), file] },
		// Without Linux, the CPU of another program than Node is not known.
		...(process.platform === 'linux' ? [steady(file, peer)] : []),
		{ name: 'Prism programmatic', args: (port) => [program('prism-programmatic'), String(port), file] },
		{ name: 'openapi-backend', args: (port) => [program('openapi-backend'), String(port), file, url('openapi-backend')] },
		{
			name: 'Scalar mock server',
			args: (port) => [program('scalar'), String(port), file, url('@scalar/mock-server/dist/index.js'), url('@hono/node-server')],
		},
		{
			name: 'Mockoon CLI',
			args: (port) => [
				peer('@mockoon/cli/bin/run.js'),
				'start',
				'--data',
				file,
				'--port',
				String(port),
				'--hostname',
				'127.0.0.1',
				'--disable-log-to-file',
			],
		},
		{ name: BARE, args: (port) => [program('bare'), String(port)] },
	];
}

/** Steady as SDK generators run it: it answers an invalid request with an error. */
function steady(file: string, peer: (path: string) => string): Server {
	const program = peer(`@stdy/cli-${process.platform}-${process.arch}/bin/steady`);
	return { name: STEADY, program, args: (port) => ['--host', '127.0.0.1', '--port', String(port), '--quiet', file] };
}

/** The mock with our contract. */
export const ourCommand: Server['args'] = (port) => [ours, '--port', String(port)];

/** The mock with another document. */
export function oursOn(file: string): Server['args'] {
	return (port) => [ours, '--port', String(port), '--spec', file];
}

export function stockOn(file: string): Server['args'] {
	return (port) => [prism, 'mock', '-p', String(port), file];
}
