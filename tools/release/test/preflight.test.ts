import { expect, it } from 'vitest';
import { obstacles, releaseState, type State } from '../src/preflight.ts';

const READY: State = {
	changed: [],
	waiting: [],
	version: '1.1.0',
	contractVersion: '1.1.0',
	recordedVersion: '1.1.0',
	manifest: {
		version: '0.0.0',
		repository: { type: 'git', url: 'git+https://git.example.com/returning-ai.git' },
		homepage: 'https://docs.example.com/',
		bugs: { url: 'https://git.example.com/returning-ai/issues' },
	},
	outdated: [],
};
const { repository: _, ...withoutRepository } = READY.manifest;

it('finds no obstacle to a release that is ready', () => {
	expect(obstacles(READY)).toEqual([]);
});

it.each<[string, Partial<State>, string]>([
	['a changed file', { changed: ['spec/openapi.yaml'] }, 'spec/openapi.yaml. To fix: commit or stash'],
	['pending changesets', { waiting: ['silent.md'] }, 'silent.md. To fix: npm run version'],
	['a version edited by hand', { contractVersion: '2.0.0' }, 'One of them was edited by hand. To fix: npm run version'],
	['a contract that was not recorded', { recordedVersion: '1.0.0' }, 'has no contract of 1.1.0'],
	['no public address', { manifest: withoutRepository }, 'To fix: add "repository": { "type": "git", "url": "git+https://'],
	['a package without the addresses', { outdated: ['spec/package.json'] }, 'spec/package.json do not repeat'],
])('reports %s, and how to fix it', (_name, state, said) => {
	const found = obstacles({ ...READY, ...state });
	expect(found).toHaveLength(1);
	expect(found[0]).toContain(said);
});

it('reads the state of this repository', async () => {
	const { version, contractVersion, outdated } = await releaseState();
	expect(contractVersion).toBe(version);
	expect(outdated, 'To fix: npm run generate').toEqual([]);
});
