import type { Command as Program } from 'commander';
import type { Context } from '../context.ts';
import { loadCommand } from '../contract/load-command.ts';

/** Adds the flags, the help and the action of an operation to its command. */
export async function addDetails(_leaf: Program, id: string, _context: Context): Promise<void> {
	const command = await loadCommand(id);
	if (!command) throw new Error(`${id} has no details.`);
}
