import type { Command as Program } from 'commander';
import type { Context } from '../context.ts';

/** Adds `mock` and `server`, which start the other packages, and `docs`. */
export function register(program: Program, context: Context): void {
	// Options after `mock` and `server` belong to the package.
	program.enablePositionalOptions();
	addPackage(program, context, 'mock', 'start @returning-ai/mock, with the same arguments');
	addPackage(program, context, 'server', 'start @returning-ai/server, with the same arguments');
	program
		.command('docs')
		.description('print a guide or the reference of an operation')
		.argument('[name]', 'a guide or an operationId; without it, lists both')
		.option('--site', 'start the documentation site, in a clone of the repository')
		.action(async (name: string | undefined, options: { site?: true }) => {
			const { docs } = await import('./docs.ts');
			await docs(name, options, context);
		});
}

function addPackage(program: Program, context: Context, name: string, description: string): void {
	program
		.command(name)
		.description(description)
		.usage('[arguments of the package]')
		.helpOption(false)
		.argument('[arguments...]')
		.allowUnknownOption()
		.passThroughOptions()
		.action(async (args: string[]) => {
			const { runPackage } = await import('./run-package.ts');
			await runPackage(`@returning-ai/${name}`, args, context);
		});
}
