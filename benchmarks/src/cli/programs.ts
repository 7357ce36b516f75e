/** The starts that are compared: of Node.js alone, of our command line, and of its peers. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { smoke } from '../figures.ts';
import { nameOf, peer } from './peers.ts';

export interface Program {
	name: string;
	/** The arguments of Node.js: a file, and its own. */
	args: string[];
	env?: Record<string, string>;
	/** The most milliseconds over those of bare Node.js. */
	bar?: number;
	/** Starts with an empty compile cache each time. */
	isFirst?: boolean;
}

/** The folder of our package. */
export const ours: string = dirname(fileURLToPath(import.meta.resolve('@returning-ai/cli/package.json')));
const contract = fileURLToPath(import.meta.resolve('@returning-ai/spec/integration.openapi.json'));
const KEY = 'rai_test_key';

export const BARE: Program = { name: 'node -e 0', args: ['-e', '0'] };

function own(name: string, ...args: string[]): Program {
	const program = join(ours, 'bin/returning-ai.js');
	return { name: `returning-ai ${name}`, args: [program, ...args], env: { RETURNING_AI_COMMUNITY_KEY: KEY } };
}

export const HELP: Program = own('--help', '--help');

/** The command that reads the channels from a host. */
export function call(url: string): Program {
	return own('integration channels list', 'integration', 'channels', 'list', '--base-url', url);
}

/** @param url - The base URL of a mock. */
export function programs(url: string): Program[] {
	const fetching = `await (await fetch('${url}/apis/v1/channels', { headers: { authorization: 'Bearer ${KEY}' } })).json()`;
	return [
		BARE,
		{ ...HELP, bar: 100 },
		{ ...HELP, name: `${HELP.name}, for the first time`, bar: 100, isFirst: true },
		{ ...own('integration messages send --help', 'integration', 'messages', 'send', '--help'), bar: 100 },
		{ ...call(url), bar: 100 },
		{ name: 'node -e "await fetch(…)", the same call', args: ['--input-type=module', '-e', fetching] },
		...specli(url),
		...(smoke ? [] : largePeers(url)),
	];
}

/** Makes commands from the same document. */
function specli(url: string): Program[] {
	const { program } = peer('specli');
	return [
		{ name: `${nameOf('specli')} --help`, args: [program, '--help'] },
		{
			name: `${nameOf('specli')}, the same call`,
			args: [program, 'exec', contract, 'integration-channels', 'list', '--server', url, '--bearer-token', KEY, '--json'],
		},
	];
}

/** Hundreds of megabytes, which the tests need not fetch. */
function largePeers(url: string): Program[] {
	const openapi = [peer('openapicmd').program, 'call'];
	return [
		{ name: `${nameOf('openapicmd')} call --help`, args: [...openapi, '--help'] },
		{
			name: `${nameOf('openapicmd')}, the same call`,
			args: [...openapi, contract, '-o', 'integrationChannelsList', '-S', url, '-t', KEY],
		},
		...PRODUCTS.map((name) => ({ name: `${nameOf(name)} --help`, args: [peer(name).program, '--help'] })),
	];
}

/** Command lines of other products. */
export const PRODUCTS = ['vercel', 'wrangler'] as const;
