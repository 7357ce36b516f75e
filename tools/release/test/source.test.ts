import { readFileSync } from 'node:fs';
import { escapeToken } from '@returning-ai/codegen/json-pointer';
import { expect, it } from 'vitest';
import { operationsOf, pointerOf } from '../src/contract.ts';
import { currentContract } from '../src/released.ts';
import { sourceOf } from '../src/source.ts';

const contract = currentContract();

function lineAt(place: string | undefined): string {
	const [file = '', line = ''] = place?.split(':') ?? [];
	return readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8').split('\n')[Number(line) - 1] ?? '';
}

it('finds the source of every operation', () => {
	for (const [id, located] of operationsOf(contract)) {
		expect(lineAt(sourceOf(pointerOf(located))).trim(), id).toBe(`${located.method}:`);
		expect(lineAt(sourceOf(`${pointerOf(located)}/operationId`)), id).toContain(id);
	}
});

it('finds the source of every component', () => {
	for (const section of ['schemas', 'responses', 'parameters', 'headers', 'examples', 'securitySchemes']) {
		const names = Object.keys(contract.components[section] ?? {});
		expect(names.length, section).toBeGreaterThan(0);
		for (const name of names) {
			expect(lineAt(sourceOf(`#/components/${section}/${escapeToken(name)}`)), `${section} ${name}`).toMatch(/^ {2}\S+:/);
			expect(lineAt(sourceOf(`#/components/${section}/${escapeToken(name)}`)), `${section} ${name}`).toContain(`${name}:`);
		}
	}
});

it('follows references, and finds the parent of a removed part', () => {
	const limit =
		'#/paths/~1apis~1v1~1messages~1send/post/requestBody/content/application~1json/schema/properties/message/maxLength';
	expect(lineAt(sourceOf(limit))).toContain('maxLength: 4000');
	expect(lineAt(sourceOf('#/components/schemas/BadgeCreate/properties/gone')).trim()).toBe('properties:');
	expect(sourceOf('#/components/schemas/Gone')).toBeUndefined();
});
