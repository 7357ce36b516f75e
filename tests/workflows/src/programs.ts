import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Outcome {
	code: number;
	/** Both outputs, as they came. */
	output: string;
}

export async function runProgram(
	program: string,
	args: readonly string[],
	options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Outcome> {
	const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
	const [code] = await once(child, 'close');
	return { code: code ?? 1, output };
}

/** A person whom git can name as the author. */
const AUTHOR = { name: 'Workflow', email: 'workflow@example.com' };

export function git(cwd: string, env: NodeJS.ProcessEnv, ...args: string[]): string {
	const who = ['-c', `user.name=${AUTHOR.name}`, '-c', `user.email=${AUTHOR.email}`];
	return execFileSync('git', [...who, ...args], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}
