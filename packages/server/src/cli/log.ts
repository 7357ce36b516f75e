import { styleText } from 'node:util';
import type { Exchange } from '../pipeline/handle.ts';
import type { LogFormat } from './flags.ts';

type Colour = Parameters<typeof styleText>[0];

export interface Log {
	request(entry: Exchange): void;
	error(error: unknown): void;
	warn(text: string): void;
	info(text: string): void;
}

/**
 * Logs one line per request. It contains the path template, and no parameter, header or body, because these may be personal data or
 * secrets. In the format `json`, every line is JSON.
 */
export function createLog(style: LogFormat): Log {
	const print = (text: string): void => void process.stdout.write(`${text}\n`);
	if (style === 'silent') return { request: () => {}, error: () => {}, warn: () => {}, info: () => {} };
	if (style === 'json') {
		const line = (level: string, rest: object): void => print(JSON.stringify({ time: new Date().toISOString(), level, ...rest }));
		return {
			request: ({ error, milliseconds, ...entry }) =>
				line(error ? 'error' : 'info', {
					...entry,
					milliseconds: Math.round(milliseconds * 100) / 100,
					...(error ? { error: errorMessage(error) } : {}),
				}),
			error: (error) => line('error', { error: errorMessage(error) }),
			warn: (message) => line('warn', { message }),
			info: (message) => line('info', { message }),
		};
	}
	return {
		request: ({ requestId, method, path, operationId = '', status, milliseconds, error }) => {
			const colour = status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green';
			const time = new Date().toTimeString().slice(0, 8);
			const left = `${colorize('dim', time)}  ${colorize(colour, String(status))}  ${method.padEnd(6)} ${path || '(unknown path)'}`;
			print(`${left}  ${colorize('cyan', operationId)}  ${colorize('dim', `${milliseconds.toFixed(1)} ms  ${requestId}`)}`);
			if (error) print(`          ${colorize('red', '→')} ${errorMessage(error)}`);
		},
		error: (error) => print(colorize('red', errorMessage(error))),
		warn: (text) => print(colorize('yellow', text)),
		info: print,
	};
}

/** The code and message of an error, on one line. Later lines are dropped: they may contain SQL with secrets. */
export function errorMessage(error: unknown): string {
	const { code, message } = error as { code?: string; message?: string };
	return [code, String(message ?? error).split('\n', 1)[0]].filter(Boolean).join(' ');
}

function colorize(colour: Colour, text: string): string {
	return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(colour, text, { validateStream: false }) : text;
}
