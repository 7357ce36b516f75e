import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CommandError } from '../src/errors/command-error.ts';
import { EXIT } from '../src/errors/exit-codes.ts';
import { login } from '../src/profiles/login.ts';
import type { LoginOptions } from '../src/profiles/login-plan.ts';
import { run } from '../src/run.ts';
import { Home, MARKER, modeOf, startHost } from './profiles-home.ts';

const COMMUNITY = '665f1c2ab7e4d90012a3b401';
const env = { MY_KEY: MARKER };

let mock: Mock;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());
beforeEach(() => mock.control.reset());

/** Everything that a login printed or wrote, without the files for credentials and the person's own. */
function traces(home: Home, ran: object): string {
	const others = home.files().filter((file) => file !== 'key' && !file.includes('credentials'));
	return [JSON.stringify(ran), ...others.map((file) => readFileSync(join(home.folder, file), 'utf8'))].join('\n');
}

describe('login', () => {
	it('saves a reference, checks the credential, and prints no secret', async () => {
		const home = new Home();
		const ran = await home.run(['login', '--base-url', mock.url, '--integration', 'env:MY_KEY'], { env });
		expect(ran).toEqual({
			code: EXIT.ok,
			stdout: `Logged in\n  profile: default (current)\n  host: ${mock.url}\n  integration: environment variable MY_KEY\n`,
			stderr: '',
		});
		expect(home.read()).toEqual({
			current: 'default',
			profiles: { default: { baseUrl: mock.url, credentials: { integration: { env: 'MY_KEY' } } } },
		});
		expect(mock.control.requests().map(({ operationId }) => operationId)).toEqual(['integration.channels.list']);
		expect(traces(home, ran)).not.toContain(MARKER);
	});

	it('accepts each family and each kind of reference', async () => {
		const home = new Home();
		const file = home.file('key', MARKER);
		const references = ['--system', `command:cat ${file}`, '--integration', `file:${file}`, '--application', 'env:MY_KEY'];
		const more = ['--secure-auth', 'env:MY_KEY', '--community-id', COMMUNITY];
		const ran = await home.run(['login', '--base-url', mock.url, ...references, ...more], { env });
		expect(ran.code).toBe(EXIT.ok);
		expect(ran.stdout).toContain('not checked: secure-auth, no call without an effect uses it');
		expect(home.read().profiles.default).toEqual({
			baseUrl: mock.url,
			communityId: COMMUNITY,
			credentials: {
				system: { command: `cat ${file}` },
				integration: { file },
				application: { env: 'MY_KEY' },
				secureAuth: { env: 'MY_KEY' },
			},
		});
		const called = mock.control.requests().map(({ operationId }) => operationId);
		expect(called.toSorted()).toEqual(['application.communityUsers.list', 'integration.channels.list', 'system.servers.list']);
		expect(traces(home, ran)).not.toContain(MARKER);
	});

	it('stores a credential from stdin in a private file', async () => {
		const home = new Home();
		const ran = await home.run(['login', '--base-url', mock.url, '--system', '-'], { stdin: `${MARKER}\n` });
		const file = join(home.credentials, 'default.system');
		expect(ran.code).toBe(EXIT.ok);
		expect(readFileSync(file, 'utf8')).toBe(`${MARKER}\n`);
		expect([modeOf(file), modeOf(home.credentials), modeOf(home.config)]).toEqual(['600', '700', '600']);
		expect(home.read().profiles.default?.credentials).toEqual({ system: { file } });
		expect(traces(home, ran)).not.toContain(MARKER);
		const called = await home.run(['system', 'servers', 'list']);
		expect(called.code).toBe(EXIT.ok);
	});

	it('deletes the stored credential which another reference replaces', async () => {
		const home = new Home();
		await home.run(['login', '--no-check', '--system', '-'], { stdin: MARKER });
		await home.run(['login', '--no-check', '--integration', '-'], { stdin: MARKER });
		expect(existsSync(join(home.credentials, 'default.system'))).toBe(true);
		await home.run(['login', '--no-check', '--system', 'env:MY_KEY']);
		expect(existsSync(join(home.credentials, 'default.system'))).toBe(false);
		expect(existsSync(join(home.credentials, 'default.integration'))).toBe(true);
	});

	it('stops reading stdin on Ctrl-C, and saves nothing', async () => {
		const home = new Home();
		const interrupt = new AbortController();
		const stdin = new PassThrough();
		stdin.write(MARKER);
		const context = { ...home.context({ signal: interrupt.signal }), stdin };
		const ended = run(['login', '--system', '-'], context);
		await vi.waitFor(() => expect(stdin.readableLength).toBe(0), 10_000);
		interrupt.abort();
		expect([await ended, context.output()]).toEqual([
			EXIT.interrupted,
			{ stdout: '', stderr: 'Interrupted. Nothing was saved.\n' },
		]);
		expect(home.files()).toEqual([]);
	});

	it('does not replace the stored credential of another file of profiles', async () => {
		const home = new Home();
		const other = { RETURNING_AI_CONFIG: join(home.folder, '.config/returning-ai/other.json') };
		await home.run(['login', '--no-check', '--system', '-'], { stdin: MARKER });
		const ran = await home.run(['login', '--no-check', '--system', '-'], { stdin: 'rai_test_other', env: other });
		expect([ran.code, ran.stderr]).toEqual([EXIT.usage, expect.stringContaining('default.system exists, and this profile')]);
		await home.run(['login', '--no-check', '--system', 'env:A'], { env: other });
		await home.run(['logout'], { env: other });
		expect(readFileSync(join(home.credentials, 'default.system'), 'utf8')).toBe(`${MARKER}\n`);
	});

	it.each([
		[['--integration', MARKER], /--integration: A credential in an argument is not accepted/],
		[[MARKER], /^A credential in an argument is not accepted.*history.*list of processes.*env:NAME/s],
		[[`--api-key=${MARKER}`], /Unknown option --api-key\. A credential/],
		[['--api-key', MARKER], /Unknown option --api-key\. A credential/],
		[['--integration', `env:${MARKER}`], /--integration must be the name of an environment variable/],
		[['--integration', 'file:'], /the path after "file:" is missing/],
		[['--integration', 'command: '], /--integration must be a command line/],
		[['--integration', '-', '--system', '-'], /Only one credential can come from stdin/],
		[['--integration', '-'], /The credential on stdin is empty/],
		[[], /A credential is missing\. Give at least one of --system, --secure-auth/],
		[['--profile', '../../x', '--system', 'env:A'], /The name of a profile must have/],
		[['--profile', 'a/b', '--system', 'env:A'], /The name of a profile must have/],
		[['--profile', '.', '--system', 'env:A'], /The name of a profile must have/],
		[['--profile', 'a'.repeat(65), '--system', 'env:A'], /given a text of 65 characters/],
		[['--environment', 'prod', '--system', 'env:A'], /--environment must be/],
		[['--community-id', MARKER, '--system', 'env:A'], /--community-id must be 24 hexadecimal digits/],
		[['--secure-auth', 'env:A'], /--base-url https:\/\/YOUR-COMMUNITY/],
	])('refuses %j, and saves nothing', async (args, message) => {
		const home = new Home();
		const ran = await home.run(['login', ...args], { env });
		expect(ran.code).not.toBe(EXIT.ok);
		expect(ran.stderr).toMatch(message);
		expect(JSON.stringify(ran)).not.toContain(MARKER);
		expect(home.files()).toEqual([]);
	});

	it('refuses stdin that is no credential, and does not show it', async () => {
		const home = new Home();
		for (const stdin of [`${MARKER} ${MARKER}`, `${MARKER}\n${MARKER}`, MARKER.repeat(500)]) {
			const ran = await home.run(['login', '--system', '-'], { stdin });
			expect([ran.code, ran.stdout]).not.toEqual([EXIT.ok, '']);
			expect(JSON.stringify(ran)).not.toContain(MARKER);
		}
		expect(home.files()).toEqual([]);
	});

	it.each([
		[401, /default is saved, but .* rejects the credential integration \(401\)/],
		[403, /default is saved, but .* accepts the credential integration, but it lacks the permission for the check \(403\)/],
	])('keeps the profile after a %i', async (status, message) => {
		const home = new Home();
		mock.control.on('integration.channels.list').reply(status);
		const ran = await home.run(['login', '--base-url', mock.url, '--integration', 'env:MY_KEY'], { env });
		expect(ran.code).toBe(EXIT.auth);
		expect(ran.stdout).toMatch(/^Saved the profile, without a successful check\n/);
		expect(ran.stderr).toMatch(message);
		expect(Object.keys(home.read().profiles)).toEqual(['default']);
		expect(traces(home, ran)).not.toContain(MARKER);
	});

	it('keeps the profile if the credential or the host is not there', async () => {
		const missing = await new Home().run(['login', '--base-url', mock.url, '--integration', 'env:NOT_SET']);
		expect([missing.code, missing.stderr]).toEqual([
			EXIT.auth,
			'The profile default is saved, but the credential integration was not checked. The credential integration of the profile default (environment variable NOT_SET) does not exist.\n',
		]);
		const down = await new Home().run(['login', '--base-url', 'http://127.0.0.1:1', '--integration', 'env:MY_KEY'], { env });
		expect(down.code).toBe(EXIT.network);
		expect(down.stderr).toContain('was not checked');
	});

	it('sends the credential to the host of the profile alone', async () => {
		const home = new Home();
		const other = await startHost();
		const more = { ...env, RETURNING_AI_BASE_URL: other.url, RETURNING_AI_COMMUNITY_KEY: 'rai_test_other' };
		await home.run(['login', '--base-url', mock.url, '--integration', 'env:MY_KEY'], { env: more });
		expect(other.requests).toEqual([]);
		expect(mock.control.requests()).toHaveLength(1);
		expect(home.read().profiles.default?.baseUrl).toBe(mock.url);
	});

	it('does not move the credentials of a profile to another host', async () => {
		const home = new Home();
		await home.run(['login', '--no-check', '--system', 'env:MY_KEY']);
		const ran = await home.run(['login', '--base-url', 'https://example.com', '--integration', 'env:MY_KEY']);
		expect(ran.code).toBe(EXIT.usage);
		expect(ran.stderr).toContain('is for production, not for https://example.com. Choose another name with --profile');
		expect(home.read().profiles.default).toEqual({ environment: 'production', credentials: { system: { env: 'MY_KEY' } } });
	});

	it('adds a credential to a profile, and keeps its host and community', async () => {
		const home = new Home();
		const first = ['--environment', 'staging', '--community-id', COMMUNITY, '--integration', 'env:A'];
		await home.run(['login', '--no-check', ...first]);
		await home.run(['login', '--no-check', '--application', 'env:B']);
		expect(home.read().profiles.default).toEqual({
			environment: 'staging',
			communityId: COMMUNITY,
			credentials: { integration: { env: 'A' }, application: { env: 'B' } },
		});
	});

	it('refuses a name that differs from another only in capitals', async () => {
		const home = new Home();
		await home.run(['login', '--no-check', '--system', 'env:A']);
		const ran = await home.run(['login', '--no-check', '--profile', 'Default', '--system', 'env:A']);
		expect(ran.stderr).toContain('The profile default differs from Default only in capitals');
	});

	it('warns about a host without encryption', async () => {
		const ran = await new Home().run(['login', '--no-check', '--base-url', 'http://example.com', '--system', 'env:A']);
		expect(ran.stderr).toContain('http://example.com is not encrypted');
	});
});

