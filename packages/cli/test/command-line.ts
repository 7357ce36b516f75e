import { run } from '../src/run.ts';

export interface Outcome {
	code: number;
	stdout: string;
	stderr: string;
}

/** The demo community's credentials, by the environment variables that the commands read. */
export const CREDENTIALS = {
	RETURNING_AI_SYSTEM_KEY: 'rai_test_system_key',
	RETURNING_AI_SECURE_AUTH_KEY: 'rai_test_secure_auth_key',
	RETURNING_AI_COMMUNITY_KEY: 'rai_test_community_key',
	RETURNING_AI_USER_TOKEN: 'rai_test_user_token',
} as const;

export interface Terminal {
	env?: Record<string, string>;
	/** What stdin contains. */
	input?: string;
	signal?: AbortSignal;
	/** The width of a terminal. Default: a pipe. */
	columns?: number;
}

/** Runs a command in this process, with streams of its own. The environment is empty but for a configuration that does not exist. */
export async function runCommand(args: readonly string[], terminal: Terminal = {}): Promise<Outcome> {
	const { env = {}, input = '', signal = new AbortController().signal, columns } = terminal;
	const written = { stdout: '', stderr: '' };
	const stream = (name: 'stdout' | 'stderr') => ({
		write(text: string) {
			written[name] += text;
			return true;
		},
		...(columns !== undefined && { isTTY: true, columns }),
	});
	const code = await run(args, {
		env: { RETURNING_AI_CONFIG: '/does/not/exist/config.json', ...env },
		stdin: (async function* () {
			if (input !== '') yield input;
		})(),
		stdout: stream('stdout'),
		stderr: stream('stderr'),
		signal,
	});
	return { code, ...written };
}
