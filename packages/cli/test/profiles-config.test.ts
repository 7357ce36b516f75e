import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../src/errors/exit-codes.ts';
import { readConfig, updateConfig } from '../src/profiles/config-file.ts';
import { configPath } from '../src/profiles/config-path.ts';
import { formatConfig, parseConfig } from '../src/profiles/parse-config.ts';
import { Home, MARKER, modeOf } from './profiles-home.ts';

async function errorOf(home: Home): Promise<Error & { exitCode?: number }> {
	return readConfig(home.context()).then(
		() => new Error('accepted'),
		(error) => error,
	);
}

describe('the path', () => {
	it.each<[Record<string, string>, NodeJS.Platform, string]>([
		[{ HOME: '/people/me' }, 'linux', '/people/me/.config/returning-ai/config.json'],
		[{ HOME: '/people/me', XDG_CONFIG_HOME: '/xdg' }, 'linux', '/xdg/returning-ai/config.json'],
		[{ HOME: '/people/me', XDG_CONFIG_HOME: 'relative' }, 'darwin', '/people/me/.config/returning-ai/config.json'],
		[{ HOME: '/people/me', XDG_CONFIG_HOME: '/xdg', RETURNING_AI_CONFIG: '/mine.json' }, 'linux', '/mine.json'],
		[{ APPDATA: 'C:\\Users\\me\\AppData\\Roaming' }, 'win32', 'C:\\Users\\me\\AppData\\Roaming\\returning-ai\\config.json'],
		[{ USERPROFILE: 'C:\\Users\\me' }, 'win32', 'C:\\Users\\me\\AppData\\Roaming\\returning-ai\\config.json'],
	])('of %j on %s is %s', (env, platform, path) => {
		expect(configPath(env, platform)).toBe(path);
	});
});

describe('the content', () => {
	const at = (credentials: unknown) => ({ profiles: { mine: { credentials } } });
	it.each<[unknown, RegExp]>([
		[[], /The file must be an object; given a list/],
		[null, /given nothing/],
		[{ profile: {} }, /unknown field "profile"\. Did you mean "profiles"\? Allowed: current, profiles/],
		[{ current: '../x' }, /current must be the name of a profile.*given "\.\.\/x"/],
		[{ profiles: [] }, /profiles must be an object; given a list/],
		[{ profiles: { '../x': {} } }, /The name of a profile must have .* given "\.\.\/x"/],
		[{ profiles: { '.x': {} } }, /not start with "\."/],
		[{ profiles: { mine: 'x' } }, /profiles\.mine must be an object; given "x"/],
		[{ profiles: { mine: { environment: 'prod' } } }, /profiles\.mine\.environment must be production, .*; given "prod"/],
		[{ profiles: { mine: { environment: MARKER } } }, /given a text of \d+ characters/],
		[{ profiles: { mine: { environment: 'local', baseUrl: 'http://a' } } }, /exclude each other/],
		[{ profiles: { mine: { baseUrl: `https://${MARKER}@a` } } }, /profiles\.mine\.baseUrl must be a URL/],
		[{ profiles: { mine: { baseurl: 'https://a' } } }, /unknown field "baseurl"\. Did you mean "baseUrl"/],
		[{ profiles: { mine: { communityId: 'acme' } } }, /communityId must be 24 hexadecimal digits.*given "acme"/],
		[at(MARKER), /profiles\.mine\.credentials must be an object; given a text of/],
		[at({ [MARKER]: {} }), /unknown field a text of/],
		[at({ secureauth: {} }), /Did you mean "secureAuth"/],
		[at({ integration: MARKER }), /credentials\.integration must be a reference.*which is not shown/],
		[at({ integration: 'short' }), /which is not shown/],
		[at({ integration: {} }), /must have one of the fields env, command and file; given 0/],
		[at({ integration: { env: 'A', file: '/a' } }), /given 2/],
		[at({ integration: { value: MARKER } }), /unknown field "value"/],
		[at({ integration: { env: MARKER } }), /integration\.env must be the name of an environment variable/],
		[at({ integration: { env: 'A1'.repeat(32) } }), /must be the name of an environment variable/],
		[at({ integration: { env: '' } }), /must be the name of an environment variable/],
		[at({ integration: { file: 'key.txt' } }), /integration\.file must be an absolute path/],
		[at({ integration: { command: [] } }), /integration\.command must be a command line/],
		[at({ integration: { command: ['a', 1] } }), /integration\.command must be a command line/],
		[at({ integration: { command: ' ' } }), /integration\.command must be a command line/],
		[`{"profiles": {"mine": ${MARKER}}}`, /is not valid JSON/],
		[`{"current": "a"\n"${MARKER}": 1}`, /is not valid JSON at line 2 column 1/],
	])('is refused: %j', async (config, message) => {
		const home = new Home();
		home.write(config);
		const error = await errorOf(home);
		expect(error.message).toMatch(message);
		expect(error.message).toContain(home.config);
		expect(JSON.stringify([error.message, error.stack, error.cause])).not.toContain(MARKER);
		expect(error.exitCode).toBe(EXIT.usage);
	});

	it('is the same after it is parsed and written', () => {
		const text = JSON.stringify({
			current: '__proto__',
			profiles: {
				a: { environment: 'production', credentials: { integration: { command: ['op', 'read'] }, system: { env: 'KEY' } } },
				b: {
					baseUrl: 'https://example.com',
					communityId: '665f1c2ab7e4d90012a3b401',
					credentials: { secureAuth: { file: '/k' } },
				},
			},
		}).replace('"a":', '"__proto__":');
		const config = parseConfig(text);
		expect([...config.profiles.keys()]).toEqual(['__proto__', 'b']);
		expect(JSON.stringify(JSON.parse(formatConfig(config)))).toBe(text);
	});

	it('can start with a byte order mark', () => {
		expect(parseConfig('\uFEFF{"current":"a"}').current).toBe('a');
	});
});

