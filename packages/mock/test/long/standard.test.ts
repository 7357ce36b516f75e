/** Where stock Prism differs from the standard: exactly the cases that say so. `DIFFERENCES.md` lists them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStockPrism } from '@returning-ai/third-party/stock-prism';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { send } from '../send.ts';
import { CASES } from '../standard/cases.ts';
import { documentOf, isExpected, wireOf } from '../standard/standard-case.ts';

// Prism prints its errors.
beforeAll(() => {
	vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterAll(() => {
	vi.restoreAllMocks();
});

describe.each(Object.entries(CASES).filter(([, cases]) => cases.length > 0))('stock Prism: %s', async (subject, cases) => {
	const prisms = {
		'3.0.4': await startStockPrism(documentOf(cases, '3.0.4')),
		'3.1.1': await startStockPrism(documentOf(cases, '3.1.1')),
	};
	afterAll(() => Promise.all(Object.values(prisms).map((prism) => prism.close())));

	it.each(cases.map((each, index) => ({ ...each, each, index })))('$name', async ({ each, index }) => {
		// A short timeout where Prism never responds.
		const asked = send(
			prisms[each.openapi ?? '3.1.1'].url,
			wireOf(cases, index),
			each.prism?.includes('no response') ? 3000 : 60_000,
		);
		const reply = await asked.catch(() => ({ status: 0, headers: {}, body: '' }));
		const isSame = isExpected(each, reply) && (each.check?.(reply) ?? true);
		expect(isSame, JSON.stringify(reply).slice(0, 400)).toBe(each.prism === undefined);
	});

	it('differs as DIFFERENCES.md says', () => {
		const text = readFileSync(join(import.meta.dirname, '../../DIFFERENCES.md'), 'utf8');
		const [, section = ''] = text.split(`## ${subject}\n`);
		const rows = section.split('\n## ')[0]?.matchAll(/^\| (.+?) +\| (.+?) +\|$/gm) ?? [];
		const listed = [...rows].slice(2).map(([, name, prism]) => `${name}: ${prism}`);
		expect(listed).toEqual(cases.flatMap(({ name, prism }) => (prism === undefined ? [] : `${name}: ${prism}`)));
	});
});
