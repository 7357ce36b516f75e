/** Secrets of the contract, declared with `x-secret`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dereference } from '../operations.ts';
import { isSecretField, isSecretName, secretNames } from '../runtime/index.ts';

type Json = Record<string, unknown>;

const document: Json = JSON.parse(readFileSync(join(import.meta.dirname, '../dist/openapi.json'), 'utf8'));
const SECRETS = ['confirmPassword', 'key', 'loginUrl', 'password', 'token', 'verificationCode'];

/** Each field and parameter of the contract, with its schema. */
function fields(node: unknown): [name: string, schema: Json][] {
	if (typeof node !== 'object' || node === null) return [];
	const { properties, name, schema, type } = node as Json;
	const isProperties = typeof properties === 'object' && typeof type === 'string';
	const own = isProperties ? Object.entries(properties as Record<string, Json>) : [];
	const parameter: [string, Json][] = typeof name === 'string' && typeof schema === 'object' ? [[name, schema as Json]] : [];
	const below = Object.entries(node).flatMap(([key, part]) => (key === 'examples' ? [] : fields(part)));
	return [...own, ...parameter, ...below].map(([field, found]) => [field, dereference(document, found)]);
}

const declared = fields(document);

describe('a field or parameter of the contract', () => {
	it('with the name of a secret declares whether it is one', () => {
		const undecided = declared.filter(([name, schema]) => isSecretField({}, [name]) && schema['x-secret'] === undefined);
		expect(
			[...new Set(undecided.map(([name]) => name))],
			'Add "x-secret: true" to each of these schemas, or "x-secret: false" if the value is not a secret.',
		).toEqual([]);
	});

	it('is a secret if it is a password, a code, a key, a token or a link that contains one', () => {
		const secrets = declared.filter(([, schema]) => schema['x-secret'] === true).map(([name]) => name);
		expect([...new Set(secrets)].toSorted()).toEqual(SECRETS);
	});

	it('is a secret everywhere or nowhere, so that recordings can redact it by name', () => {
		const open = new Set(declared.filter(([, schema]) => schema['x-secret'] !== true).map(([name]) => name.toLowerCase()));
		expect(SECRETS.filter((name) => open.has(name.toLowerCase()))).toEqual([]);
	});

	it('is recognized by its name', () => {
		const names = secretNames(document);
		for (const [name, schema] of declared) expect(isSecretName(name, names), name).toBe(schema['x-secret'] === true);
		for (const name of ['x-api-key', 'apiKey', 'Authorization', 'cookie']) expect(isSecretName(name, names), name).toBe(true);
		expect(isSecretName('Idempotency-Key', names)).toBe(false);
	});
});

describe('secretNames', () => {
	it('reads x-secret and format: password, also behind a reference', () => {
		const pin = { type: 'string', format: 'password' };
		const properties = { pin: { $ref: '#/components/schemas/Pin' }, tokens: { type: 'integer', 'x-secret': false }, name: {} };
		expect(secretNames({ components: { schemas: { Pin: pin, User: { properties } } } })).toEqual({ pin: true, tokens: false });
	});

	it('reads parameters, and the names of API keys in headers, queries and cookies', () => {
		const parameter = { name: 'Otp', in: 'query', schema: { 'x-secret': true } };
		const securitySchemes = { Key: { type: 'apiKey', in: 'query', name: 'Sid' } };
		expect(secretNames({ paths: { '/a': { parameters: [parameter] } }, components: { securitySchemes } })).toEqual({
			otp: true,
			sid: true,
		});
	});

	it('treats a name as a secret if it is one in any place', () => {
		const fieldsOf = (isSecret: boolean): Json => ({ properties: { code: { 'x-secret': isSecret } } });
		expect(secretNames({ a: fieldsOf(true), b: fieldsOf(false) })).toEqual({ code: true });
		expect(secretNames({ a: fieldsOf(false), b: fieldsOf(true) })).toEqual({ code: true });
	});

	it('survives dangling and circular references', () => {
		const loop = { $ref: '#/components/schemas/Loop' };
		const properties = { a: loop, b: { $ref: '#/nowhere' }, c: { $ref: 'other.yaml' } };
		expect(secretNames({ components: { schemas: { Loop: loop, User: { properties } } } })).toEqual({});
	});
});
