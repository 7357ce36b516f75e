import type { ClientOptions } from '@returning-ai/client';
import type { Context } from '../context.ts';
import type { Family } from '../contract/command.ts';
import type { ConnectionOptions } from '../options.ts';

/** The environment variable of each family's credential. */
export const CREDENTIAL_VARIABLES: Readonly<Record<Family, string>> = {
	system: 'RETURNING_AI_SYSTEM_KEY',
	secureAuth: 'RETURNING_AI_SECURE_AUTH_KEY',
	integration: 'RETURNING_AI_COMMUNITY_KEY',
	application: 'RETURNING_AI_USER_TOKEN',
};

/** Which host to call, and how to get each credential: from the options, the environment and the profile, in this order. */
export interface Connection {
	/** The options of the client: `environment` or `baseUrl`, and the credentials as functions, which are called when needed. */
	readonly client: Pick<ClientOptions, 'environment' | 'baseUrl' | 'credentials'>;
	/** The name of the profile, if there is one. */
	readonly profile: string | undefined;
	/** `production`, or the URL of `--base-url`: for messages. */
	readonly target: string;
	/** The profile's community, the default of `--community-id`. */
	readonly communityId: string | undefined;
	/** Whether there is a credential for a family. */
	has(family: Family): boolean;
	/** What to do if the credential of a family is missing: the variable to set and the command to run. */
	missing(family: Family): string;
}

/** @throws {CommandError} The profile does not exist, its file is invalid, or others can read it. */
export async function connect({ env }: Context, { environment, baseUrl }: ConnectionOptions): Promise<Connection> {
	const credentials = Object.fromEntries(
		Object.entries(CREDENTIAL_VARIABLES).map(([family, variable]) => [family, env[variable]]),
	);
	return {
		client: { credentials, ...(baseUrl ? { baseUrl } : { environment: (environment ?? 'production') as 'production' }) },
		profile: undefined,
		target: baseUrl ?? environment ?? 'production',
		communityId: undefined,
		has: (family) => env[CREDENTIAL_VARIABLES[family]] !== undefined,
		missing: (family) => `Set the environment variable ${CREDENTIAL_VARIABLES[family]}, or run: returning-ai login`,
	};
}
