import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import type { CommonOptions } from '../options/option-types.ts';
import { ask } from '../output/ask.ts';
import type { Connection } from '../profiles/connection.ts';

/** Asks on a terminal. @throws {CommandError} The answer is no, or no one can answer. */
export async function confirm(
	question: string,
	file: string,
	{ yes }: CommonOptions,
	context: Context,
	{ target, profile }: Connection,
): Promise<void> {
	if (yes) return;
	const where = `${target}${profile === undefined ? '' : `, profile ${profile}`}`;
	if (!context.stdin.isTTY || file === '-')
		throw new CommandError(`${question} (${where})\nNothing was sent: there is no terminal to answer on. Add --yes to continue.`);
	if (!(await ask(context, `${question} (${where})`))) throw new CommandError('Nothing was sent.', EXIT.interrupted);
}
