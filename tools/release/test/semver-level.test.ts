import { sample } from '@returning-ai/testing/sample';
import { describe, expect, it } from 'vitest';
import { biggest } from '../src/change.ts';
import { redoclyReport } from '../src/redocly-changes.ts';
import { currentContract } from '../src/released.ts';
import { compareContracts, requiredLevel } from '../src/semver-level.ts';
import { edited, PLANTED_EDITS } from './planted-edits.ts';

const base = currentContract();

describe('the semver level of a change', () => {
	it.each(sample('planted edits', PLANTED_EDITS, 1))('when $what: $expected', (planted) => {
		const revision = edited(planted);
		const { level, changes } = compareContracts(base, revision);
		expect(level, JSON.stringify(changes.slice(0, 4), undefined, 1)).toBe(planted.expected);
		const alone = biggest(redoclyReport(base, revision).map(({ impact }) => impact));
		expect(alone ?? 'nothing', 'redocly diff alone').toBe(planted.redocly ?? planted.expected ?? 'nothing');
	});

	it('is tested with at least 24 kinds of edit', () => {
		expect(PLANTED_EDITS.length).toBeGreaterThanOrEqual(24);
		const wrong = PLANTED_EDITS.filter(
			({ redocly, expected }) => redocly !== undefined && redocly !== (expected ?? 'nothing'),
		).length;
		console.info(
			`${PLANTED_EDITS.length} of ${PLANTED_EDITS.length} planted edits get the right level; redocly diff alone gets ${wrong} wrong`,
		);
	});

	it('is minor instead of major before 1.0.0', () => {
		expect([requiredLevel('0.3.0', 'major'), requiredLevel('0.3.0', 'patch'), requiredLevel('1.0.0', 'major')]).toEqual([
			'minor',
			'patch',
			'major',
		]);
	});
});
