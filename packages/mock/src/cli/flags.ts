import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { didYouMean } from '../did-you-mean.ts';

/** An option is invalid. The message names the option, its value and what is allowed. */
class FlagError extends Error {}

const options = {
	port: { type: 'string' },
	host: { type: 'string' },
	cors: { type: 'boolean' },
	spec: { type: 'string' },
	'validate-only': { type: 'boolean' },
	errors: { type: 'string' },
	dynamic: { type: 'boolean' },
	seed: { type: 'string' },
	latency: { type: 'string' },
	'accept-any-key': { type: 'boolean' },
	keys: { type: 'string' },
	proxy: { type: 'string' },
	'proxy-timeout': { type: 'string' },
	'report-json': { type: 'string' },
	'report-junit': { type: 'string' },
	log: { type: 'string' },
	list: { type: 'boolean' },
	version: { type: 'boolean' },
	help: { type: 'boolean' },
} as const;

export type LogStyle = 'pretty' | 'json' | 'silent';

export interface Flags {
	port: number;
	host: string;
	cors: boolean;
	spec?: string;
	validateOnly: boolean;
	errors: 'contract' | 'prism';
	dynamic: boolean;
	seed?: string;
	latency: readonly [number, number];
	keys?: Record<string, string[]>;
	proxy?: string;
	proxyTimeout?: number;
	reportJson?: string;
	reportJunit?: string;
	log: LogStyle;
	list: boolean;
	version: boolean;
	help: boolean;
}

/** @throws FlagError */
export function readFlags(args: string[]): Flags {
	const values = parse(args);
	const { spec, seed, proxy } = values;
	if (values.keys !== undefined && values['accept-any-key']) {
		throw new FlagError('--keys and --accept-any-key exclude each other. Remove one of them.');
	}
	if (proxy === undefined && (values['report-json'] ?? values['report-junit']) !== undefined) {
		throw new FlagError('--report-json and --report-junit need a proxy. Add --proxy URL.');
	}
	if (proxy === undefined && values['proxy-timeout'] !== undefined) {
		throw new FlagError('--proxy-timeout needs a proxy. Add --proxy URL.');
	}
	return {
		port: wholeNumber('port', values.port ?? '4010', 65535),
		host: values.host ?? '127.0.0.1',
		cors: values.cors ?? true,
		validateOnly: values['validate-only'] ?? false,
		errors: oneOf('errors', values.errors ?? 'contract', ['contract', 'prism']),
		dynamic: values.dynamic ?? false,
		latency: range(values.latency ?? '0'),
		log: oneOf('log', values.log ?? 'pretty', ['pretty', 'json', 'silent']),
		list: values.list ?? false,
		version: values.version ?? false,
		help: values.help ?? false,
		...(spec === undefined ? {} : { spec }),
		...(seed === undefined ? {} : { seed }),
		...(proxy === undefined ? {} : { proxy }),
		...(values['proxy-timeout'] === undefined ? {} : { proxyTimeout: milliseconds(values['proxy-timeout']) }),
		...(values.keys === undefined ? {} : { keys: readKeys(values.keys) }),
		...(values['report-json'] === undefined ? {} : { reportJson: values['report-json'] }),
		...(values['report-junit'] === undefined ? {} : { reportJunit: values['report-junit'] }),
	};
}

function parse(args: string[]): ReturnType<typeof parseArgs<{ options: typeof options; allowNegative: true }>>['values'] {
	try {
		return parseArgs({ args, options, allowNegative: true }).values;
	} catch (error) {
		const given = /^Unknown option '--?([^']+)'/.exec((error as Error).message)?.[1];
		if (given === undefined) throw new FlagError((error as Error).message);
		const similar = didYouMean(given, Object.keys(options));
		throw new FlagError(
			`Unknown option --${given}.${similar ? ` Did you mean --${similar}?` : ''} \`npx @returning-ai/mock --help\` lists every option.`,
		);
	}
}

function wholeNumber(name: string, text: string, most: number): number {
	const value = Number(text);
	if (/^\d+$/.test(text) && value <= most) return value;
	throw new FlagError(`--${name} is "${text}"; expected a whole number from 0 to ${most}, such as 4010.`);
}

function milliseconds(text: string): number {
	if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
	throw new FlagError(`--proxy-timeout is "${text}"; expected milliseconds from 1 to 999999999, such as 60000.`);
}

function oneOf<const T extends string>(name: string, text: string, choices: readonly T[]): T {
	const choice = choices.find((candidate) => candidate === text);
	if (choice !== undefined) return choice;
	const similar = didYouMean(text, choices);
	throw new FlagError(`--${name} is "${text}"; expected ${choices.join(' or ')}.${similar ? ` Did you mean ${similar}?` : ''}`);
}

function range(text: string): readonly [number, number] {
	const match = /^(\d+)(?:-(\d+))?$/.exec(text);
	const from = Number(match?.[1]);
	const to = Number(match?.[2] ?? match?.[1]);
	if (match && from <= to && to <= 60_000) return [from, to];
	throw new FlagError(`--latency is "${text}"; expected milliseconds from 0 to 60000, such as 50, or a range, such as 50-200.`);
}

function readKeys(file: string): Record<string, string[]> {
	const expected = 'expected JSON such as {"rai_test_reader": ["viewMembers"]}';
	let keys: unknown;
	try {
		keys = JSON.parse(readFileSync(file, 'utf8'));
	} catch (error) {
		const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
		// The parser's message is not shown: it can quote a key.
		throw new FlagError(`--keys ${file}: ${isMissing ? 'the file does not exist' : 'the file is not valid JSON'}; ${expected}.`);
	}
	const isMap = typeof keys === 'object' && keys !== null && !Array.isArray(keys);
	const isWhole =
		isMap && Object.values(keys as object).every((list) => Array.isArray(list) && list.every((name) => typeof name === 'string'));
	if (!isWhole) throw new FlagError(`--keys ${file}: the file does not map each key to a list of permissions; ${expected}.`);
	return keys as Record<string, string[]>;
}
