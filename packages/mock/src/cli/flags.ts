import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { didYouMean } from '../did-you-mean.ts';
import { isUrl } from '../read-document.ts';

/** An option is invalid. The message names the option, its value and what is allowed. */
class FlagError extends Error {}

const options = {
	port: { type: 'string' },
	host: { type: 'string' },
	cors: { type: 'boolean' },
	'control-host': { type: 'string', multiple: true },
	spec: { type: 'string' },
	watch: { type: 'boolean' },
	'validate-requests': { type: 'boolean' },
	'validate-responses': { type: 'boolean' },
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
	controlHosts?: string[];
	spec?: string;
	watch: boolean;
	validateRequests: boolean;
	validateResponses: boolean;
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

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowNegative: true }>>['values'];

/**
 * @param env its `PORT` and `HOST` are defaults
 * @throws FlagError
 */
export function readFlags(args: string[], env: NodeJS.ProcessEnv = {}): Flags {
	const values = parse(args);
	const { spec, seed, proxy, 'control-host': hosts } = values;
	checkCombination(values);
	return {
		port: readPort(values.port, env.PORT),
		// An empty variable is not set, as usual in a shell.
		host: values.host ?? (env.HOST || '127.0.0.1'),
		cors: values.cors ?? true,
		watch: values.watch ?? false,
		validateRequests: values['validate-requests'] ?? true,
		validateResponses: values['validate-responses'] ?? true,
		validateOnly: values['validate-only'] ?? false,
		errors: oneOf('errors', values.errors ?? 'contract', ['contract', 'prism']),
		dynamic: values.dynamic ?? false,
		latency: range(values.latency ?? '0'),
		log: oneOf('log', values.log ?? 'pretty', ['pretty', 'json', 'silent']),
		list: values.list ?? false,
		version: values.version ?? false,
		help: values.help ?? false,
		...(hosts === undefined ? {} : { controlHosts: hosts.flatMap((names) => names.split(',')).map((name) => name.trim()) }),
		...(spec === undefined ? {} : { spec }),
		...(seed === undefined ? {} : { seed }),
		...(proxy === undefined ? {} : { proxy }),
		...(values['proxy-timeout'] === undefined ? {} : { proxyTimeout: milliseconds(values['proxy-timeout']) }),
		...(values.keys === undefined ? {} : { keys: readKeys(values.keys) }),
		...(values['report-json'] === undefined ? {} : { reportJson: values['report-json'] }),
		...(values['report-junit'] === undefined ? {} : { reportJunit: values['report-junit'] }),
	};
}

function parse(args: string[]): Values {
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

/** Whether the arguments contain `--log json`, even if others are invalid. */
export function hasJsonLog(args: string[]): boolean {
	return parseArgs({ args, options: { log: { type: 'string' } }, strict: false }).values.log === 'json';
}

function checkCombination({ keys, proxy, spec, watch, ...values }: Values): void {
	if (keys !== undefined && values['accept-any-key']) {
		throw new FlagError('--keys and --accept-any-key exclude each other. Remove one of them.');
	}
	if (proxy === undefined && (values['report-json'] ?? values['report-junit']) !== undefined) {
		throw new FlagError('--report-json and --report-junit need a proxy. Add --proxy URL.');
	}
	if (proxy === undefined && values['proxy-timeout'] !== undefined) {
		throw new FlagError('--proxy-timeout needs a proxy. Add --proxy URL.');
	}
	if (watch && (spec === undefined || isUrl(spec))) {
		throw new FlagError(`--watch needs a document in a file. ${spec === undefined ? 'Add' : 'Save it, and use'} --spec FILE.`);
	}
	if (watch && proxy !== undefined) throw new FlagError('--watch and --proxy exclude each other. Remove one of them.');
}

function readPort(flag: string | undefined, variable: string | undefined): number {
	const text = flag ?? (variable || '4010');
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65535) return port;
	const name = flag === undefined ? 'The environment variable PORT' : '--port';
	throw new FlagError(`${name} is "${text}"; expected a whole number from 0 to 65535, such as 4010.`);
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
