import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/plugin.ts';
import { KEY_PERMISSIONS } from '../rules/vocabulary.ts';
import { at, bundle, type Json, operations } from './bundle.ts';
import expected from './expected-operations.json' with { type: 'json' };

const spec = join(import.meta.dirname, '..');
const version = JSON.parse(readFileSync(join(spec, 'package.json'), 'utf8')).version;

describe('the contract', () => {
	it.each(expected)('has $operationId at its path, with its evidence', ({ operationId, method, path, evidence }) => {
		expect(operations[operationId]).toMatchObject({ method, path, evidence });
	});

	it('has the version of its package', () => {
		expect((bundle.info as Json).version).toBe(version);
	});

	it('is the same as JSON and as YAML', () => {
		expect(parse(readFileSync(join(spec, 'dist/openapi.yaml'), 'utf8'))).toEqual(bundle);
	});

	it('lists the same key permissions as the lint rules', () => {
		const { enum: permissions } = at('/components/schemas/ApiKeyPermission') as { enum: string[] };
		const places = 'ApiKeyPermission of spec/application/api-keys.yaml, and KEY_PERMISSIONS of spec/rules/vocabulary.ts';
		expect(permissions.toSorted(), places).toEqual(KEY_PERMISSIONS.toSorted());
	});

	it('gives every path the hosts of its family and a local one', () => {
		for (const [id, { servers }] of Object.entries(operations)) {
			expect(servers, id).toHaveProperty('production');
			expect(servers.local, id).toBe('http://localhost:4010');
		}
	});

	it('has a tag for each resource, in a tag group', () => {
		const tags = (bundle.tags as { name: string }[]).map(({ name }) => name);
		const grouped = (bundle['x-tagGroups'] as { name: string; tags: string[] }[]).flatMap((group) => group.tags);
		const used = new Set(Object.values(operations).map(({ family, resource }) => `${family}.${resource}`));
		expect(tags.toSorted(), 'tags of spec/openapi.yaml').toEqual([...used].toSorted());
		expect(grouped, 'x-tagGroups of spec/openapi.yaml').toEqual(tags);
	});

	it('is linted with all rules', () => {
		const config = parse(readFileSync(join(spec, 'redocly.yaml'), 'utf8'));
		for (const name of Object.keys(rules)) expect(config.rules[`contract/${name}`], name).toBe('error');
	});
});
