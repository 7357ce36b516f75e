import { Command } from 'commander';
import { register as registerApi } from './api/register.ts';
import { register as registerBulk } from './bulk/register.ts';
import { register as registerCompletion } from './completion/register.ts';
import type { Context } from './context.ts';
import { EXIT_CODES_TEXT } from './errors/exit-codes.ts';
import { register as registerMcp } from './mcp/register.ts';
import { register as registerOperations } from './operation/register.ts';
import { helpStyles } from './output/help-styles.ts';
import { register as registerPackages } from './packages/register.ts';
import { register as registerProfiles } from './profiles/register.ts';
import { VERSION } from './version.gen.ts';

const EXAMPLES = `Examples:
  returning-ai login
  returning-ai integration channels list
  returning-ai integration messages send --help

On a mock that runs (returning-ai mock), without a credential:
  returning-ai integration channels list --environment local`;

/** Creates the program with every command. An operation gets its flags when it is parsed: those of all would slow each start. */
export function createProgram(context: Context): Command {
	const program = new Command('returning-ai')
		.description('The Returning.AI API on the command line: one command per operation.')
		.version(VERSION, '--version', 'print the version')
		.helpOption('-h, --help', 'print help')
		.addHelpCommand(new Command('help').argument('[command]').description('print the help of a command').helpGroup('Set up:'))
		.exitOverride()
		.configureOutput({
			writeOut: (text) => context.stdout.write(text),
			writeErr: (text) => context.stderr.write(text),
			getOutHelpWidth: () => context.stdout.columns ?? 100,
			getErrHelpWidth: () => context.stderr.columns ?? 100,
		})
		.configureHelp(helpStyles(context));
	registerOperations(program.commandsGroup('The API:'), context);
	registerBulk(program.commandsGroup('More than one call:'), context);
	registerApi(program, context);
	registerProfiles(program.commandsGroup('Set up:'), context);
	registerCompletion(program, context);
	registerMcp(program.commandsGroup('Other programs:'), context);
	registerPackages(program, context);
	return program.addHelpText('after', `\n${EXAMPLES}\n\n${EXIT_CODES_TEXT}`);
}
