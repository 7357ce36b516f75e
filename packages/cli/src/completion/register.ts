import type { Command as Program } from 'commander';
import type { Context } from '../context.ts';
import { INSTALL_TEXT, SHELLS, type Shell } from './install.ts';

/** Adds `completion`, which prints the script of a shell, and the hidden `complete`, which the script calls at each Tab. */
export function register(program: Program, context: Context): void {
	// `complete -- --version` is a line to complete, not an option of the program.
	program.enablePositionalOptions();
	program
		.command('completion')
		.description('print the completion script for bash, zsh, fish or PowerShell')
		.addArgument(program.createArgument('<shell>', 'the shell').choices(SHELLS))
		.addHelpText('after', `\n${INSTALL_TEXT}`)
		.action(async (shell: Shell) => {
			const { completionScript } = await import('./script.ts');
			context.stdout.write(completionScript(shell));
		});
	program
		.command('complete', { hidden: true })
		.helpOption(false)
		.argument('[words...]')
		.allowUnknownOption()
		.action(async (words: string[]) => {
			const { complete } = await import('./complete.ts');
			await complete(program, words, context);
		});
}
