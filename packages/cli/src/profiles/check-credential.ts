import { type ApiCall, type Client, createClient, isApiError } from '@returning-ai/client';
import type { Context } from '../context.ts';
import type { Family } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { exitCodeOf } from '../errors/exit-code-of.ts';
import { VERSION } from '../version.gen.ts';
import { credentialFunction } from './credential.ts';
import { FAMILY_OPTIONS } from './families.ts';
import { type Profile, printable, type Reference } from './profile.ts';
import { textOf } from './target.ts';

/** `undefined` if no call without an effect can check the credential. */
type Check = (client: Client, profile: Profile, signal: AbortSignal) => ApiCall<unknown> | undefined;

const CHECKS: Readonly<Record<Family, Check>> = {
	integration: (client, _, signal) => client.integration.channels.list({ signal }),
	system: (client, _, signal) => client.system.servers.list({ signal }),
	application: (client, { communityId }, signal) =>
		communityId === undefined ? undefined : client.application.communityUsers.list({ communityId, limit: 1 }, { signal }),
	// The only call with this credential signs a member in.
	secureAuth: () => undefined,
};

/** Calls the API once with a credential of a profile. Returns whether such a call exists. */
export async function checkFamily(
	family: Family,
	reference: Reference,
	profile: Profile,
	{ name, context }: { readonly name: string; readonly context: Context },
): Promise<boolean> {
	const credentials = { [family]: credentialFunction(reference, `${family} of the profile ${name}`, context) };
	const headers = { 'user-agent': `returning-ai-cli/${VERSION}` };
	const client = createClient({ ...profile.target, credentials, headers });
	const check = CHECKS[family](client, profile, context.signal);
	try {
		await check;
	} catch (error) {
		throw new CommandError(failure(family, error, textOf(profile.target)), exitCodeOf(causeOf(error)));
	}
	return check !== undefined;
}

/** The client wraps the errors of a credential function. */
function causeOf(error: unknown): unknown {
	const { cause } = error as Error;
	return cause instanceof CommandError ? cause : error;
}

function failure(family: Family, error: unknown, target: string): string {
	const credential = `the credential ${FAMILY_OPTIONS[family]}`;
	const message = printable((causeOf(error) as Error).message);
	if (!isApiError(error)) return `${credential} was not checked. ${message}`;
	if (error.status === 401) return `${target} rejects ${credential} (401). ${message}`;
	if (error.status === 403) return `${target} accepts ${credential}, but it lacks the permission for the check (403). ${message}`;
	return `${credential} was not checked. ${message}`;
}
