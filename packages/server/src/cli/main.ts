import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from '../create-server.ts';
import { connect, type DatabaseOptions } from '../data/connect.ts';
import { reset } from '../data/reset.ts';
import type { Database } from '../data/tables.ts';
import { DEMO_KEYS } from '../demo/keys.ts';
import { seedDemo } from '../demo/seed.ts';
import { reportJobs } from '../jobs/queue.ts';
import { SetupError } from '../setup-error.ts';
import { createKeyFor } from './create-key.ts';
import { createTopic } from './create-topic.ts';
import { type Flags, logStyleOf, portOf, rateLimitOf, readCommand } from './flags.ts';
import { HELP } from './help.ts';
import { createLog, wordsOf } from './log.ts';

const isProduction = process.env.NODE_ENV === 'production';

async function main(): Promise<void> {
	const { name, flags } = readCommand(process.argv.slice(2));
	if (flags.help) return print(HELP);
	if (flags.version) return print(`${ownVersion()}\n`);
	if (name === 'start') return start(flags);
	await withDatabase(flags, (db) => run(name, flags, db));
}

async function run(name: string, flags: Flags, db: Database): Promise<void> {
	if (name === 'migrate') return print('The database is at the version of this server.\n');
	if (name === 'seed') {
		refuseInProduction('The demo community');
		await seedDemo(db, new Date());
		return print(`The demo community is there. Its keys are ${Object.values(DEMO_KEYS).join(', ')}.\n`);
	}
	if (name === 'reset') return removeEverything(flags, db);
	if (name === 'keys create') {
		const { key, serverId } = await createKeyFor(db, flags);
		return print(`${key}\n\nThe key of community ${serverId}. It is not kept here, so keep it now.\n`);
	}
	if (name === 'topics create') return print(`${await createTopic(db, flags)}\n`);
	print(`${JSON.stringify(await reportJobs(db, flags.community), null, '\t')}\n`);
}

async function removeEverything(flags: Flags, db: Database): Promise<void> {
	if (!flags.yes) throw new SetupError('This removes every community and account. Say so with --yes.');
	await reset(db);
	print('The database is empty.\n');
}

async function start(flags: Flags): Promise<void> {
	if (flags.demo) refuseInProduction('The demo community');
	const log = createLog(logStyleOf(flags));
	const [port, host = '127.0.0.1'] = [portOf(flags), flags.host];
	const { MAIL_URL: url, MAIL_FROM: from = 'no-reply@localhost' } = process.env;
	const server = await createServer({
		...databaseOf(flags),
		demo: flags.demo ?? false,
		devPages: !isProduction,
		corsOrigins: flags.cors ?? [],
		rateLimit: rateLimitOf(flags),
		...(url === undefined ? {} : { mail: { url, from } }),
		onExchange: log.exchange,
		onFault: log.fault,
	});
	const { url: where } = await server.listen({ port, host, ownsProcess: true }).catch(async (error) => {
		await server.close();
		throw error;
	});
	log.say(
		`The Returning.AI API is on ${where}.${flags.demo ? ` A key to try: ${DEMO_KEYS.integration}.` : ''} Stop with Ctrl-C.`,
	);
	const stop = (): void => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
		server.close().catch(fail);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

function databaseOf({ data, 'no-prepared': plain = false }: Flags): DatabaseOptions {
	const { DATABASE_URL: databaseUrl } = process.env;
	if (databaseUrl !== undefined && data !== undefined) {
		throw new SetupError('DATABASE_URL and --data were given; expected one of them.');
	}
	return {
		preparesStatements: !plain,
		...(databaseUrl === undefined ? {} : { databaseUrl }),
		...(data === undefined ? {} : { dataFolder: data }),
	};
}

async function withDatabase(flags: Flags, work: (db: Database) => Promise<void>): Promise<void> {
	const options = databaseOf(flags);
	if (!options.databaseUrl && !options.dataFolder) {
		throw new SetupError('There is no database to work on: set DATABASE_URL, or name a folder with --data.');
	}
	const connection = await connect(options);
	try {
		await work(connection.db);
	} finally {
		await connection.close();
	}
}

function refuseInProduction(what: string): void {
	if (isProduction) throw new SetupError(`${what} has keys that anybody knows, and is refused where NODE_ENV is production.`);
}

function ownVersion(): string {
	return JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('@returning-ai/server/package.json')), 'utf8')).version;
}

function print(text: string): void {
	process.stdout.write(text);
}

function fail(error: NodeJS.ErrnoException): void {
	const isPort = error.code === 'EADDRINUSE' || error.code === 'EACCES';
	const hint = isPort ? ' Choose another port with --port, or any free one with --port 0.' : '';
	process.stderr.write(`${error instanceof SetupError ? error.message : wordsOf(error)}${hint}\n`);
	process.exitCode = 1;
}

main().catch(fail);
