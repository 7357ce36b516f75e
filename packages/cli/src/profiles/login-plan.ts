/** What `login` saves: from its options, or from answers on a terminal. */
import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import type { Family } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { checkCredential, MAX_CREDENTIAL_BYTES } from './credential.ts';
import { FAMILIES, FAMILY_OPTIONS } from './families.ts';
import { checkName } from './names.ts';
import { checkCommand, checkCommunityId, checkVariable } from './parse-config.ts';
import type { Reference } from './profile.ts';
import { readStdin } from './read-stdin.ts';
import { OPTION_NAMES, type Target, targetOf } from './target.ts';

export interface LoginOptions extends Partial<Record<Family, string>> {
	readonly profile?: string;
	readonly environment?: string;
	readonly baseUrl?: string;
	readonly communityId?: string;
	/** False with `--no-check`. */
	readonly check: boolean;
}

/** A credential that `login` stores in a file of its own. */
export interface Secret {
	readonly secret: string;
}

export interface LoginPlan {
	readonly name: string;
	/** `undefined` keeps that of the profile. */
	readonly target: Target | undefined;
	readonly communityId: string | undefined;
	readonly credentials: ReadonlyMap<Family, Reference | Secret>;
}

/** The questions, which tests answer without a terminal. */
export interface Questions {
	askText(context: Context, prompt: string, fallback?: string): Promise<string>;
	askSecret(context: Context, prompt: string): Promise<string>;
}

const WAYS = `Give it in one of these ways:
  env:NAME         an environment variable
  command:LINE     the output of a command, such as "command:op read op://…"
  file:PATH        a file with mode 600
  -                from stdin, stored in a file with mode 600: returning-ai login --integration - < key.txt`;

export const REFUSAL = `A credential in an argument is not accepted: the shell keeps it in its history, and other users see it in the list of processes. If you typed one, revoke it. ${WAYS}`;

/** The plan of the options. It has no credentials if they name none. */
export async function planOf(options: LoginOptions, context: Context, { askSecret }: Questions): Promise<LoginPlan> {
	const given = FAMILIES.filter((family) => options[family] !== undefined);
	if (given.filter((family) => options[family] === '-').length > 1)
		throw new CommandError('Only one credential can come from stdin: run returning-ai login once for each.');
	const references = given.map((family) => [family, referenceOf(family, options[family] ?? '')] as const);
	const plan = {
		name: checkName(options.profile ?? (context.env.RETURNING_AI_PROFILE || 'default')),
		target: targetOf(options, OPTION_NAMES),
		communityId: options.communityId === undefined ? undefined : checkCommunityId('--community-id', options.communityId),
	};
	// stdin is read last: nothing is pasted in vain.
	const credentials = new Map<Family, Reference | Secret>();
	for (const [family, reference] of references)
		credentials.set(family, reference ?? { secret: await readSecret(family, context, askSecret) });
	return { ...plan, credentials };
}

/** @returns `undefined` for `-`, which is the credential itself on stdin. */
function referenceOf(family: Family, text: string): Reference | undefined {
	if (text === '-') return undefined;
	const option = `--${FAMILY_OPTIONS[family]}`;
	const [, kind, value = ''] = /^(env|command|file):(.*)$/s.exec(text) ?? [];
	if (kind === undefined) throw new CommandError(`${option}: ${REFUSAL}`);
	return toReference(kind as 'env' | 'command' | 'file', value.trim(), option);
}

export function toReference(kind: 'env' | 'command' | 'file', value: string, option: string): Reference {
	if (kind === 'env') return { env: checkVariable(option, value) };
	if (kind === 'command') return { command: checkCommand(option, value) };
	if (value === '') throw new CommandError(`${option}: the path after "file:" is missing.`);
	return { file: resolve(value) };
}

async function readSecret(family: Family, context: Context, askSecret: Questions['askSecret']): Promise<string> {
	const { stdin } = context;
	const text = stdin.isTTY
		? await askSecret(context, `The ${FAMILY_OPTIONS[family]} credential (it is not shown)`)
		: await readStdin(context, MAX_CREDENTIAL_BYTES);
	return checkCredential(text, stdin.isTTY ? 'The credential' : 'The credential on stdin');
}
