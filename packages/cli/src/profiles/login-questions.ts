import type { Context } from '../context.ts';
import type { Family } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { didYouMean } from '../errors/nearest.ts';
import { checkCredential } from './credential.ts';
import { CREDENTIAL_VARIABLES, FAMILIES, FAMILY_OPTIONS } from './families.ts';
import { type LoginPlan, type Questions, type Secret, toReference } from './login-plan.ts';
import { checkCommunityId } from './parse-config.ts';
import type { Profile, Reference } from './profile.ts';
import { shown } from './shown.ts';
import { ENVIRONMENTS, OPTION_NAMES, type Target, targetOf } from './target.ts';

const ATTEMPTS = 3;

/** Asks for what the options do not say: the host, the family, and where its credential is. */
export async function askForPlan(
	plan: LoginPlan,
	existing: Profile | undefined,
	context: Context,
	questions: Questions,
): Promise<LoginPlan> {
	const asker = new Asker(context, questions);
	const target = plan.target ?? existing?.target ?? (await asker.target());
	const family = await asker.family();
	const credential = await asker.credential(family);
	const known = plan.communityId ?? existing?.communityId;
	const communityId = known ?? (family === 'application' ? await asker.communityId() : undefined);
	return { ...plan, target, communityId, credentials: new Map([[family, credential]]) };
}

class Asker {
	readonly #context: Context;
	readonly #questions: Questions;

	constructor(context: Context, questions: Questions) {
		this.#context = context;
		this.#questions = questions;
	}

	target(): Promise<Target> {
		return this.#retry(async () => {
			const answer = await this.#text(`Environment (${ENVIRONMENTS.join(', ')}) or URL`, 'production');
			const target = targetOf(answer.includes(':') ? { baseUrl: answer } : { environment: answer }, {
				environment: 'The environment',
				baseUrl: OPTION_NAMES.baseUrl,
			});
			return target as Target;
		});
	}

	async family(): Promise<Family> {
		const names = FAMILIES.map((family) => FAMILY_OPTIONS[family]);
		const name = await this.#choice('Credential', names);
		return FAMILIES.find((family) => FAMILY_OPTIONS[family] === name) ?? 'integration';
	}

	async credential(family: Family): Promise<Reference | Secret> {
		const kind = await this.#choice('How do you give it', ['paste', 'env', 'command', 'file']);
		if (kind === 'paste') return this.#retry(() => this.#secret());
		const [prompt, fallback] = {
			env: ['Name of the environment variable', CREDENTIAL_VARIABLES[family]],
			command: ['Command that prints it, such as op read op://…', ''],
			file: ['Path of the file, which has mode 600', ''],
		}[kind] as [string, string];
		return this.#retry(async () => toReference(kind, await this.#text(prompt, fallback), 'The answer'));
	}

	communityId(): Promise<string | undefined> {
		return this.#retry(async () => {
			const answer = await this.#text('Community ID (empty for none)', '');
			return answer === '' ? undefined : checkCommunityId('The community ID', answer);
		});
	}

	async #secret(): Promise<Secret> {
		return {
			secret: checkCredential(await this.#questions.askSecret(this.#context, 'Paste it (it is not shown)'), 'The credential'),
		};
	}

	#choice<Name extends string>(prompt: string, names: readonly [Name, ...Name[]] | readonly Name[]): Promise<Name> {
		return this.#retry(async () => {
			const answer = await this.#text(`${prompt} (${names.join(', ')})`, names[0] ?? '');
			const name = names.find((candidate) => candidate === answer);
			if (name) return name;
			throw new CommandError(`Choose one of ${names.join(', ')}; given ${shown(answer)}.${didYouMean(answer, names)}`);
		});
	}

	async #text(prompt: string, fallback: string): Promise<string> {
		return (await this.#questions.askText(this.#context, prompt, fallback)).trim();
	}

	/** Asks again after an invalid answer. */
	async #retry<Result>(ask: () => Promise<Result>): Promise<Result> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await ask();
			} catch (error) {
				if (!(error instanceof CommandError) || error.exitCode === EXIT.interrupted || attempt === ATTEMPTS) throw error;
				this.#context.stderr.write(`${error.message}\n`);
			}
		}
	}
}
