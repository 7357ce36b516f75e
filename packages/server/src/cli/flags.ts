import { parseArgs } from 'node:util';
import { SetupError } from '../setup-error.ts';

const options = {
	port: { type: 'string' },
	'metrics-port': { type: 'string' },
	host: { type: 'string' },
	data: { type: 'string' },
	demo: { type: 'boolean' },
	cors: { type: 'string', multiple: true },
	'rate-limit': { type: 'string' },
	'no-prepared': { type: 'boolean' },
	log: { type: 'string' },
	yes: { type: 'boolean' },
	kind: { type: 'string' },
	community: { type: 'string' },
	channel: { type: 'string' },
	title: { type: 'string' },
	owner: { type: 'string' },
	name: { type: 'string' },
	hostname: { type: 'string' },
	permission: { type: 'string', multiple: true },
	version: { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

export type Flags = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];

export interface Command {
	name: string;
	flags: Flags;
}

const COMMANDS = ['start', 'migrate', 'seed', 'reset', 'keys create', 'topics create', 'jobs'];

/** @throws SetupError for an unknown command or option */
export function readCommand(args: string[]): Command {
	const { values, positionals } = parseArguments(args);
	const name = positionals.join(' ') || 'start';
	if (values.help || values.version || COMMANDS.includes(name)) return { name, flags: values };
	throw new SetupError(`Unknown command "${name}". Use ${COMMANDS.join(', ')}. See returning-ai-server --help.`);
}

function parseArguments(args: string[]) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new SetupError(`${(error as Error).message.split('. ', 1)[0]}. See returning-ai-server --help.`);
	}
}

export type LogFormat = 'pretty' | 'json' | 'silent';
