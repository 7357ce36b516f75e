import { expect, it } from 'vitest';
import { missingPrerequisites } from '../src/prerequisites.ts';

const there = { name: 'git', use: 'copies the repository', debian: 'git', isThere: () => true };
const absent = { name: 'curl', use: 'runs samples', debian: 'curl', isThere: () => false };

it('names a missing program, its purpose and the command that installs it', () => {
	expect(missingPrerequisites([there, absent, { ...absent, name: 'ps', debian: 'procps' }])).toEqual([
		'Missing: curl, which runs samples.',
		'Missing: ps, which runs samples.',
		'To fix, on Debian and Ubuntu: apt-get install --yes curl procps',
	]);
});

it('is empty when nothing is missing', () => {
	expect(missingPrerequisites([there])).toEqual([]);
});
