import type { Context } from '../context.ts';
import type { Command, Flag } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { askSecret } from '../output/ask.ts';
import { readBody } from './body.ts';
import { quote } from './quote.ts';
import { type FlagText, flagValue } from './values.ts';

/** The values of the command line, by the names of commander: `channelId` for `--channel-id`. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Builds the parameters of a call from `--body` and the flags, which win. `defaults` are values by field, such as the profile's
 * community. Asks for a missing secret on a terminal.
 *
 * @throws {CommandError} A value is wrong, or required ones are missing.
 */
export async function paramsOf(
	command: Command,
	given: Values,
	defaults: Values,
	context: Context,
): Promise<Record<string, unknown>> {
	const params: Record<string, unknown> = typeof given.body === 'string' ? await readBody(given.body, context) : {};
	for (const flag of command.flags) {
		const text = given[attributeOf(flag.name)];
		if (text !== undefined) params[flag.field] = flagValue(flag, text as FlagText);
		else if (!(flag.field in params) && defaults[flag.field] !== undefined) params[flag.field] = defaults[flag.field];
	}
	const missing = command.flags.filter(({ required, field }) => required && params[field] === undefined);
	for (const flag of missing) {
		if (!flag.secret || !context.stdin.isTTY) throw missingFlags(missing, command);
		params[flag.field] = await askSecret(context, flag.field);
	}
	return params;
}

/** The name of an option in commander's result: `channelId` for `channel-id`. */
export function attributeOf(name: string): string {
	return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function missingFlags(missing: readonly Flag[], { body }: Command): CommandError {
	const names = missing.map(({ name }) => `--${name}`).join(', ');
	const lines = missing.map(({ name, description, example, secret }) => {
		if (secret) return `  --${name}: ${description.split('\n\n')[0]} On a terminal, leave it out to be asked for it.`;
		const text = typeof example === 'string' ? example : JSON.stringify(example);
		const shown = example === undefined ? '' : ` Example: --${name} ${quote(text)}`;
		return `  --${name}: ${description.split('\n\n')[0]}${shown}`;
	});
	const hint = body === 'json' ? '\nOr pass them as JSON: --body @file.json, or --body - for stdin.' : '';
	return new CommandError(`Missing ${names}.\n${lines.join('\n')}${hint}`);
}