describe('reading', () => {
	it.each([0o640, 0o604, 0o620, 0o602, 0o666])('is refused with the mode %o', async (mode) => {
		const home = new Home();
		home.write({}, mode);
		const error = await errorOf(home);
		expect(error.message).toBe(
			`Other users can read or write ${home.config}: its mode is ${mode.toString(8)}, and must be 600. Fix it: chmod 600 ${home.config}`,
		);
		expect(error.exitCode).toBe(EXIT.auth);
	});

	it('is allowed with the modes 600 and 400', async () => {
		const home = new Home();
		for (const mode of [0o600, 0o400]) {
			home.write({ current: 'a' }, mode);
			expect((await readConfig(home.context())).current).toBe('a');
			execFileSync('rm', ['-f', home.config]);
		}
	});

	it('checks the target of a symbolic link', async () => {
		const home = new Home();
		mkdirSync(dirname(home.config), { recursive: true });
		symlinkSync(home.file('target.json', '{}', 0o644), home.config);
		expect((await errorOf(home)).message).toMatch(/Other users can read or write/);
	});

	it('refuses a folder, a named pipe and more than 1 MB', async () => {
		const folder = new Home();
		mkdirSync(folder.config, { recursive: true });
		expect((await errorOf(folder)).message).toContain('is not a regular file');
		const pipe = new Home();
		mkdirSync(dirname(pipe.config), { recursive: true });
		execFileSync('mkfifo', ['-m', '600', pipe.config]);
		expect((await errorOf(pipe)).message).toContain('is not a regular file');
		const large = new Home();
		large.write(`{}${' '.repeat(1_000_000)}`);
		expect((await errorOf(large)).message).toContain('has 1000002 bytes; at most 1000000 are allowed');
	});
});

describe('writing', () => {
	const add = (home: Home, name: string, signal = new AbortController().signal) =>
		updateConfig(home.context({ signal }), ({ profiles }) => {
			profiles.set(name, { target: { environment: 'local' }, credentials: {} });
			return {};
		});

	it('creates a file with mode 600 in a folder with mode 700', async () => {
		const home = new Home();
		await add(home, 'a');
		expect([modeOf(home.config), modeOf(dirname(home.config))]).toEqual(['600', '700']);
		expect(home.files()).toEqual(['.config/returning-ai/config.json']);
	});

	it('keeps a symbolic link, and replaces its target', async () => {
		const home = new Home();
		const target = home.file('dotfiles.json', '{}');
		mkdirSync(dirname(home.config), { recursive: true });
		symlinkSync(target, home.config);
		await add(home, 'a');
		expect(lstatSync(home.config).isSymbolicLink()).toBe(true);
		expect(readFileSync(target, 'utf8')).toContain('"a"');
	});

	it('keeps an invalid file', async () => {
		const home = new Home();
		home.write('{"profiles": ');
		await expect(add(home, 'a')).rejects.toThrow('is not valid JSON');
		expect(readFileSync(home.config, 'utf8')).toBe('{"profiles": ');
		expect(existsSync(`${home.config}.lock`)).toBe(false);
	});

	it('loses no change of another one at the same time', async () => {
		const home = new Home();
		const names = Array.from({ length: 20 }, (_, index) => `profile-${index}`);
		await Promise.all(names.map((name) => add(home, name)));
		expect(Object.keys(home.read().profiles).toSorted()).toEqual(names.toSorted());
	});

	it('takes over the lock of a process that was killed', async () => {
		const home = new Home();
		home.write({});
		const lock = `${home.config}.lock`;
		writeFileSync(lock, '');
		utimesSync(lock, 1, 1);
		await add(home, 'a');
		expect(existsSync(lock)).toBe(false);
	});

	it('stops waiting for a lock on Ctrl-C', async () => {
		const home = new Home();
		home.write({});
		writeFileSync(`${home.config}.lock`, '');
		const interrupt = new AbortController();
		const waiting = add(home, 'a', interrupt.signal);
		interrupt.abort();
		await expect(waiting).rejects.toMatchObject({ exitCode: EXIT.interrupted });
		expect(existsSync(`${home.config}.lock`)).toBe(true);
	});

	it('reports a folder that cannot be created', async () => {
		const home = new Home();
		home.file('blocked', '');
		const env = { RETURNING_AI_CONFIG: join(home.folder, 'blocked', 'config.json') };
		await expect(updateConfig(home.context({ env }), () => ({}))).rejects.toThrow(/blocked cannot be written: E/);
	});
});
