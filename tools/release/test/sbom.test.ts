import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PUBLISHED } from '../src/api-diff/declarations.ts';
import { bundledIn, licenceReport } from '../src/sbom.ts';

const root = join(import.meta.dirname, '../../..');

describe('the licences of a release', () => {
	it('refuse a licence that is not allowed', () => {
		const component = { 'bom-ref': 'a@1.0.0', type: 'library', name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0' } as const;
		const refused = (id: string): string[] =>
			licenceReport({ components: [{ ...component, licenses: [{ license: { id } }] }] }).refused;
		expect(refused('MIT')).toEqual([]);
		expect(refused('GPL-3.0-only')).toEqual(['a 1.0.0: GPL-3.0-only']);
		expect(licenceReport({ components: [component] }).refused).toEqual(['a 1.0.0: none']);
		const both = licenceReport({
			components: [{ ...component, licenses: ['MIT', 'GPL-3.0-only'].map((id) => ({ license: { id } })) }],
		});
		expect(both.refused).toEqual(['a 1.0.0: MIT and GPL-3.0-only']);
	});

	it.each([
		['(MIT OR GPL-3.0-only)', true],
		['Apache-2.0 OR MIT', true],
		['MIT AND GPL-3.0-only', false],
		['GPL-2.0-only OR GPL-3.0-only', false],
		['MITX', false],
	])('accept a choice with an allowed licence: %s', (expression, allowed) => {
		const component = { 'bom-ref': 'a@1.0.0', type: 'library', name: 'a', version: '1.0.0', purl: 'pkg:npm/a@1.0.0' } as const;
		const { text, refused } = licenceReport({ components: [{ ...component, licenses: [{ expression }] }] });
		expect(text).toBe(`a 1.0.0: ${expression}\n`);
		expect(refused).toEqual(allowed ? [] : [`a 1.0.0: ${expression}`]);
	});

	it('are listed by name, and bundled packages are marked', () => {
		const component = (name: string, bundled = false) => ({
			'bom-ref': name,
			type: 'library' as const,
			name,
			version: '1.0.0',
			purl: name,
			licenses: [{ license: { id: 'MIT' } }],
			...(bundled && { properties: [{ name: 'cdx:npm:package:bundled', value: 'true' }] }),
		});
		expect(licenceReport({ components: [component('b', true), component('a')] }).text).toBe(
			'a 1.0.0: MIT\nb 1.0.0: MIT, bundled\n',
		);
	});

	it('allow everything that is bundled', () => {
		const lists = [...PUBLISHED.values()].map((path) => join(root, path, 'dist/THIRD-PARTY-LICENCES.txt')).filter(existsSync);
		const components = lists.flatMap((file) => bundledIn(readFileSync(file, 'utf8')));
		// Of the mock, and of the command line.
		expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining(['@stoplight/prism-http', 'commander']));
		expect(licenceReport({ components }).refused).toEqual([]);
	});

	it('come with no install script', () => {
		for (const [name, path] of PUBLISHED) {
			const { scripts = {} } = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
			expect(
				Object.keys(scripts).filter((script) => /^(?:pre|post)?install$|^prepare$/.test(script)),
				name,
			).toEqual([]);
		}
	});
});
