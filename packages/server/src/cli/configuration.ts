import type { DatabaseOptions } from '../data/connect.ts';
import type { Rate } from '../pipeline/rate-limit.ts';
import { SetupError } from '../setup-error.ts';
import type { Command, Flags, LogFormat } from './flags.ts';
import { OPTIONS, parseSetting, VARIABLES } from './settings.ts';

export interface Configuration {
	isProduction: boolean;
	database: DatabaseOptions;
	/** `undefined` if emails are only listed at `/__dev/emails`; `false` in production, which has no such page. */
	mail: { url: string; from: string } | false | undefined;
	port: number;
	/** Port of `/metrics`; the one of the API if both are the same. `undefined` if no port serves it. */
	metricsPort: number | undefined;
	host: string;
	corsOrigins: string[];
	rateLimit: Rate | false;
	trustedProxies: string[];
	logFormat: LogFormat;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Parsed<S> = { [K in keyof S]: S[K] extends { parse(text: string): infer T } ? T | undefined : never };

/**
 * Parses the environment variables and the options of a command. Nothing else reads them.
 *
 * @throws SetupError with one line for each variable or option that is wrong. No line contains a password.
 */
export function readConfiguration({ name, flags }: Command, env: Environment): Configuration {
	const problems: string[] = [];
	const variables = readVariables(env, problems);
	const options = readOptions(flags, problems);
	const corsOrigins = (flags.cors ?? []).map((text) => parseSetting('--cors', OPTIONS.cors, text, problems) ?? '');
	// A wrong value is already reported, so it counts as given here.
	problems.push(...conflicts(name, flags, (variable) => isGiven(env[variable]), variables.NODE_ENV === 'production'));
	if (problems.length > 0) throw new SetupError(problems.join('\n'));
	const { DATABASE_URL: databaseUrl, MAIL_URL: mailUrl, MAIL_FROM: from = 'no-reply@localhost' } = variables;
	const isProduction = variables.NODE_ENV === 'production';
	const port = options.port ?? 4020;
	const metricsPort = options['metrics-port'] ?? variables.METRICS_PORT;
	const noMail = isProduction ? false : undefined;
	return {
		isProduction,
		database: {
			preparesStatements: !flags['no-prepared'],
			...(databaseUrl === undefined ? {} : { databaseUrl }),
			...(options.data === undefined ? {} : { dataFolder: options.data }),
		},
		mail: mailUrl === undefined ? noMail : { url: mailUrl, from },
		port,
		metricsPort: metricsPort ?? (isProduction ? undefined : port),
		host: options.host ?? '127.0.0.1',
		corsOrigins,
		trustedProxies: variables.TRUSTED_PROXIES ?? [],
		rateLimit: options['rate-limit'] ?? { perSecond: 100, burst: 200 },
		logFormat: options.log ?? (process.stdout.isTTY ? 'pretty' : 'json'),
	};
}

/** Compose files and shells pass a variable that is not set as an empty text. */
function isGiven(text: string | undefined): text is string {
	return text !== undefined && text.trim() !== '';
}

function readVariables(env: Environment, problems: string[]): Parsed<typeof VARIABLES> {
	const entries = Object.entries(VARIABLES).map(([name, setting]) => {
		const text = env[name];
		// A secret that was read from a file often ends with a line break.
		return [name, isGiven(text) ? parseSetting<unknown>(name, setting, text.trim(), problems) : undefined];
	});
	return Object.fromEntries(entries);
}

function readOptions(flags: Flags, problems: string[]): Parsed<Omit<typeof OPTIONS, 'cors'>> {
	const { cors: _repeatable, ...settings } = OPTIONS;
	const entries = Object.entries(settings).map(([name, setting]) => {
		const text = flags[name as keyof typeof settings];
		return [name, text === undefined ? undefined : parseSetting<unknown>(`--${name}`, setting, text, problems)];
	});
	return Object.fromEntries(entries);
}

/** The rules on more than one variable or option. */
function conflicts(
	command: string,
	flags: Flags,
	has: (variable: keyof typeof VARIABLES) => boolean,
	isProduction: boolean,
): string[] {
	const problems: string[] = [];
	const hasDatabase = has('DATABASE_URL') || flags.data !== undefined;
	if (has('DATABASE_URL') && flags.data !== undefined)
		problems.push('DATABASE_URL and --data are both set. Set only one of them.');
	// In development, other commands can also go to a server that runs on `--port`.
	if (command !== 'start' && !hasDatabase && (isProduction || command === 'migrate'))
		problems.push('This command needs a database. Set DATABASE_URL, or a folder with --data.');
	if (!isProduction) return problems;
	if (flags.demo || command === 'seed')
		problems.push('The keys of the demo community are public, so NODE_ENV=production disables it. Start without --demo.');
	if (command !== 'start') return problems;
	if (!hasDatabase)
		problems.push(
			'DATABASE_URL is not set. NODE_ENV=production needs a database that keeps the data when the process ends: set postgres://user:password@host:5432/database, or a folder with --data.',
		);
	if (has('MAIL_URL') && !has('MAIL_FROM'))
		problems.push(
			'MAIL_FROM is not set. NODE_ENV=production needs the sender of the emails: set an address that the mail server of MAIL_URL may send from, such as no-reply@example.com.',
		);
	return problems;
}
