import type { Hook, HookRequest } from './core/hooks.ts';

/** How much is logged, from everything to what needs a look. */
export type LogLevel = 'debug' | 'info' | 'warn';

/** What takes the lines: `console`, pino, winston, … */
export type Logger = Record<LogLevel, (message: string) => void>;

const LEVELS: readonly LogLevel[] = ['debug', 'info', 'warn'];
const SECRET_NAME = /auth|key|token|cookie|secret|password/i;

/**
 * A hook that logs every attempt: `warn` tells failures; `info` tells every reply;
 * `debug` tells what is sent before it is. Credentials, query values and bodies are never logged.
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
		const name = `${operationId} ${method} ${withoutValues(url)}${attempt > 1 ? `, attempt ${attempt}` : ''}`;
		log('debug', `${name}: ${headersOf(request)}`);
		const begun = performance.now();
		const elapsed = (): string => `in ${Math.round(performance.now() - begun)} ms`;
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

/** Which query fields were sent, but not what they held. */
function withoutValues(url: string): string {
	return url.replace(/=[^&]*/g, '=…');
}

function headersOf({ headers }: HookRequest): string {
	return Object.entries(headers)
		.map(([name, value]) => `${name}: ${SECRET_NAME.test(name) && name !== 'idempotency-key' ? '[redacted]' : value}`)
		.join(', ');
}
