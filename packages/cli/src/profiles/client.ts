import { type Client, createClient, type Hook } from '@returning-ai/client';
import { CommandError } from '../errors/command-error.ts';
import type { CommonOptions } from '../options/option-types.ts';
import { VERSION } from '../version.gen.ts';
import type { Connection } from './connection.ts';

/** Creates the client for a connection, with the limits of the options. */
export function clientOf(connection: Connection, options: CommonOptions, hooks: readonly Hook[] = []): Client {
	return createClient({
		...connection.client,
		hooks,
		timeout: numberOption('timeout', options.timeout, 60) * 1000,
		maxRetries: numberOption('max-retries', options.maxRetries, 2),
		headers: { 'user-agent': `returning-ai-cli/${VERSION}`, ...headersOf(options.header) },
	});
}

/** @throws {CommandError} The value is not a number from 0 on. */
export function numberOption(name: string, text: string | undefined, fallback: number): number {
	const value = text === undefined ? fallback : Number(text);
	if (text?.trim() !== '' && value >= 0 && value < 1_000_000) return value;
	throw new CommandError(`--${name} must be a number from 0; given ${JSON.stringify(text)}.`);
}

function headersOf(lines: readonly string[] = []): Record<string, string> {
	return Object.fromEntries(
		lines.map((line) => {
			const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):\s*(.*)$/.exec(line) ?? [];
			if (name === undefined || value === undefined)
				throw new CommandError(`--header must be "Name: value"; given ${JSON.stringify(line.split(':')[0])}.`);
			return [name.toLowerCase(), value];
		}),
	);
}
