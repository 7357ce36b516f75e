/** A second validator, beside Redocly in `spec/test/documents.test.ts`, accepts every document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fetched } from '@returning-ai/third-party/fetched';
import { beforeAll, describe, expect, it } from 'vitest';

interface Validator {
	validate(document: object): Promise<{ valid: boolean; errors?: unknown }>;
}

const DOCUMENTS = ['system', 'integration', 'application'].flatMap((family) => [
	{ file: `${family}.openapi.json`, version: '3.1' },
	{ file: `${family}.openapi-3.0.json`, version: '3.0' },
]);

let createValidator: new () => Validator;
beforeAll(async () => {
	const name = '@seriousme/openapi-schema-validator';
	const folder = await fetched('openapi-validator', { [name]: `${name}@2.11.0` });
	const { Validator } = await import(pathToFileURL(join(folder, 'node_modules', name, 'index.js')).href);
	createValidator = Validator;
});

const documentOf = (file: string): Record<string, unknown> =>
	JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@returning-ai/spec/${file}`)), 'utf8'));

describe.each(DOCUMENTS)('$file', ({ file, version }) => {
	it(`is valid OpenAPI ${version}`, async () => {
		const document = documentOf(file);
		expect(String(document.openapi).startsWith(version)).toBe(true);
		expect(await new createValidator().validate(document)).toMatchObject({ valid: true });
	});
});

it('an invalid document is rejected', async () => {
	const document = { ...documentOf('system.openapi-3.0.json'), servers: 'none' };
	expect(await new createValidator().validate(document)).toMatchObject({ valid: false });
});
