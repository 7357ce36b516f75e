import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/change.ts';
import { type Checked, checkStep, type Release } from '../../src/check-step.ts';
import type { Contract } from '../../src/contract.ts';
import { currentContract } from '../../src/released.ts';
import { edited, plantedEdit } from '../planted-edits.ts';

const base = currentContract();

describe('the check before a release', () => {
	const check = (before: Release | undefined, contract: Contract, version: string, pending: Level[] = []): Checked =>
		checkStep(before, { contract, version, pending, apiChanges: [] });

	const released = { version: '1.2.0', contract: base };
	const added = edited(plantedEdit('an operation is added'));
	const broken = edited(plantedEdit('an operation is removed'));

	it('passes before the first release, and without changes', () => {
		expect(check(undefined, added, '0.1.0').holds).toBe(true);
		expect(check(released, base, '1.2.0').holds).toBe(true);
	});

	it('prints the file and line of a change', () => {
		const shorter = edited(plantedEdit('a body text gets a smaller maximum length'));
		expect(check(released, shorter, '1.2.0').text).toMatch(
			/changed from '4000' to '100'\.\n {9}spec\/integration\/messages\.yaml:\d+$/m,
		);
	});

	it('fails when the changesets announce too small a release, and passes otherwise', () => {
		expect(check(released, broken, '1.2.0', ['patch', 'minor']).text).toContain('The changesets announce only a minor release.');
		expect(check(released, broken, '1.2.0', ['patch', 'major']).holds).toBe(true);
		expect(check({ ...released, version: '0.2.0' }, broken, '0.2.0', ['minor']).holds).toBe(true);
		expect(check({ ...released, version: '0.2.0' }, broken, '0.2.0', ['patch']).holds).toBe(false);
	});

	it('accepts a version that is already written', () => {
		expect(check(released, broken, '2.0.0').holds).toBe(true);
		expect(check(released, broken, '1.3.0').holds).toBe(false);
		expect(check(released, added, '1.3.0').holds).toBe(true);
	});

	it('lists proposed operations separately', () => {
		const proposed = edited(plantedEdit('a proposed operation is removed'));
		const { holds, text } = check(released, proposed, '1.2.0');
		expect(holds).toBe(true);
		expect(text).toContain('Not covered by semantic versioning');
		expect(text).toContain('system.auth.login');
	});

	it('counts changes of the TypeScript API when the contract stays the same', () => {
		const apiChanges = [{ level: 'major' as const, reason: '`login` is gone.', source: 'packages/client/src/login.ts' }];
		const { holds, text } = checkStep(released, { contract: base, version: '1.2.0', pending: ['minor'], apiChanges });
		expect(holds).toBe(false);
		expect(text).toContain(
			'  major  `login` is gone.\n         packages/client/src/login.ts\n\nThe changesets announce only a minor release.',
		);
	});
});
