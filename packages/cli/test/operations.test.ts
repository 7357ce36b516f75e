import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMock } from '@returning-ai/mock';
import { operations } from '@returning-ai/spec/operations';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../src/contract/command.ts';
import { loadCommand } from '../src/contract/load-command.ts';
import { SUMMARIES } from '../src/contract/summaries.gen.ts';
import { wordsOf } from '../src/contract/words.ts';
import { CREDENTIALS, runCommand } from './command-line.ts';

const commands: Command[] = [];
for (const { id } of SUMMARIES) commands.push((await loadCommand(id)) as Command);

/** The exit codes as the documentation lists them, by status. */
const EXIT_CODES: Readonly<Record<number, number>> = { 400: 2, 401: 3, 403: 3, 404: 4, 409: 5, 429: 6, 500: 1 };

let mock: Awaited<ReturnType<typeof startMock>>;
let folder: string;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
	folder = mkdtempSync(join(tmpdir(), 'returning-ai-cli-'));
	writeFileSync(join(folder, 'members.csv'), 'email,xp\nbamboostick@example.com,5\n');
});
afterAll(async () => {
	await mock.close();
	rmSync(folder, { recursive: true });
});

/** The arguments of the example in the help, with the mock of this test. */
function exampleOf({ id, example, effect }: Command): string[] {
	const args = example.map((arg) => (arg === 'members.csv' ? join(folder, arg) : arg));
	return [...wordsOf(id), ...args, '--base-url', mock.url, ...(effect === 'delete' ? ['--yes'] : [])];
}

describe('the example of each help', () => {
	it.each(commands.map((command) => [command.id, command] as const))('%s succeeds', async (_, command) => {
		const { code, stdout, stderr } = await runCommand(exampleOf(command), { env: CREDENTIALS });
		expect({ code, stderr }).toEqual({
			code: 0,
			stderr: expect.stringMatching(/^(Note: --[\w-]+ stays in the shell's history.*\n)*$/),
		});
		expect(JSON.parse(stdout)).toBeTruthy();
	});

	it.each(commands.map((command) => [command.id, command] as const))('%s is in the help', async (id, command) => {
		const { code, stdout } = await runCommand([...wordsOf(id), '--help'], { columns: 10_000 });
		expect(code).toBe(0);
		expect(stdout).toContain(command.summary);
		expect(stdout).toContain(`returning-ai ${wordsOf(id).join(' ')} `);
		for (const { name } of command.flags) expect(stdout).toContain(`--${name} `);
	});
});

describe('each declared error status', () => {
	const cases = commands.flatMap((command) => command.errors.map(({ status }) => [command.id, status, command] as const));

	it(`is declared: ${cases.length}`, () => {
		const declared = Object.values(operations).flatMap(({ statuses }) => statuses.filter((status) => status >= 400));
		expect(cases).toHaveLength(declared.length);
	});

	it.each(cases)('%s %i ends with the exit code of its class', async (_, status, command) => {
		const args = [...exampleOf(command), '--header', `Prefer: code=${status}`, '--max-retries', '0'];
		const { code, stdout, stderr } = await runCommand(args, { env: CREDENTIALS });
		expect({ code, stdout }).toEqual({ code: EXIT_CODES[status], stdout: '' });
		expect(stderr).toMatch(new RegExp(`^${status} \\w+: `, 'm'));
	});
});
