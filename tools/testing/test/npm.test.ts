import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Machine, npm, npmProgram, npx } from '../src/npm.ts';

const NODE = 'C:\\Program Files\\nodejs';
const ON_WINDOWS = `${NODE}\\node_modules\\npm\\bin\\npm-cli.js`;

function machine(files: Readonly<Record<string, string>>, change: Partial<Machine>): Machine {
	return {
		env: {},
		platform: 'linux',
		execPath: '/project/node_modules/node/bin/node',
		exists: (file) => file in files,
		realpath: (file) => files[file] ?? file,
		...change,
	};
}
const windows = (files: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv): Machine =>
	machine(files, { platform: 'win32', env, execPath: 'C:\\project\\node_modules\\node\\bin\\node.exe' });

describe('npm on Windows', () => {
	it('is the npm that runs this program', () => {
		expect(npmProgram('npm', windows({ [ON_WINDOWS]: '' }, { npm_execpath: ON_WINDOWS }))).toBe(ON_WINDOWS);
	});

	it('is found beside node.exe, for any spelling of PATH', () => {
		const files = { [ON_WINDOWS]: '', [`${NODE}\\npm`]: '', [`${NODE}\\npm.cmd`]: '' };
		expect(npmProgram('npm', windows(files, { Path: `C:\\Windows;${NODE}` }))).toBe(ON_WINDOWS);
	});

	it('has npx beside it', () => {
		expect(npmProgram('npx', windows({ [ON_WINDOWS]: '' }, { Path: NODE }))).toBe(`${NODE}\\node_modules\\npm\\bin\\npx-cli.js`);
	});
});

describe('npm on other systems', () => {
	const cli = '/usr/share/nodejs/npm/bin/npm-cli.js';

	it('is the target of the link on the PATH', () => {
		const files = { '/usr/bin/npm': cli, [cli]: cli };
		expect(npmProgram('npm', machine(files, { env: { PATH: '/empty:/usr/bin' } }))).toBe(cli);
	});

	it('is found in lib when the command on the PATH is a shim', () => {
		const lib = '/opt/node/lib/node_modules/npm/bin/npm-cli.js';
		const files = { '/opt/node/bin/npm': '/opt/node/bin/npm', [lib]: lib };
		expect(npmProgram('npm', machine(files, { env: { PATH: '/opt/node/bin' } }))).toBe(lib);
	});

	it('is not another package manager that runs this program', () => {
		const yarn = '/usr/lib/yarn.js';
		const files = { [yarn]: yarn, '/usr/bin/npm': cli, [cli]: cli };
		expect(npmProgram('npm', machine(files, { env: { npm_execpath: yarn, PATH: '/usr/bin' } }))).toBe(cli);
	});

	it('is reported as missing, with the fix', () => {
		expect(() => npmProgram('npm', machine({}, { env: { PATH: '/usr/bin' } }))).toThrow('To fix: install npm');
	});
});

it.each([
	['npm', npm],
	['npx', npx],
])('%s runs on this machine', (_, command) => {
	expect(execFileSync(...command('--version'), { encoding: 'utf8' })).toMatch(/^\d+\.\d+\.\d+\n$/);
});
