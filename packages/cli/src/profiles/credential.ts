import type { CredentialFunction } from '@returning-ai/client';
import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { readPrivateFile } from './private-file.ts';
import { describeReference, type Reference } from './profile.ts';

export const MAX_CREDENTIAL_BYTES = 10_000;

/** Returns the function that reads a credential when a call needs it. `owner` is the profile's field: for messages. */
export function credentialFunction(reference: Reference, owner: string, context: Context): CredentialFunction {
	return async (_, signal) => {
		const source = `The credential ${owner} (${describeReference(reference)})`;
		return checkCredential(await read(reference, source, context, signal), source);
	};
}

async function read(reference: Reference, source: string, context: Context, signal: AbortSignal): Promise<string | undefined> {
	if ('env' in reference) return context.env[reference.env];
	if ('file' in reference) return readPrivateFile(reference.file, MAX_CREDENTIAL_BYTES);
	// Starting a process is for few calls, and its module is not small.
	const { runCommand } = await import('./run-command.ts');
	try {
		const either = AbortSignal.any([signal, context.signal]);
		return await runCommand(reference.command, context, either, { bytes: MAX_CREDENTIAL_BYTES });
	} catch (error) {
		if (!(error instanceof CommandError)) throw error;
		throw new CommandError(`${source}: the command ${error.message}.`, error.exitCode);
	}
}

/** @throws {CommandError} The text cannot be a credential. The message does not show it. */
export function checkCredential(text: string | undefined, source: string): string {
	if (text === undefined) throw new CommandError(`${source} does not exist.`, EXIT.auth);
	const credential = text.trim();
	if (credential === '') throw new CommandError(`${source} is empty.`, EXIT.auth);
	if (/^[!-~]+$/.test(credential)) return credential;
	throw new CommandError(
		`${source} must be one line of printable ASCII characters without spaces; it has other characters, and is not shown.`,
		EXIT.auth,
	);
}
