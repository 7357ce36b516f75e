/** Command lines on npm that ours is compared with. Each has its own folder, so that its packages can be counted. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPeers } from '../peers/fetched.ts';
import { downloads } from '../peers/generators.ts';

export interface Peer {
	/** The folder that contains its `node_modules`. */
	folder: string;
	/** The file that Node.js runs. */
	program: string;
}

/** Newer versions of Vercel's do not install from npm. */
const PEERS = {
	vercel: { version: '58.10.0', program: 'dist/vc.js' },
	wrangler: { version: '4.164.0', program: 'bin/wrangler.js' },
	/** Turns an OpenAPI document into commands when it starts. Built on commander. */
	specli: { version: '0.0.39', program: 'dist/cli.js' },
	/** Calls the operations of an OpenAPI document. Built on oclif. */
	openapicmd: { version: '2.9.2', program: 'bin/run.js' },
	/** An MCP server with one tool for each operation of an OpenAPI document. */
	'@ivotoby/openapi-mcp-server': { version: '1.16.1', program: 'bin/mcp-server.js' },
} as const;

type Name = keyof typeof PEERS;

export const nameOf = (name: Name): string => `${name} ${PEERS[name].version}`;

export function peer(name: Name): Peer {
	const { version, program } = PEERS[name];
	const folder = join(downloads, name);
	if (!existsSync(folder)) console.error(`Fetching ${name}@${version} from npm's registry: once.`);
	return { folder, program: fetchPeers({ [name]: version }, name)(`${name}/${program}`) };
}
