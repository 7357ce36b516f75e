import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { biggest, type Level } from '../src/change.ts';
import { type Checked, checkStep, type Release } from '../src/check-step.ts';
import type { Contract } from '../src/contract.ts';
import { pendingSteps } from '../src/pending.ts';
import { redoclyReport } from '../src/redocly-changes.ts';
import { currentContract } from '../src/released.ts';
import { compareContracts, stepFrom } from '../src/verdict.ts';
import { PLANTED_EDITS, type PlantedEdit } from './planted-edits.ts';

const base = currentContract();

function edited({ edit }: Pick<PlantedEdit, 'edit'>): Contract {
	const copy = structuredClone(base);
	return edit(copy) ?? copy;
}

describe('the step that a change asks for', () => {
	it.each(PLANTED_EDITS)('when $what is $expected', (planted) => {
		const revision = edited(planted);
		const { level, changes } = compareContracts(base, revision);
		expect(level, JSON.stringify(changes.slice(0, 4), undefined, 1)).toBe(planted.expected);
		const alone = biggest(redoclyReport(base, revision).map(({ impact }) => impact));
		expect(alone ?? 'nothing', 'redocly diff alone').toBe(planted.redocly ?? planted.expected ?? 'nothing');
	});

	it('is found for at least twenty-four kinds of edit', () => {
		expect(PLANTED_EDITS.length).toBeGreaterThanOrEqual(24);
		const wrong = PLANTED_EDITS.filter(
			({ redocly, expected }) => redocly !== undefined && redocly !== (expected ?? 'nothing'),
		).length;
		console.info(
			`${PLANTED_EDITS.length} of ${PLANTED_EDITS.length} planted edits judged rightly; redocly diff alone gets ${wrong} wrong`,
		);
	});

	it('is smaller before the first stable version', () => {
		expect([stepFrom('0.3.0', 'major'), stepFrom('0.3.0', 'patch'), stepFrom('1.0.0', 'major')]).toEqual([
			'minor',
			'patch',
			'major',
		]);
	});
});

describe('the check before a release', () => {
	const check = (before: Release | undefined, contract: Contract, version: string, pending: Level[] = []): Checked =>
		checkStep(before, { contract, version, pending, surface: [] });

	const released = { version: '1.2.0', contract: base };
	const added = edited(PLANTED_EDITS.find(({ what }) => what === 'an operation is added') as PlantedEdit);
	const broken = edited(PLANTED_EDITS.find(({ what }) => what === 'an operation is removed') as PlantedEdit);

	it('holds before the first release, and when nothing changed', () => {
		expect(check(undefined, added, '0.1.0').holds).toBe(true);
		expect(check(released, base, '1.2.0').holds).toBe(true);
	});

	it('fails without a changeset, and says which one to write', () => {
		const { holds, text } = check(released, added, '1.2.0');
		expect(holds).toBe(false);
		expect(text).toContain('No changeset tells of it.');
		expect(text).toContain('"@returning-ai/spec": minor');
		expect(text).toContain('`system.emojis.list`: the operation was added.');
	});

	it('says in which file and line a reason is', () => {
		const shorter = edited(PLANTED_EDITS.find(({ what }) => what === 'a text of a body may be shorter only') as PlantedEdit);
		expect(check(released, shorter, '1.2.0').text).toMatch(
			/changed from '4000' to '100'\.\n {9}spec\/integration\/messages\.yaml:\d+$/m,
		);
	});

	it('fails when the changesets take too small a step, and holds when one is big enough', () => {
		expect(check(released, broken, '1.2.0', ['patch', 'minor']).text).toContain('The changesets only take a minor step.');
		expect(check(released, broken, '1.2.0', ['patch', 'major']).holds).toBe(true);
		expect(check({ ...released, version: '0.2.0' }, broken, '0.2.0', ['minor']).holds).toBe(true);
		expect(check({ ...released, version: '0.2.0' }, broken, '0.2.0', ['patch']).holds).toBe(false);
	});

	it('takes a version that is already written for the step', () => {
		expect(check(released, broken, '2.0.0').holds).toBe(true);
		expect(check(released, broken, '1.3.0').holds).toBe(false);
		expect(check(released, added, '1.3.0').holds).toBe(true);
	});

	it('tells what is outside the promise apart', () => {
		const proposed = edited(PLANTED_EDITS.find(({ what }) => what === 'a proposed operation is removed') as PlantedEdit);
		const { holds, text } = check(released, proposed, '1.2.0');
		expect(holds).toBe(true);
		expect(text).toContain('Outside the promise');
		expect(text).toContain('system.auth.login');
	});

	it('counts what the compiler sees, though the contract stays', () => {
		const surface = [{ level: 'major' as const, reason: '`login` is gone.', source: 'packages/client/src/login.ts' }];
		const { holds, text } = checkStep(released, { contract: base, version: '1.2.0', pending: ['minor'], surface });
		expect(holds).toBe(false);
		expect(text).toContain(
			'  major  `login` is gone.\n         packages/client/src/login.ts\n\nThe changesets only take a minor step.',
		);
	});

	it('stops at a changeset for a package that is none of ours', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'returning-ai-changesets-'));
		mkdirSync(join(folder, '.changeset'));
		writeFileSync(join(folder, '.changeset/brave-dogs.md'), '---\n"@returning-ai/clent": minor\n---\n\nMore.\n');
		const { faults } = await pendingSteps(folder);
		expect(faults).toEqual([
			expect.stringMatching(
				/^\.changeset\/brave-dogs\.md names "@returning-ai\/clent", .* To mend: name one of @returning-ai\/spec, /,
			),
		]);
		rmSync(folder, { recursive: true });
	});

	it('holds for this repository', async () => {
		const { stdout } = await promisify(execFile)(process.execPath, [fileURLToPath(new URL('../src/check.ts', import.meta.url))]);
		expect(stdout.length).toBeGreaterThan(10);
	});
});
