import { parseArgs } from 'node:util';
import type { Rate } from '../pipeline/rate-limit.ts';
import { SetupError } from '../setup-error.ts';

const options = {
	port: { type: 'string' },
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

/** @throws SetupError with what is expected instead */
export function readCommand(args: string[]): Command {
	const { values, positionals } = parse(args);
	const name = positionals.join(' ') || 'start';
	if (values.help || values.version || COMMANDS.includes(name)) return { name, flags: values };
	throw new SetupError(`"${name}" is no command; expected one of ${COMMANDS.join(', ')}. See returning-ai-server --help.`);
}

function parse(args: string[]) {
	try {
		return parseArgs({ args, options, allowPositionals: true });
	} catch (error) {
		throw new SetupError(`${(error as Error).message.split('. ', 1)[0]}. See returning-ai-server --help.`);
	}
}

export function portOf({ port = '4020' }: Flags): number {
	if (/^\d+$/.test(port) && Number(port) <= 65_535) return Number(port);
	throw new SetupError(`--port is "${port}"; expected a whole number from 0 to 65535, such as 4020.`);
}

/** Calls per second of each credential; `false` for any number. */
export function rateLimitOf({ 'rate-limit': text = '100' }: Flags): Rate | false {
	if (!/^\d+$/.test(text))
		throw new SetupError(`--rate-limit is "${text}"; expected calls per second, such as 100, or 0 for any number.`);
	const perSecond = Number(text);
	return perSecond === 0 ? false : { perSecond, burst: perSecond * 2 };
}

export function needed(flags: Flags, name: 'community' | 'channel' | 'title' | 'owner'): string {
	const value = flags[name];
	if (value !== undefined) return value;
	throw new SetupError(`--${name} is missing. See returning-ai-server --help.`);
}

export type LogStyle = 'pretty' | 'json' | 'silent';

export function logStyleOf({ log = process.stdout.isTTY ? 'pretty' : 'json' }: Flags): LogStyle {
	if (log === 'pretty' || log === 'json' || log === 'silent') return log;
	throw new SetupError(`--log is "${log}"; expected pretty, json or silent.`);
}
