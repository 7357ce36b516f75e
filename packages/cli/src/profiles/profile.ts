import type { Family } from '../contract/command.ts';
import type { Target } from './target.ts';

/** Where a credential is. The credential itself is never in the file of the profiles. */
export type Reference =
	| { readonly env: string }
	/** A program with its arguments, or a command line for the shell. */
	| { readonly command: string | readonly string[] }
	| { readonly file: string };

export interface Profile {
	readonly target: Target;
	readonly communityId?: string | undefined;
	readonly credentials: Readonly<Partial<Record<Family, Reference>>>;
}

/** The content of the file. A `Map`, since a profile may have the name of an object's own field, such as `__proto__`. */
export interface Config {
	current: string | undefined;
	readonly profiles: Map<string, Profile>;
}

/** Describes a reference. A command can contain anything, so only its program is shown. */
export function describeReference(reference: Reference): string {
	if ('env' in reference) return `environment variable ${reference.env}`;
	if ('file' in reference) return `file ${printable(reference.file)}`;
	const [program = ''] = typeof reference.command === 'string' ? reference.command.trim().split(/\s+/) : reference.command;
	return /^[\w./\\:-]{1,100}$/.test(program) ? `command ${program} …` : 'command';
}

export function kindOf(reference: Reference): 'env' | 'file' | 'command' {
	if ('env' in reference) return 'env';
	return 'file' in reference ? 'file' : 'command';
}

/** Replaces control characters, which could change what a terminal shows. */
export function printable(text: string): string {
	return text.replace(/\p{Cc}/gu, '?');
}
