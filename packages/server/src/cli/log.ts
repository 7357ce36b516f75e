import { styleText } from 'node:util';
import type { Exchange } from '../pipeline/handle.ts';
import type { LogStyle } from './flags.ts';

type Colour = Parameters<typeof styleText>[0];

export interface Log {
	exchange(exchange: Exchange): void;
	fault(error: unknown): void;
	say(text: string): void;
}

/**
 * A line for each request: the path template, never what a caller put into it; no header, no body. In JSON every line is JSON.
 */
export function createLog(style: LogStyle): Log {
	const print = (text: string): void => void process.stdout.write(`${text}\n`);
	if (style === 'silent') return { exchange: () => {}, fault: () => {}, say: () => {} };
	if (style === 'json') {
		const line = (level: string, rest: object): void => print(JSON.stringify({ time: new Date().toISOString(), level, ...rest }));
		return {
			exchange: ({ error, milliseconds, ...exchange }) =>
				line(error ? 'error' : 'info', {
					...exchange,
					milliseconds: Math.round(milliseconds * 100) / 100,
					...(error ? { error: wordsOf(error) } : {}),
				}),
			fault: (error) => line('error', { error: wordsOf(error) }),
			say: (message) => line('info', { message }),
		};
	}
	return {
		exchange: ({ requestId, method, path, operationId = '', status, milliseconds, error }) => {
			const colour = status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green';
			const time = new Date().toTimeString().slice(0, 8);
			const left = `${paint('dim', time)}  ${paint(colour, String(status))}  ${method.padEnd(6)} ${path || '(no such path)'}`;
			print(`${left}  ${paint('cyan', operationId)}  ${paint('dim', `${milliseconds.toFixed(1)} ms  ${requestId}`)}`);
			if (error) print(`          ${paint('red', '→')} ${wordsOf(error)}`);
		},
		fault: (error) => print(paint('red', wordsOf(error))),
		say: print,
	};
}

/** What an error says, on one line. Statements are left out of it: what is in them may be a secret. */
export function wordsOf(error: unknown): string {
	const { code, message } = error as { code?: string; message?: string };
	return [code, String(message ?? error).split('\n', 1)[0]].filter(Boolean).join(' ');
}

function paint(colour: Colour, text: string): string {
	return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(colour, text, { validateStream: false }) : text;
}
