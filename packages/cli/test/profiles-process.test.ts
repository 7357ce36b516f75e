import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { EXIT } from '../src/errors/exit-codes.ts';
import { Home, MARKER, modeOf, type Ran, startHost } from './profiles-home.ts';

const main = join(import.meta.dirname, '../src/main.ts');

interface ProcessOptions {
	readonly stdin?: string;
	readonly umask?: string;
	readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command in a process of its own. */
async function runProcess(
	home: Home,
	args: readonly string[],
	{ stdin = '', umask = '022', env }: ProcessOptions = {},
): Promise<Ran> {
	const script = `umask ${umask}; exec "$@"`;
	const child = spawn('sh', ['-c', script, 'sh', process.execPath, main, ...args], { env: home.env(env) });
	const written = { stdout: '', stderr: '' };
	for (const name of ['stdout', 'stderr'] as const)
		child[name].setEncoding('utf8').on('data', (text: string) => {
			written[name] += text;
		});
	child.stdin.end(stdin);
	const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
	return { code, ...written };
}

it.each(['000', '022', '077', '0777'])('writes private files with the umask %s', async (umask) => {
	const home = new Home();
	const ran = await runProcess(home, ['login', '--no-check', '--system', '-'], { stdin: MARKER, umask });
	expect(ran.stderr).toBe('');
	const paths = [join(home.credentials, 'default.system'), home.config, home.credentials, dirname(home.config)];
	expect(paths.map(modeOf)).toEqual(['600', '600', '700', '700']);
});

it('keeps every profile of eight logins at the same time', async () => {
	const home = new Home();
	const names = Array.from({ length: 8 }, (_, index) => `profile-${index}`);
	const runs = names.map((name) =>
		runProcess(home, ['login', '--no-check', '--profile', name, '--system', '-'], { stdin: MARKER }),
	);
	expect((await Promise.all(runs)).map(({ code }) => code)).toEqual(names.map(() => EXIT.ok));
	expect(Object.keys(home.read().profiles).toSorted()).toEqual(names);
	expect(readdirSync(home.credentials).toSorted()).toEqual(names.map((name) => `${name}.system`));
	expect(home.files()).toHaveLength(names.length + 1);
});

it('sends the output of a command, whose errors reach the terminal, and shows no secret', async () => {
	const home = new Home();
	const host = await startHost();
	const file = home.file('key', MARKER);
	const login = ['login', '--base-url', host.url, '--integration', `command:echo Unlocked. >&2; cat ${file}`];
	const ran = [await runProcess(home, login), await runProcess(home, ['integration', 'channels', 'list', '--verbose'])];
	expect(ran.map(({ code }) => code)).toEqual([EXIT.ok, EXIT.ok]);
	for (const { stderr } of ran) expect(stderr).toContain('Unlocked.');
	expect(host.requests.map(({ authorization }) => authorization)).toEqual([`Bearer ${MARKER}`, `Bearer ${MARKER}`]);
	expect(JSON.stringify(ran) + readFileSync(home.config, 'utf8')).not.toContain(MARKER);
});

it('ends with the exit code of a wrong credential, and does not show it', async () => {
	const home = new Home();
	const host = await startHost(401);
	home.write({ current: 'a', profiles: { a: { baseUrl: host.url, credentials: { integration: { command: 'echo $MY_KEY' } } } } });
	const ran = await runProcess(home, ['integration', 'channels', 'list', '--verbose'], { env: { MY_KEY: MARKER } });
	expect(ran.code).toBe(EXIT.auth);
	expect(ran.stderr).toContain('It comes from the profile a: command echo …');
	expect(JSON.stringify(ran)).not.toContain(MARKER);
});
