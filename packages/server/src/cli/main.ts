import { createServer, type Server } from '../create-server.ts';
import { connect } from '../data/connect.ts';
import { DEMO_KEYS } from '../demo/keys.ts';
import { packageVersion } from '../package-version.ts';
import { SetupError } from '../setup-error.ts';
import { COMMANDS } from './commands.ts';
import { type Configuration, readConfiguration } from './configuration.ts';
import { type Flags, readCommand } from './flags.ts';
import { HELP } from './help.ts';
import { createLog, errorMessage, type Log } from './log.ts';
import { findServerOfFolder, findServerOnPort } from './running-server.ts';

const WILDCARDS = ['0.0.0.0', '::'];
const LOOPBACK_NAMES = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

async function main(): Promise<void> {
	const command = readCommand(process.argv.slice(2));
	const { name, flags } = command;
	if (flags.help) return print(HELP);
	if (flags.version) return print(`${packageVersion()}\n`);
	const configuration = readConfiguration(command, process.env);
	if (name === 'start') return start(configuration, flags.demo ?? false);
	print(`${await run(name, flags, configuration)}\n`);
}

/** Runs a command on the database. If a server uses it, the server runs the command. */
async function run(name: string, flags: Flags, { database, port }: Configuration): Promise<string> {
	const { onDatabase, onServer } = COMMANDS[name] as (typeof COMMANDS)[string];
	const { databaseUrl, dataFolder } = database;
	if (onServer && databaseUrl === undefined && dataFolder === undefined) {
		const server = await findServerOnPort(port);
		if (server) return onServer(server, flags);
		throw new SetupError(
			`This command needs a database, or a running server. No server answers at http://localhost:${port}/__dev. Start one, choose its port with --port, or set DATABASE_URL or a folder with --data.`,
		);
	}
	const connection = await connect(database).catch(async (error) => {
		const server = onServer && dataFolder !== undefined ? await findServerOfFolder(dataFolder) : undefined;
		if (!server) throw error;
		return server;
	});
	if ('send' in connection) return (onServer as NonNullable<typeof onServer>)(connection, flags);
	try {
		return await onDatabase(connection.db, flags);
	} finally {
		await connection.close();
	}
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
	const stop = (): void => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop);
		server.close().catch(fail);
	};
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
	log.info(`The Returning.AI API is on ${where}.${demo ? ` Demo key: ${DEMO_KEYS.integration}.` : ''} Stop with Ctrl-C.`);
	if (!isProduction) await offerDevelopment(server, where, host, log);
	if (mail === false)
		log.warn('MAIL_URL is not set, so emails are not sent and POST /auth/register responds 403. Set MAIL_URL and MAIL_FROM.');
}

/** Says where a developer looks into the server, and how to make a first community. */
async function offerDevelopment(server: Server, url: string, host: string, log: Log): Promise<void> {
	const isReachable = LOOPBACK_NAMES.test(host) || WILDCARDS.includes(host);
	if (isReachable)
		log.info(`See what is in it at ${url}/__dev.${(await isEmpty(server)) ? FIRST_COMMUNITY.replace('URL', url) : ''}`);
	if (LOOPBACK_NAMES.test(host)) return;
	log.warn(
		`--host ${host} lets other machines call this server. /__dev answers only this machine. In production, set NODE_ENV=production.`,
	);
}

const FIRST_COMMUNITY = ' It has no community yet. Make one there, or with: curl -X POST URL/__dev/communities';

async function isEmpty(server: Server): Promise<boolean> {
	const response = await server.fetch(new URL('/__dev/communities', 'http://localhost'));
	return ((await response.json()) as unknown[]).length === 0;
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
