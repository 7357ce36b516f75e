import { randomBytes } from 'node:crypto';
import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { readGuides } from '../guides.ts';
import type { ConnectionOptions } from '../options/option-types.ts';
import { clientOf } from '../profiles/client.ts';
import { connect } from '../profiles/connection.ts';
import { Access } from './access.ts';
import { loadCatalog } from './catalog.ts';
import { createServer } from './create-server.ts';
import { Limiter } from './limiter.ts';
import { type PolicyOptions, parsePolicy } from './policy.ts';
import { rememberCredentials } from './remember-credentials.ts';
import type { Shared } from './session.ts';
import { StdioTransport } from './stdio/stdio-transport.ts';

export interface McpOptions extends ConnectionOptions, PolicyOptions {
	readonly http?: boolean;
	readonly port?: string;
}

const CALLS_AT_ONCE = 8;
const TIMEOUT = 60_000;
const TOKEN_VARIABLE = 'RETURNING_AI_MCP_TOKEN';
const DEFAULT_PORT = '4030';

/** Serves MCP until the client disconnects, or Ctrl-C. */
export async function startMcp(options: McpOptions, context: Context): Promise<void> {
	if (options.port !== undefined && !options.http) throw new CommandError('--port needs --http: stdio has no port.');
	const shared = await createShared(options, context);
	if (options.http) return serveUntilAborted(shared, options.port ?? DEFAULT_PORT, context);
	return serveStdio(shared, context);
}

export async function createShared(options: McpOptions, context: Context): Promise<Shared> {
	const catalog = await loadCatalog();
	const policy = parsePolicy(options, catalog);
	const { connection, sent } = rememberCredentials(await connect(context, options));
	return {
		catalog,
		policy,
		connection,
		credentials: sent,
		client: clientOf(connection, {}),
		guides: await readGuides(),
		limiter: new Limiter(CALLS_AT_ONCE),
		stderr: context.stderr,
		timeout: TIMEOUT,
	};
}

async function serveStdio(shared: Shared, { stdin, stdout, stderr, signal }: Context): Promise<void> {
	const server = createServer(shared);
	const transport = new StdioTransport(stdin, stdout);
	const closed = new Promise<void>((resolve) => {
		server.onclose = resolve;
	});
	signal.addEventListener('abort', () => transport.close(), { once: true });
	stderr.write(`MCP server on stdio for ${shared.connection.target}. ${summaryOf(shared)}\n`);
	await server.connect(transport);
	await closed;
}

async function serveUntilAborted(shared: Shared, port: string, { env, stderr, signal }: Context): Promise<void> {
	const { serveHttp } = await import('./http/serve-http.ts');
	const { token, isNew } = tokenOf(env[TOKEN_VARIABLE]);
	const server = await serveHttp({ port: portOf(port), token, createServer: () => createServer(shared) });
	const shown = isNew ? token : `\${${TOKEN_VARIABLE}}`;
	const entry = { type: 'http', url: server.url, headers: { Authorization: `Bearer ${shown}` } };
	stderr.write(`MCP server on ${server.url} for ${shared.connection.target}. ${summaryOf(shared)}\n`);
	stderr.write(`Client configuration: ${JSON.stringify({ mcpServers: { 'returning-ai': entry } })}\n`);
	await new Promise<void>((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
	await server.close();
}

function summaryOf({ policy, catalog, connection }: Shared): string {
	const count = new Access(catalog, policy, connection).offered().length;
	const all = ['system', 'integration', 'application', 'secureAuth'] as const;
	const families = all.filter((family) => !connection.has(family));
	const hint = families.length > 0 ? ` No credential for: ${families.join(', ')}.` : '';
	return `Allows ${[...policy.effects].join(', ')}; offers ${count} of ${catalog.size} operations.${hint}`;
}

function portOf(text: string): number {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= 65_535) return port;
	throw new CommandError(`--port must be a number from 0 to 65535; given ${JSON.stringify(text)}.`);
}

/** @throws {CommandError} The token is too short to be safe, or cannot be sent in a header. */
function tokenOf(given: string | undefined): { token: string; isNew: boolean } {
	if (given === undefined) return { token: randomBytes(32).toString('base64url'), isNew: true };
	if (/^[\x21-\x7e]{16,500}$/.test(given)) return { token: given, isNew: false };
	throw new CommandError(`${TOKEN_VARIABLE} must have 16 to 500 printable ASCII characters without spaces.`);
}
