import type { Hook, HookRequest } from './core/hooks.ts';

/** The log level: `warn` logs only failures, `debug` logs everything. */
export type LogLevel = 'debug' | 'info' | 'warn';

/** A logger such as `console`, pino or winston. */
export type Logger = Record<LogLevel, (message: string) => void>;

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn'];
const SECRET_NAME = /auth|key|token|cookie|secret|password/i;

/**
 * Creates a hook that logs every attempt. `warn` (the default) logs failures, `info` every response, `debug` every request, too.
 * Never logs credentials, query values or bodies.
 *
 * @example
 * ```ts
 * const client = createClient({ credentials, hooks: [logTo(console, { level: 'info' })] });
 * // integration.messages.send POST https://integration.returning.ai/apis/v1/messages/send: 200 in 48 ms (req_5f2c)
 * ```
 */
export function logTo(logger: Logger, { level = 'warn' }: { level?: LogLevel } = {}): Hook {
	const log = (at: LogLevel, message: string): void => {
		if (LEVELS.indexOf(at) >= LEVELS.indexOf(level)) logger[at](message);
	};

	return async (request, next) => {
		const { operationId, attempt, method, url } = request;
		const name = `${operationId} ${method} ${withoutQueryValues(url)}${attempt > 1 ? `, attempt ${attempt}` : ''}`;
		log('debug', `${name}: ${headersOf(request)}`);
		const start = performance.now();
		const elapsed = (): string => `in ${Math.round(performance.now() - start)} ms`;
		try {
			const reply = await next(request);
			const id = reply.headers.get('x-request-id');
			log(reply.status < 400 ? 'info' : 'warn', `${name}: ${reply.status} ${elapsed()}${id ? ` (${id})` : ''}`);
			return reply;
		} catch (error) {
			log('warn', `${name}: ${(error as Error).name} ${elapsed()}`);
			throw error;
		}
	};
}

/** Keeps the names of the query parameters, without their values. */
function withoutQueryValues(url: string): string {
	return url.replace(/=[^&]*/g, '=…');
}

function headersOf({ headers }: HookRequest): string {
	return Object.entries(headers)
		.map(([name, value]) => `${name}: ${SECRET_NAME.test(name) && name !== 'idempotency-key' ? '[redacted]' : value}`)
		.join(', ');
}
