import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { atMost, type Figure, smoke } from '../figures.ts';
import { median } from '../measure.ts';
import { environment } from './environment.ts';
import { nameOf, peer } from './peers.ts';
import { ours, type Program } from './programs.ts';

const ROUNDS = smoke ? 1 : 15;
const URL = 'http://127.0.0.1:9';
const PEER = '@ivotoby/openapi-mcp-server';
const contract = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));

/** Ours with every operation, as the peer, which makes one tool of each. Neither sends a request to the API. */
function servers(): Program[] {
	const bin = join(ours, 'bin/returning-ai.js');
	return [
		{ name: 'returning-ai mcp', args: [bin, 'mcp', '--allow', 'write,delete', '--base-url', URL] },
		{ name: nameOf(PEER), args: [peer(PEER).program, '--api-base-url', URL, '--openapi-spec', contract] },
	];
}

interface Listing {
	milliseconds: number;
	/** The result of `tools/list`. */
	result: { tools: object[] };
}

/** Time from the start of an MCP server until it has listed its tools over stdio, and the tokens of the list. */
export async function mcp(): Promise<Figure[]> {
	const home = mkdtempSync(join(tmpdir(), 'bench-cli-'));
	try {
		const listings = new Map<Program, Listing[]>(servers().map((server) => [server, []]));
		for (let round = 0; round < ROUNDS; round++) {
			for (const [server, own] of listings) own.push(await listTools(server, home));
		}
		return figuresOf([...listings]);
	} finally {
		rmSync(home, { recursive: true });
	}
}

function figuresOf(listings: [Program, Listing[]][]): Figure[] {
	return listings.flatMap(([{ name }, own], index) => {
		const { tools } = own[0]?.result ?? { tools: [] };
		const tokens = {
			name: `mcp: tokens of tools/list, ${name}`,
			unit: 'tokens',
			value: encode(JSON.stringify({ tools })).length,
		};
		return [
			{ name: `start: ${name}, until tools/list`, unit: 'ms', value: median(own.map(({ milliseconds }) => milliseconds)) },
			{ name: `mcp: tools of ${name}`, unit: 'tools', value: tools.length },
			index === 0 ? atMost(1000, tokens) : tokens,
		];
	});
}

const INITIALIZE = {
	id: 1,
	method: 'initialize',
	params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'bench', version: '1' } },
};

async function listTools({ name, args }: Program, home: string): Promise<Listing> {
	const begun = performance.now();
	const stdio = ['pipe', 'pipe', 'ignore'] as const;
	const child = spawn(process.execPath, args, { cwd: home, env: environment(home), stdio: [...stdio], timeout: 60_000 });
	const { stdin, stdout } = child;
	const exit = once(child, 'exit');
	const send = (message: object): unknown => stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
	try {
		send(INITIALIZE);
		for await (const line of createInterface(stdout ?? [])) {
			const { id, result } = JSON.parse(line);
			if (id === 2) return { milliseconds: performance.now() - begun, result };
			if (id === 1)
				for (const message of [{ method: 'notifications/initialized' }, { id: 2, method: 'tools/list' }]) send(message);
		}
	} finally {
		child.kill();
		await exit;
	}
	throw new Error(`${name} ended before it listed its tools.`);
}
