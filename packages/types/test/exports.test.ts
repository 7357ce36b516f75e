import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { document, operationIds } from '@returning-ai/codegen/example-request';
import { expect, it } from 'vitest';

const generated = readFileSync(join(import.meta.dirname, '../src/openapi.gen.ts'), 'utf8');
const tests = readFileSync(join(import.meta.dirname, 'every-operation.gen.ts'), 'utf8');

it('exports every schema of the contract by its name', () => {
	const schemas = Object.keys((document.components as { schemas: object }).schemas);
	for (const name of schemas) expect(generated, name).toContain(`export type ${name} = components['schemas']['${name}'];`);
	expect(schemas.length).toBeGreaterThan(60);
});

it('is tested by lines that must not compile, several for each operation', () => {
	for (const id of operationIds) {
		const [, section = ''] = tests.split(`// ${id}\n`);
		const own = section.split('\n\n')[0] ?? '';
		expect(own.split('@ts-expect-error').length - 1, id).toBeGreaterThanOrEqual(4);
	}
});
