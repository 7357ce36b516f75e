import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { document, operationIds } from '@returning-ai/codegen/example-request';
import { expect, it } from 'vitest';

const generated = readFileSync(join(import.meta.dirname, '../src/openapi.gen.ts'), 'utf8');
const tests = readFileSync(join(import.meta.dirname, 'every-operation.gen.ts'), 'utf8');

it('declares every schema of the contract by its name, and refers to it by that name', () => {
	const schemas = Object.keys((document.components as { schemas: object }).schemas);
	const undeclared = schemas.filter((name) => !new RegExp(`^export type ${name} = (?!components)`, 'm').test(generated));
	expect(undeclared).toEqual([]);
	expect(schemas.length).toBeGreaterThan(60);
	expect(generated.match(/components\["schemas"\]\["\w+"\]/g) ?? []).toEqual([]);
});

it('is tested by lines that must not compile, several for each operation', () => {
	for (const id of operationIds) {
		const [, section = ''] = tests.split(`// ${id}\n`);
		const own = section.split('\n\n')[0] ?? '';
		expect(own.split('@ts-expect-error').length - 1, id).toBeGreaterThanOrEqual(4);
	}
});
