import type { Command as Program } from 'commander';
import type { Context } from '../context.ts';

const COMMANDS = [
	['import <file>', 'create members from a CSV file'],
	['update <file>', 'update members from a CSV file, as one job'],
	['award-badge <badge-id> <file>', 'award a badge to each member of a list'],
	['add-role <role-id> <file>', 'add a role to each member of a list'],
	['delete <file>', 'delete each member of a list'],
	['restore <file>', 'restore each deleted member of a list'],
] as const;

/** Adds the commands that run an operation for many members. A command gets its options when it is parsed. */
export function register(program: Program, context: Context): void {
	const bulk = program
		.command('bulk')
		.description('many members: import, update, award-badge, add-role, delete, restore')
		.helpCommand(false);
	for (const [usage, description] of COMMANDS) bulk.command(usage).description(description);
	bulk.hook('preSubcommand', async (_, leaf) => {
		const { addDetails } = await import('./details.ts');
		addDetails(leaf, context);
	});
}
