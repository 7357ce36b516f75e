import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceReport } from '../src/bill.ts';
import { PUBLISHED } from '../src/surface/declarations.ts';

const root = join(import.meta.dirname, '../../..');

describe('what a release brings to its users', () => {
	it('may hold no licence that asks for more', () => {
		const component = { 'bom-ref': 'a@1.0.0', type: 'library', name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0' } as const;
		const refused = (id: string): string[] =>
			licenceReport({ components: [{ ...component, licenses: [{ license: { id } }] }] }).refused;
		expect(refused('MIT')).toEqual([]);
		expect(refused('GPL-3.0-only')).toEqual(['a 1.0.0: GPL-3.0-only']);
		expect(licenceReport({ components: [component] }).refused).toEqual(['a 1.0.0: none']);
	});

	it('has no install script', () => {
		for (const [name, path] of PUBLISHED) {
			const { scripts = {} } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
			expect(
				Object.keys(scripts).filter((script) => /^(?:pre|post)?install$|^prepare$/.test(script)),
				name,
			).toEqual([]);
		}
	});
});