describe('login on a terminal', () => {
	/** Answers the questions in their order. */
	async function answer(home: Home, answers: readonly string[], options: Partial<LoginOptions> = {}): Promise<string> {
		const context = { ...home.context({ env }), stdin: { ...home.context().stdin, isTTY: true } };
		const left = [...answers];
		const next = async () => left.shift() ?? '';
		await login({ check: false, ...options }, [], context, {
			askText: async (_, __, fallback = '') => (await next()) || fallback,
			askSecret: next,
		});
		expect(left).toEqual([]);
		return JSON.stringify(context.output());
	}

	it('asks for the host, the family, and the credential', async () => {
		const home = new Home();
		const printed = await answer(home, ['staging', 'integration', 'paste', ` ${MARKER} `]);
		const file = join(home.credentials, 'default.integration');
		expect(readFileSync(file, 'utf8')).toBe(`${MARKER}\n`);
		expect(home.read().profiles.default).toEqual({ environment: 'staging', credentials: { integration: { file } } });
		expect(printed + readFileSync(home.config, 'utf8')).not.toContain(MARKER);
	});

	it('has a default for each question but the credential', async () => {
		const home = new Home();
		await answer(home, ['', '', 'env', '']);
		expect(home.read().profiles.default).toEqual({
			environment: 'production',
			credentials: { integration: { env: 'RETURNING_AI_COMMUNITY_KEY' } },
		});
	});

	it('accepts a URL, a command and a file, and asks for the community of an Application credential', async () => {
		const home = new Home();
		await answer(home, ['https://example.com', 'application', 'command', 'op read op://a/b', COMMUNITY]);
		await answer(home, ['system', 'file', '/key']);
		expect(home.read().profiles.default).toEqual({
			baseUrl: 'https://example.com',
			communityId: COMMUNITY,
			credentials: { application: { command: 'op read op://a/b' }, system: { file: '/key' } },
		});
	});

	it('asks again after an invalid answer, and stops after the third', async () => {
		const home = new Home();
		await answer(home, ['prod', 'production', 'intgration', 'system', 'env', MARKER, 'MY_KEY']);
		expect(home.read().profiles.default?.credentials).toEqual({ system: { env: 'MY_KEY' } });
		await expect(answer(new Home(), ['a', 'b', 'c'])).rejects.toThrow('The environment must be production');
	});

	it('stops at Ctrl-C, without asking again', async () => {
		const home = new Home();
		const context = { ...home.context(), stdin: { ...home.context().stdin, isTTY: true } };
		let asked = 0;
		const interrupt = async () => {
			asked++;
			throw new CommandError('Interrupted.', EXIT.interrupted);
		};
		const ended = login({ check: false }, [], context, { askText: interrupt, askSecret: interrupt });
		await expect(ended).rejects.toThrow('Interrupted.');
		expect([asked, home.files()]).toEqual([1, []]);
	});

	it('reads the credential of "-" without echo', async () => {
		const home = new Home();
		await answer(home, [MARKER], { system: '-' });
		expect(readFileSync(join(home.credentials, 'default.system'), 'utf8')).toBe(`${MARKER}\n`);
	});
});

