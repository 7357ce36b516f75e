import { CommandError } from '../errors/command-error.ts';
import { didYouMean } from '../errors/nearest.ts';
import type { Config, Profile } from './profile.ts';
import { shown } from './shown.ts';

/** A name is a part of the name of a credential file, so it has no path separator. */
const NAME = /^(?!\.)[A-Za-z0-9._-]{1,64}$/;

export const NAME_RULE = '1 to 64 letters, digits, ".", "_" or "-", and not start with "."';

export function isName(name: string): boolean {
	return NAME.test(name);
}

/** @throws {CommandError} The name is invalid. */
export function checkName(name: string): string {
	if (isName(name)) return name;
	throw new CommandError(`The name of a profile must have ${NAME_RULE}; given ${shown(name)}.`);
}

/** @throws {CommandError} There is no such profile. The message names the nearest one. */
export function findProfile({ profiles }: Config, name: string): Profile {
	const profile = profiles.get(checkName(name));
	if (profile) return profile;
	const names = [...profiles.keys()];
	if (names.length === 0)
		throw new CommandError(`There is no profile ${shown(name)}. Create it: returning-ai login --profile ${name}`);
	throw new CommandError(
		`There is no profile ${shown(name)}.${didYouMean(name, names)} The profiles are ${names.join(', ')}. To create one: returning-ai login --profile NAME`,
	);
}

/** @throws {CommandError} Another profile has this name in other capitals, which is the same file on macOS and Windows. */
export function checkCapitals({ profiles }: Config, name: string): void {
	const twin = [...profiles.keys()].find((known) => known !== name && known.toLowerCase() === name.toLowerCase());
	if (twin === undefined) return;
	throw new CommandError(`The profile ${twin} differs from ${name} only in capitals. Use --profile ${twin}, or another name.`);
}
