import { expect, it } from 'vitest';
import { currentState, obstacles } from '../src/ready.ts';

const READY = { dirty: [], waiting: [], version: '1.1.0', contractVersion: '1.1.0', keptVersion: '1.1.0' };

it('finds nothing in the way of a release that is ready', () => {
	expect(obstacles(READY)).toEqual([]);
});

it.each([
	['a dirty tree', { dirty: ['spec/openapi.yaml'] }, 'spec/openapi.yaml. To mend: commit or stash'],
	['changesets that wait', { waiting: ['silent.md'] }, 'silent.md. To mend: npm run version'],
	['a version typed by hand', { contractVersion: '2.0.0' }, 'One of them was typed by hand'],
	['a contract that was not kept', { keptVersion: '1.0.0' }, 'keeps no contract of 1.1.0'],
])('stops at %s, and says how to mend it', (_, state, said) => {
	const found = obstacles({ ...READY, ...state });
	expect(found).toHaveLength(1);
	expect(found[0]).toContain(said);
});

it('reads the state of this repository', async () => {
	const { version, contractVersion } = await currentState();
	expect(contractVersion).toBe(version);
});