describe('logout', () => {
	it('removes the profile, and only the credential files that login created', async () => {
		const home = new Home();
		const own = home.file('key', MARKER);
		await home.run(['login', '--no-check', '--system', '-', '--integration', `file:${own}`], { stdin: MARKER });
		await home.run(['login', '--no-check', '--profile', 'b', '--system', '-'], { stdin: MARKER });
		const ran = await home.run(['logout']);
		expect(ran.code).toBe(EXIT.ok);
		expect(ran.stdout).toBe(
			`Removed the profile default.\nDeleted ${join(home.credentials, 'default.system')}.\nThere is no current profile now. Choose one: returning-ai profiles use NAME\n`,
		);
		expect(home.files()).toEqual(['.config/returning-ai/config.json', '.config/returning-ai/credentials/b.system', 'key']);
		expect(home.read()).toEqual({ profiles: { b: expect.anything() } });
	});

	it('names the nearest profile', async () => {
		const home = new Home();
		await home.run(['login', '--no-check', '--system', 'env:A']);
		const ran = await home.run(['logout', '--profile', 'defalt']);
		expect([ran.code, ran.stderr]).toEqual([EXIT.usage, expect.stringContaining('Did you mean "default"?')]);
		expect((await new Home().run(['logout'])).stderr).toContain('There is no current profile');
	});
});

