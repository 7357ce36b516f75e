import type { Command as Program } from 'commander';
import { loadCommand } from '../contract/load-command.ts';
import { addFlags } from '../operation/flags.ts';
import { addCommonOptions } from '../options/add-options.ts';

/** Adds the options of an operation to its command, without its help and its action. */
export async function addOperationOptions(leaf: Program, id: string): Promise<void> {
	const command = await loadCommand(id);
	if (!command) return;
	addFlags(leaf, command);
	addCommonOptions(leaf);
}
