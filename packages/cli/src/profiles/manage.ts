import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { didYouMean } from '../errors/nearest.ts';
import type { OutputOptions } from '../options/option-types.ts';
import { createPrinter } from '../output/printer.ts';
import { readConfig, updateConfig } from './config-file.ts';
import { configPath } from './config-path.ts';
import { credentialPath, isCreated, removeCredentialFile } from './credential-file.ts';
import { FAMILIES } from './families.ts';
import { checkName, findProfile } from './names.ts';
import { describeReference, kindOf, type Profile, type Reference } from './profile.ts';
import { shown } from './shown.ts';
import { textOf } from './target.ts';

const COLUMNS = ['name', 'current', 'host', 'communityId', ...FAMILIES];

const SUBCOMMANDS = ['list', 'use', 'show', 'remove', 'path'];

export async function listProfiles(options: OutputOptions, extra: readonly string[], context: Context): Promise<void> {
	const [word] = extra;
	if (word !== undefined)
		throw new CommandError(
			`profiles has no command ${shown(word)}.${didYouMean(word, SUBCOMMANDS)} See: returning-ai profiles --help`,
		);
	const printer = await createPrinter(context, options);
	const { current, profiles } = await readConfig(context);
	const rows = [...profiles].map(([name, profile]) => ({ name, current: name === current, ...describe(profile, kindOf) }));
	if (rows.length === 0) context.stderr.write('There is no profile. Create one: returning-ai login\n');
	await printer.result(rows, COLUMNS);
}

export async function showProfile(given: string | undefined, options: OutputOptions, context: Context): Promise<void> {
	const printer = await createPrinter(context, options);
	const config = await readConfig(context);
	const name = given ?? currentOf(context, config.current);
	const profile = findProfile(config, name);
	await printer.result({ name, current: name === config.current, ...describe(profile, describeReference) }, COLUMNS);
}

function describe({ target, communityId, credentials }: Profile, describeOne: (reference: Reference) => string): object {
	const families = FAMILIES.map((family) => {
		const reference = credentials[family];
		return [family, reference ? describeOne(reference) : null];
	});
	return { host: textOf(target), communityId: communityId ?? null, ...Object.fromEntries(families) };
}

export async function useProfile(name: string, context: Context): Promise<void> {
	await updateConfig(context, (config) => {
		findProfile(config, name);
		config.current = name;
		return {};
	});
	context.stdout.write(`The current profile is ${name}.\n`);
}

export function printPath(context: Context): void {
	context.stdout.write(`${configPath(context.env)}\n`);
}

/** Removes a profile, and the credential files that `login` created for it. Other files and variables stay. */
export async function removeProfile(name: string, context: Context): Promise<void> {
	const path = configPath(context.env);
	const removed: string[] = [];
	const wasCurrent = await updateConfig(context, (config) => {
		const { credentials } = findProfile(config, name);
		config.profiles.delete(name);
		const isCurrent = config.current === name;
		if (isCurrent) config.current = undefined;
		return {
			result: isCurrent,
			afterwards: async () => {
				for (const family of FAMILIES) {
					const file = credentialPath(path, name, family);
					if (isCreated(credentials[family], file) && (await removeCredentialFile(file))) removed.push(file);
				}
			},
		};
	});
	const lines = [`Removed the profile ${name}.`, ...removed.map((file) => `Deleted ${file}.`)];
	if (wasCurrent) lines.push('There is no current profile now. Choose one: returning-ai profiles use NAME');
	context.stdout.write(`${lines.join('\n')}\n`);
}

export async function logout(given: string | undefined, context: Context): Promise<void> {
	const name = given ?? currentOf(context, (await readConfig(context)).current);
	await removeProfile(name, context);
}

function currentOf({ env }: Context, current: string | undefined): string {
	const name = env.RETURNING_AI_PROFILE || current;
	if (name !== undefined) return checkName(name);
	throw new CommandError('There is no current profile. Name one, or see all: returning-ai profiles');
}
