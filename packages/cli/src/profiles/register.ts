import { Option, type Command as Program } from 'commander';
import type { Context } from '../context.ts';
import { addOutputOptions } from '../options/add-options.ts';
import type { OutputOptions } from '../options/option-types.ts';
import type { LoginOptions } from './login-plan.ts';

const REF_HELP = `
REF says where a credential is. The file of the profiles has the reference, never the credential.
  env:NAME       an environment variable
  command:LINE   the output of a command, which the shell runs: "command:op read op://vault/key"
  file:PATH      a file that only you can read (mode 600)
  -              stdin, once: the credential is stored in a file with mode 600

Without REF, the command asks on a terminal.

Examples:
  returning-ai login --integration env:COMMUNITY_KEY
  returning-ai login --profile mock --environment local --system - < key.txt`;

const PROFILES_HELP = `
A command uses, in this order: its options, the environment variables, the profile. A profile that --profile names comes
before the environment variables. The credentials of a profile are sent only to the host of that profile.

Environment variables:
  RETURNING_AI_PROFILE, RETURNING_AI_ENVIRONMENT, RETURNING_AI_BASE_URL, RETURNING_AI_COMMUNITY_ID,
  RETURNING_AI_COMMUNITY_KEY, RETURNING_AI_SYSTEM_KEY, RETURNING_AI_USER_TOKEN, RETURNING_AI_SECURE_AUTH_KEY: credentials,
  which are sent to the host of the command, whichever it is
  RETURNING_AI_CONFIG: the path of the file with the profiles`;

/** Adds the commands that keep hosts and references to credentials. */
export function register(program: Program, context: Context): void {
	addLogin(program, context);
	program
		.command('logout')
		.description('remove a profile, and the credentials that login stored')
		.option('--profile <name>', 'default: the current profile')
		.action(async ({ profile }: { profile?: string }) => (await import('./manage.ts')).logout(profile, context));
	addProfiles(program, context);
}

function addLogin(program: Program, context: Context): void {
	const command = program.command('login').description('save a host and where its credentials are, as a profile');
	const options = [
		new Option('--profile <name>', 'the profile to create or extend; default: default'),
		new Option('--environment <name>', 'production (default), staging, pre-staging, playground, or local'),
		new Option('--base-url <url>', 'the host, instead of an environment'),
		new Option('--community-id <id>', 'the default of --community-id in other commands'),
		new Option('--integration <REF>', 'a community key'),
		new Option('--system <REF>', 'a System key'),
		new Option('--application <REF>', 'a user token or a community key'),
		new Option('--secure-auth <REF>', "the secure-auth key, with --base-url: your community's host"),
		new Option('--no-check', 'do not call the API to check the credential'),
	];
	for (const option of options) command.addOption(option);
	// Commander's own errors would print an argument that can be a credential.
	command.allowExcessArguments().allowUnknownOption();
	command.addHelpText('after', REF_HELP).action(async (given: LoginOptions) => {
		const { login } = await import('./login.ts');
		await login(given, command.args, context);
	});
}

function addProfiles(program: Program, context: Context): void {
	const profiles = program.command('profiles').description('list, choose and remove profiles').allowExcessArguments();
	addOutputOptions(profiles);
	profiles.addHelpText('after', PROFILES_HELP).action(async (options: OutputOptions) => {
		await (await import('./manage.ts')).listProfiles(options, profiles.args, context);
	});
	const list = profiles.command('list').description('list the profiles, as without a command');
	const show = profiles.command('show').argument('[name]', 'default: the current profile').description('print a profile');
	for (const command of [list, show]) addOutputOptions(command);
	list.action(async () => (await import('./manage.ts')).listProfiles(list.optsWithGlobals(), [], context));
	show.action(async (name: string | undefined) =>
		(await import('./manage.ts')).showProfile(name, show.optsWithGlobals(), context),
	);
	profiles
		.command('use')
		.argument('<name>')
		.description('make a profile the current one')
		.action(async (name: string) => (await import('./manage.ts')).useProfile(name, context));
	profiles
		.command('remove')
		.argument('<name>')
		.description('remove a profile, and the credentials that login stored')
		.action(async (name: string) => (await import('./manage.ts')).removeProfile(name, context));
	profiles
		.command('path')
		.description('print the path of the file with the profiles')
		.action(async () => (await import('./manage.ts')).printPath(context));
}
