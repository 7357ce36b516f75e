import { styleText } from 'node:util';
import type { LogStyle } from './flags.ts';

/** A log entry: one request. */
export interface LogLine {
	method: string;
	path: string;
	operationId?: string;
	status: number;
	milliseconds: number;
	/** A message for each violation of the contract. */
	faults: readonly string[];
}

/** It never writes bodies, queries or credentials. */
export interface Log {
	/** Writes the line that scripts wait for, in every style. */
	ready(message: string, url: string): void;
	info(message: string): void;
	error(message: string): void;
	/** Writes a line for the request, and one for each fault. */
	request(line: LogLine): void;
}

type Colour = Parameters<typeof styleText>[0];

export function createLog(style: LogStyle, write: (text: string) => void, isTerminal: boolean): Log {
	if (style === 'json') return jsonLog(write);
	if (style === 'pretty') return prettyLog(write, isTerminal);
	return { ready: (message) => write(`${message}\n`), info: () => {}, error: () => {}, request: () => {} };
}

function jsonLog(write: (text: string) => void): Log {
	return {
		ready: (message, url) => write(jsonLine('info', { message, url })),
		info: (message) => write(jsonLine('info', { message })),
		error: (message) => write(jsonLine('error', { message })),
		request: (line) => write(jsonLine(line.faults.length > 0 || line.status >= 500 ? 'warn' : 'info', line)),
	};
}

/** A line of the log with `--log json`. */
export function jsonLine(level: 'info' | 'warn' | 'error', fields: object): string {
	return `${JSON.stringify({ time: new Date().toISOString(), level, ...fields })}\n`;
}

function prettyLog(write: (text: string) => void, isTerminal: boolean): Log {
	const paint = (colour: Colour, text: string): string =>
		isTerminal && !process.env.NO_COLOR ? styleText(colour, text, { validateStream: false }) : text;
	return {
		ready: (message) => write(`${message}\n`),
		info: (message) => write(`${message}\n`),
		error: (message) => write(`${paint('red', message)}\n`),
		request: (line) => write(prettyRequest(line, paint)),
	};
}

let second = 0;
let shown = '';

/** The local time, such as `14:05:09`. Formatting it takes longer than the rest of the line. */
function clock(): string {
	const now = Math.floor(Date.now() / 1000);
	if (now !== second) {
		second = now;
		shown = new Date().toTimeString().slice(0, 8);
	}
	return shown;
}

function prettyRequest(line: LogLine, paint: (colour: Colour, text: string) => string): string {
	const { method, path, operationId, status, milliseconds, faults } = line;
	const time = clock();
	const code = paint(
		status === 0 || status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green',
		status === 0 ? 'cut' : String(status),
	);
	const name = operationId ? `  ${paint('cyan', operationId)}` : '';
	const lines = [
		`${paint('dim', time)}  ${code}  ${method.padEnd(6)} ${path}${name}  ${paint('dim', `${milliseconds.toFixed(1)} ms`)}`,
	];
	for (const fault of faults) lines.push(`          ${paint('yellow', '→')} ${fault}`);
	return `${lines.join('\n')}\n`;
}
