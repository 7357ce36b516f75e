import type { Context } from '../context.ts';
import type { Family } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { readConfig } from './config-file.ts';
import { FAMILY_OPTIONS } from './families.ts';
import { type LoginOptions, type LoginPlan, planOf, type Questions, REFUSAL } from './login-plan.ts';
import { describeReference, type Profile } from './profile.ts';
import { saveProfile } from './save-profile.ts';
import { isUnencrypted, textOf } from './target.ts';

/** @param extra - The arguments that belong to no option. They can be a credential, so no message shows them. */
export async function login(
	options: LoginOptions,
	extra: readonly string[],
	context: Context,
	questions?: Questions,
): Promise<void> {
	if (extra.length > 0) throw new CommandError(`${unknownOption(extra)}${REFUSAL}`);
	const asker = questions ?? (await import('../output/ask.ts'));
	const plan = await complete(await planOf(options, context, asker), context, asker);
	const profile = await saveProfile(plan, context);
	await report(plan, profile, options.check, context);
}

function unknownOption(extra: readonly string[]): string {
	const [name] = /^--?[A-Za-z-]+/.exec(extra.find((argument) => /^--[a-z-]{1,30}(=|$)/.test(argument)) ?? '') ?? [];
	return name ? `Unknown option ${name}. ` : '';
}

/** Asks for the credential if the options name none. */
async function complete(plan: LoginPlan, context: Context, questions: Questions): Promise<LoginPlan> {
	if (plan.credentials.size > 0) return plan;
	if (!context.stdin.isTTY) {
		const options = Object.values(FAMILY_OPTIONS).map((name) => `--${name}`);
		throw new CommandError(
			`A credential is missing. Give at least one of ${options.join(', ')}, or run the command on a terminal.`,
		);
	}
	const { askForPlan } = await import('./login-questions.ts');
	return askForPlan(plan, (await readConfig(context)).profiles.get(plan.name), context, questions);
}

async function report(plan: LoginPlan, profile: Profile, isChecked: boolean, context: Context): Promise<void> {
	const { stdout, stderr } = context;
	if (isUnencrypted(profile.target))
		stderr.write(`Note: ${textOf(profile.target)} is not encrypted. Others on the network can read the credential.\n`);
	const facts = [await factsOf(plan.name, profile, context)].flat();
	const unchecked: string[] = [];
	if (isChecked) {
		try {
			unchecked.push(...(await check(plan, profile, context)));
		} catch (error) {
			stdout.write(`Saved the profile, without a successful check\n${facts.join('\n')}\n`);
			if (!(error instanceof CommandError)) throw error;
			throw new CommandError(`The profile ${plan.name} is saved, but ${error.message}`, error.exitCode, { cause: error });
		}
	}
	stdout.write(`Logged in\n${[...facts, ...unchecked].join('\n')}\n`);
}

/** Returns a note per credential that no call without an effect can check. */
async function check(plan: LoginPlan, profile: Profile, context: Context): Promise<string[]> {
	const { checkFamily } = await import('./check-credential.ts');
	const notes: string[] = [];
	for (const family of plan.credentials.keys()) {
		const reference = profile.credentials[family];
		if (context.signal.aborted) throw new CommandError('the check was interrupted.', EXIT.interrupted);
		if (!reference || (await checkFamily(family, reference, profile, { name: plan.name, context }))) continue;
		const reason = family === 'application' ? 'give --community-id to check it' : 'no call without an effect uses it';
		notes.push(`  not checked: ${FAMILY_OPTIONS[family]}, ${reason}`);
	}
	return notes;
}

async function factsOf(name: string, profile: Profile, context: Context): Promise<string[]> {
	const { current } = await readConfig(context);
	const use = current === name ? '(current)' : `(not the current one: returning-ai profiles use ${name})`;
	return [
		`  profile: ${name} ${use}`,
		`  host: ${textOf(profile.target)}`,
		...(profile.communityId === undefined ? [] : [`  community: ${profile.communityId}`]),
		...Object.entries(profile.credentials).map(
			([family, reference]) => `  ${FAMILY_OPTIONS[family as Family]}: ${describeReference(reference)}`,
		),
	];
}
