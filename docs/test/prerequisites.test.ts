import { expect, it } from 'vitest';
import { missing } from './long/prerequisites.ts';

const there = { name: 'Node', command: [process.execPath, '--version'], debian: 'nodejs' };
const absent = { name: 'a program', command: ['no-such-program'], debian: 'no-such-package' };
const failing = { name: 'a module', command: [process.execPath, '-e', 'process.exit(1)'], debian: 'other-package' };

it('names what the long suite lacks on this machine, and the command that installs it', () => {
	expect(missing([there])).toBeUndefined();
	expect(missing([there, absent, failing])).toBe(
		'The long suite needs a program, a module. On Debian and Ubuntu: apt-get install --yes no-such-package other-package',
	);
});