describe('profiles', () => {
	async function homeWithTwo(): Promise<Home> {
		const home = new Home();
		await home.run(['login', '--no-check', '--community-id', COMMUNITY, '--system', `command:echo ${MARKER}`]);
		await home.run(['login', '--no-check', '--profile', '__proto__', '--environment', 'local', '--integration', 'env:A']);
		return home;
	}

	it.each([[['profiles']], [['profiles', 'list']], [['profiles', 'list', '--output', 'json']]])('lists by %j', async (args) => {
		const ran = await (await homeWithTwo()).run(args);
		expect(ran.code).toBe(EXIT.ok);
		expect(JSON.parse(ran.stdout)).toEqual([
			{
				name: 'default',
				current: true,
				host: 'production',
				communityId: COMMUNITY,
				integration: null,
				system: 'command',
				application: null,
				secureAuth: null,
			},
			expect.objectContaining({ name: '__proto__', current: false, host: 'local', integration: 'env' }),
		]);
		expect(JSON.stringify(ran)).not.toContain(MARKER);
	});

	it('says how to create the first one', async () => {
		const ran = await new Home().run(['profiles']);
		expect([ran.code, JSON.parse(ran.stdout), ran.stderr]).toEqual([
			EXIT.ok,
			[],
			'There is no profile. Create one: returning-ai login\n',
		]);
	});

	it('shows, uses and removes one', async () => {
		const home = await homeWithTwo();
		const shown = await home.run(['profiles', 'show']);
		expect(JSON.parse(shown.stdout)).toMatchObject({ name: 'default', system: 'command echo …' });
		expect(JSON.stringify(shown)).not.toContain(MARKER);
		expect((await home.run(['profiles', 'use', '__proto__'])).stdout).toBe('The current profile is __proto__.\n');
		expect(JSON.parse((await home.run(['profiles', 'show'])).stdout)).toMatchObject({ name: '__proto__', current: true });
		expect((await home.run(['profiles', 'remove', 'default'])).stdout).toBe('Removed the profile default.\n');
		expect(Object.keys(home.read().profiles)).toEqual(['__proto__']);
	});

	it.each([
		[['profiles', 'use', 'defalt'], /Did you mean "default"/],
		[['profiles', 'show', 'defalt'], /Did you mean "default"/],
		[['profiles', 'remove', '../../key'], /The name of a profile must have/],
		[['profiles', 'shw'], /profiles has no command "shw"\. Did you mean "show"/],
	])('refuses %j', async (args, message) => {
		const home = await homeWithTwo();
		const before = readFileSync(home.config, 'utf8');
		const ran = await home.run(args);
		expect(ran.code).toBe(EXIT.usage);
		expect(ran.stderr).toMatch(message);
		expect(readFileSync(home.config, 'utf8')).toBe(before);
	});

	it('prints the path of the file', async () => {
		const home = new Home();
		expect((await home.run(['profiles', 'path'])).stdout).toBe(`${home.config}\n`);
	});

	it('stops at a file that others can read', async () => {
		const home = new Home();
		home.write({ current: 'a', profiles: { a: {} } }, 0o644);
		for (const args of [['profiles'], ['profiles', 'use', 'a'], ['integration', 'channels', 'list'], ['logout']]) {
			const ran = await home.run(args);
			expect([ran.code, ran.stderr]).toEqual([EXIT.auth, expect.stringContaining('chmod 600')]);
		}
	});
});
