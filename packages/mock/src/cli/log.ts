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

type Colour = Parameters<typeof styleText>[0];

/** Writes a line per request, and one for each fault. It never writes bodies, queries or credentials. */
export function logger(style: LogStyle, write: (text: string) => void, isTerminal: boolean): (line: LogLine) => void {
	if (style === 'silent') return () => {};
	if (style === 'json') return (line) => write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
	const paint = (colour: Colour, text: string): string =>
		isTerminal && !process.env.NO_COLOR ? styleText(colour, text, { validateStream: false }) : text;
	return ({ method, path, operationId, status, milliseconds, faults }) => {
		const time = new Date().toTimeString().slice(0, 8);
		const code = paint(
			status === 0 || status >= 500 ? 'red' : status >= 400 ? 'yellow' : 'green',
			status === 0 ? 'cut' : String(status),
		);
		const name = operationId ? `  ${paint('cyan', operationId)}` : '';
		const lines = [
			`${paint('dim', time)}  ${code}  ${method.padEnd(6)} ${path}${name}  ${paint('dim', `${milliseconds.toFixed(1)} ms`)}`,
		];
		for (const fault of faults) lines.push(`          ${paint('yellow', '→')} ${fault}`);
		write(`${lines.join('\n')}\n`);
	};
}
