import { createServer } from '../create-server.ts';
import { connect } from '../data/connect.ts';
import { deleteAllRows } from '../data/reset.ts';
import type { Database } from '../data/tables.ts';
import { DEMO_KEYS } from '../demo/keys.ts';
import { seedDemo } from '../demo/seed.ts';
import { reportJobs } from '../jobs/queue.ts';
import { packageVersion } from '../package-version.ts';
import { SetupError } from '../setup-error.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { createKeyFromFlags } from './create-key.ts';
import { createTopic } from './create-topic.ts';
import { type Flags, readCommand } from './flags.ts';
import { HELP } from './help.ts';
import { createLog, errorMessage } from './log.ts';

async function main(): Promise<void> {
	const command = readCommand(process.argv.slice(2));
	const { name, flags } = command;
	if (flags.help) return print(HELP);
	if (flags.version) return print(`${packageVersion()}\n`);
	const configuration = readConfiguration(command, process.env);
	if (name === 'start') return start(configuration, flags.demo ?? false);
	await withDatabase(configuration, (db) => run(name, flags, db));
}

async function run(name: string, flags: Flags, db: Database): Promise<void> {
	if (name === 'migrate') return print('The database is up to date.\n');
	if (name === 'seed') {
		await seedDemo(db, new Date());
		return print(`The database contains the demo community. Its keys: ${Object.values(DEMO_KEYS).join(', ')}.\n`);
	}
	if (name === 'reset') return resetDatabase(flags, db);
	if (name === 'keys create') {
		const { key, serverId } = await createKeyFromFlags(db, flags);
		return print(`${key}\n\nThe key of community ${serverId}. Save it now: it cannot be shown again.\n`);
	}
	if (name === 'topics create') return print(`${await createTopic(db, flags)}\n`);
	print(`${JSON.stringify(await reportJobs(db, flags.community), null, '\t')}\n`);
}

async function resetDatabase(flags: Flags, db: Database): Promise<void> {
	if (!flags.yes) throw new SetupError('This command deletes all communities and accounts. Add --yes to confirm.');
	await deleteAllRows(db);
	print('The database is empty.\n');
}

async function start(configuration: Configuration, demo: boolean): Promise<void> {
	const { database, mail, isProduction, port, metricsPort, host, corsOrigins, rateLimit, trustedProxies, logFormat } =
		configuration;
	const log = createLog(logFormat);
	const server = await createServer({
		...database,
		demo,
		devPages: !isProduction,
		metrics: metricsPort === port,
		corsOrigins,
		rateLimit,
		trustedProxies,
		...(mail === undefined ? {} : { mail }),
		onExchange: log.request,
		onFault: log.error,
	});
	const listen = (on: { port: number; serves?: 'metrics' }): Promise<{ url: string }> =>
		server.listen({ ...on, host, ownsProcess: true }).catch(async (error) => {
			await server.close();
			throw error;
		});
	const { url: where } = await listen({ port });
	if (metricsPort !== undefined && metricsPort !== port) {
		const { url } = await listen({ port: metricsPort, serves: 'metrics' });
		log.info(`The metrics are on ${url}/metrics.`);
	}
	log.info(`The Returning.AI API is on ${where}.${demo ? ` Demo key: ${DEMO_KEYS.integration}.` : ''} Stop with Ctrl-C.`);
	if (mail === false)
		log.warn('MAIL_URL is not set, so emails are not sent and POST /auth/register responds 403. Set MAIL_URL and MAIL_FROM.');
	const stop = (): void => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
		server.close().catch(fail);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}

async function withDatabase({ database }: Configuration, work: (db: Database) => Promise<void>): Promise<void> {
	const connection = await connect(database);
	try {
		await work(connection.db);
	} finally {
		await connection.close();
	}
}

function print(text: string): void {
	process.stdout.write(text);
}

function fail(error: NodeJS.ErrnoException): void {
	const isPort = error.code === 'EADDRINUSE' || error.code === 'EACCES';
	const hint = isPort ? ' Choose another port with --port, or a free one with --port 0.' : '';
	process.stderr.write(`${error instanceof SetupError ? error.message : errorMessage(error)}${hint}\n`);
	process.exitCode = 1;
}

main().catch(fail);
