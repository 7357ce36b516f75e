import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/plugin.ts';
import { KEY_PERMISSIONS } from '../rules/vocabulary.ts';
import { at, bundle, type Json, operations } from './bundle.ts';
import mission from './mission.json' with { type: 'json' };

const spec = join(import.meta.dirname, '..');
const version = JSON.parse(readFileSync(join(spec, 'package.json'), 'utf8')).version;

describe('the contract', () => {
	it('has just the operations of the mission, each at its path with its evidence', () => {
		const ours = Object.entries(operations).map(([operationId, { method, path, evidence }]) => ({
			operationId,
			method,
			path,
			evidence,
		}));
		const byId = (a: { operationId: string }, b: { operationId: string }): number => a.operationId.localeCompare(b.operationId);
		expect(ours.toSorted(byId)).toEqual(mission.toSorted(byId));
		console.info(`${ours.length} of ${mission.length} operations`);
	});

	it('carries the version of its package', () => {
		expect((bundle.info as Json).version).toBe(version);
	});

	it('says the same as JSON and as YAML', () => {
		expect(parse(readFileSync(join(spec, 'dist/openapi.yaml'), 'utf8'))).toEqual(bundle);
	});

	it('names every permission that a key can hold', () => {
		const { enum: words } = at('/components/schemas/ApiKeyPermission') as { enum: string[] };
		expect(words.toSorted()).toEqual(KEY_PERMISSIONS.toSorted());
	});

	it('gives every path the hosts of its family and a local one', () => {
		for (const [id, { servers }] of Object.entries(operations)) {
			expect(servers, id).toHaveProperty('production');
			expect(servers.local, id).toBe('http://localhost:4010');
		}
	});

	it('has a tag with a description for each resource, in a group of its family', () => {
		const tags = (bundle.tags as { name: string }[]).map(({ name }) => name);
		const grouped = (bundle['x-tagGroups'] as { name: string; tags: string[] }[]).flatMap((group) => group.tags);
		const used = new Set(Object.values(operations).map(({ family, resource }) => `${family}.${resource}`));
		expect(tags.toSorted()).toEqual([...used].toSorted());
		expect(grouped).toEqual(tags);
	});

	it('holds nothing that no operation uses', () => {
		const rooms = ['system', 'integration', 'application', 'common'];
		const files = rooms.flatMap((room) => readdirSync(join(spec, room)).map((name) => join(room, name)));
		const components = bundle.components as Record<string, object>;
		for (const file of files) {
			const room: Record<string, object> = parse(readFileSync(join(spec, file), 'utf8'));
			for (const kind of ['schemas', 'responses', 'parameters', 'headers', 'examples', 'securitySchemes']) {
				for (const name of Object.keys(room[kind] ?? {}))
					expect(components[kind], `${file}: ${kind} ${name}`).toHaveProperty([name]);
			}
		}
	});

	it('is held by rules that are all switched on', () => {
		const config = parse(readFileSync(join(spec, 'redocly.yaml'), 'utf8'));
		for (const name of Object.keys(rules)) expect(config.rules[`contract/${name}`], name).toBe('error');
	});
});
