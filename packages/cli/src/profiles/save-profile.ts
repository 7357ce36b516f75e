import type { Context } from '../context.ts';
import type { Family } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { updateConfig } from './config-file.ts';
import { configPath } from './config-path.ts';
import { createCredentialFile, credentialPath, isCreated, removeCredentialFile } from './credential-file.ts';
import type { LoginPlan } from './login-plan.ts';
import { checkCapitals } from './names.ts';
import type { Config, Profile, Reference } from './profile.ts';
import { isSameTarget, PRODUCTION, textOf } from './target.ts';

/** Creates the profile, or adds the credentials to an existing one. */
export async function saveProfile(plan: LoginPlan, context: Context): Promise<Profile> {
	const path = configPath(context.env);
	return updateConfig(context, async (config) => {
		const earlier = config.profiles.get(plan.name);
		const target = checkTarget(plan, config);
		const credentials: Partial<Record<Family, Reference>> = { ...earlier?.credentials };
		const replaced: string[] = [];
		for (const [family, credential] of plan.credentials) {
			const file = credentialPath(path, plan.name, family);
			const known = earlier?.credentials[family];
			if ('secret' in credential) await createCredentialFile(file, credential.secret, known);
			credentials[family] = 'secret' in credential ? { file } : credential;
			if (isCreated(known, file) && !isCreated(credentials[family], file)) replaced.push(file);
		}
		const profile = { target, communityId: plan.communityId ?? earlier?.communityId, credentials };
		config.profiles.set(plan.name, profile);
		config.current ??= plan.name;
		return { result: profile, afterwards: async () => void (await Promise.all(replaced.map(removeCredentialFile))) };
	});
}

/** The other credentials of the profile are for its own host: they must not move to another one. */
function checkTarget({ name, target, credentials }: LoginPlan, config: Config): Profile['target'] {
	checkCapitals(config, name);
	const earlier = config.profiles.get(name)?.target;
	const chosen = target ?? earlier ?? PRODUCTION;
	if (earlier && !isSameTarget(earlier, chosen))
		throw new CommandError(
			`The profile ${name} is for ${textOf(earlier)}, not for ${textOf(chosen)}. Choose another name with --profile, or remove it first: returning-ai logout --profile ${name}`,
		);
	if (credentials.has('secureAuth') && 'environment' in chosen && chosen.environment !== 'local')
		throw new CommandError(
			"The secure-auth key is for your community's own host, which no environment has. Create a profile for it: returning-ai login --profile NAME --base-url https://YOUR-COMMUNITY --secure-auth REF",
		);
	return chosen;
}
