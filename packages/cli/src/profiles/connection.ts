import type { ClientOptions, CredentialFunction } from '@returning-ai/client';
import type { Context } from '../context.ts';
import type { Family } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import type { ConnectionOptions } from '../options/option-types.ts';
import { readConfig } from './config-file.ts';
import { checkCredential, credentialFunction } from './credential.ts';
import { CREDENTIAL_VARIABLES, DEMO_CREDENTIALS, FAMILIES, FAMILY_OPTIONS } from './families.ts';
import { findProfile } from './names.ts';
import { describeReference, type Profile } from './profile.ts';
import { isLocal, isSameTarget, OPTION_NAMES, PRODUCTION, type Target, targetOf, textOf } from './target.ts';

export { CREDENTIAL_VARIABLES } from './families.ts';

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
	/** What to do if the credential of a family is missing or wrong: where it is, or the variable to set and the command to run. */
	missing(family: Family): string;
}

/** A credential, and where it is: for messages. */
interface Found {
	readonly read: CredentialFunction;
	readonly origin: string;
}

type Credentials = Partial<Record<Family, Found>>;

interface NamedProfile extends Profile {
	readonly name: string;
}

/**
 * A profile's credential and community are used only for the profile's own host. Otherwise a copied command with another
 * `--base-url` would send the credential there.
 *
 * @throws {CommandError} The profile does not exist, its file is invalid, or others can read it.
 */
export async function connect(context: Context, options: ConnectionOptions): Promise<Connection> {
	const env = definedIn(context.env);
	const profile = await chosenProfile(context, options.profile ?? env.RETURNING_AI_PROFILE);
	// A profile that the command names comes before the environment variables. Any other comes after them.
	const isNamed = options.profile !== undefined;
	const target =
		targetOf(options, OPTION_NAMES) ?? (isNamed ? undefined : environmentTarget(env)) ?? profile?.target ?? PRODUCTION;
	const usable = profile && isSameTarget(profile.target, target) ? profile : undefined;
	const fromProfile = usable ? profileCredentials(usable, context) : {};
	const fromEnvironment = environmentCredentials(env);
	const found: Credentials = {
		...(isLocal(target) && demoCredentials()),
		...(isNamed ? { ...fromEnvironment, ...fromProfile } : { ...fromProfile, ...fromEnvironment }),
	};
	const communities = [env.RETURNING_AI_COMMUNITY_ID, usable?.communityId];
	const [first, second] = isNamed ? communities.toReversed() : communities;
	return {
		client: { ...target, credentials: Object.fromEntries(Object.entries(found).map(([family, { read }]) => [family, read])) },
		profile: profile?.name,
		target: textOf(target),
		communityId: first ?? second,
		has: (family) => found[family] !== undefined,
		missing: (family) => hint(family, found[family], profile, usable ? undefined : target),
	};
}

/** The variables that are not empty, without the spaces around their values. */
function definedIn(env: Context['env']): Partial<Record<string, string>> {
	const own = Object.entries(env).filter(([name]) => name.startsWith('RETURNING_AI_'));
	return Object.fromEntries(own.flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])));
}

async function chosenProfile(context: Context, given: string | undefined): Promise<NamedProfile | undefined> {
	const config = await readConfig(context);
	const name = given ?? config.current;
	if (name === undefined) return undefined;
	if (given === undefined && !config.profiles.has(name))
		throw new CommandError(`The current profile, ${name}, does not exist. Choose another: returning-ai profiles use NAME`);
	return { ...findProfile(config, name), name };
}

function environmentTarget(env: Partial<Record<string, string>>): Target | undefined {
	const { RETURNING_AI_ENVIRONMENT: environment, RETURNING_AI_BASE_URL: baseUrl } = env;
	return targetOf({ environment, baseUrl }, { environment: 'RETURNING_AI_ENVIRONMENT', baseUrl: 'RETURNING_AI_BASE_URL' });
}

function environmentCredentials(env: Partial<Record<string, string>>): Credentials {
	const found: Credentials = {};
	for (const family of FAMILIES) {
		const variable = CREDENTIAL_VARIABLES[family];
		const origin = `the environment variable ${variable}`;
		if (env[variable]) found[family] = { read: () => checkCredential(env[variable], `The value of ${origin}`), origin };
	}
	return withApplication(found);
}

function profileCredentials({ name, credentials }: NamedProfile, context: Context): Credentials {
	const found: Credentials = {};
	for (const family of FAMILIES) {
		const reference = credentials[family];
		const origin = reference && `the profile ${name}: ${describeReference(reference)}`;
		if (origin) found[family] = { read: credentialFunction(reference, `${family} of the profile ${name}`, context), origin };
	}
	return withApplication(found);
}

/** Many operations of the Application family accept a community key, too. */
function withApplication(found: Credentials): Credentials {
	const application = found.application ?? found.integration;
	return application ? { ...found, application } : found;
}

function demoCredentials(): Credentials {
	const origin = 'the demo community';
	return Object.fromEntries(FAMILIES.map((family) => [family, { read: () => DEMO_CREDENTIALS[family], origin }]));
}

/** @param otherTarget - The target of the command, if it is not the profile's. */
function hint(
	family: Family,
	found: Found | undefined,
	profile: NamedProfile | undefined,
	otherTarget: Target | undefined,
): string {
	if (found) return `It comes from ${found.origin}.`;
	const option = `--${FAMILY_OPTIONS[family]}`;
	const variables = [CREDENTIAL_VARIABLES[family], ...(family === 'application' ? [CREDENTIAL_VARIABLES.integration] : [])];
	const set = `Set the environment variable ${variables.join(' or ')}, or run: returning-ai login`;
	if (!profile) return `${set} ${option} REF`;
	if (!otherTarget) return `${set} --profile ${profile.name} ${option} REF`;
	return `The credentials of the profile ${profile.name} are for ${textOf(profile.target)}, and are not sent to ${textOf(otherTarget)}. If you trust this host, create a profile for it. ${set} --profile NAME ${
		'baseUrl' in otherTarget ? '--base-url URL' : `--environment ${otherTarget.environment}`
	} ${option} REF`;
}
