import type { Command as Program } from 'commander';
import type { Context } from '../context.ts';
import type { Command } from '../contract/command.ts';
import { loadCommand } from '../contract/load-command.ts';
import { wordsOf } from '../contract/words.ts';
import { addCommonOptions } from '../options/add-options.ts';
import { addFlags, unwrap } from './flags.ts';
import { quote } from './quote.ts';
import type { OperationOptions } from './run-operation.ts';

/** Adds the flags, the help and the action of an operation to its command. */
export async function addDetails(leaf: Program, id: string, context: Context): Promise<void> {
	const command = await loadCommand(id);
	if (!command) throw new Error(`${id} has no details.`);
	leaf.description(description(command)).addHelpText('after', `\n${example(command)}`);
	addFlags(leaf, command);
	addCommonOptions(leaf);
	leaf.action(async (given: OperationOptions) => {
		const { runOperation } = await import('./run-operation.ts');
		await runOperation(command, { ...given }, context);
	});
}

function description(command: Command): string {
	const { permission, evidence, deprecation, method, path } = command;
	const facts = [
		`Permission: ${permission.length > 0 ? permission.join(' or ') : 'none needed'}. Evidence: ${evidence}. Calls ${method} ${path}.`,
		deprecation &&
			`Deprecated since ${deprecation.since}, ends on ${deprecation.sunset}. Use instead: ${wordsOf(deprecation.successor).join(' ')}`,
	];
	return [`${command.summary}.`, unwrap(command.description), ...facts].filter(Boolean).join('\n\n');
}

/** An example that runs on the mock: `returning-ai mock` in another terminal. */
function example({ id, example: args, effect }: Command): string {
	const lines = [`returning-ai ${wordsOf(id).join(' ')}`];
	for (const arg of [...args, '--environment', 'local', ...(effect === 'delete' ? ['--yes'] : [])]) {
		if (arg.startsWith('--')) lines.push(arg);
		else lines.push(`${lines.pop()} ${quote(arg)}`);
	}
	return `Example, on a mock that runs (returning-ai mock):\n  ${lines.join(' \\\n    ')}`;
}
