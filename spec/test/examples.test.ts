import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { at, bodies, bundle, follow, type Json, operations } from './bundle.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(bundle, 'contract');

function validator(pointer: string): ValidateFunction {
	return ajv.compile({ $ref: `contract#${pointer.replaceAll('%', '%25').replaceAll('{', '%7B').replaceAll('}', '%7D')}/schema` });
}

describe('the examples', () => {
	it('exist for every body, and are valid', () => {
		let count = 0;
		const all = bodies();
		for (const { operationId, of, pointer, media } of all) {
			const examples = Object.entries(media.examples ?? {});
			expect(examples, `${operationId} ${of}`).not.toHaveLength(0);
			const validate = validator(pointer);
			for (const [name, example] of examples) {
				count += 1;
				validate(follow(example).value);
				expect(validate.errors ?? [], `${name} at ${pointer}`).toEqual([]);
			}
		}
		const requests = all.filter(({ of }) => of === 'request').length;
		console.info(`${count} valid examples of ${requests} request bodies and ${all.length - requests} responses`);
	});

	it('exist for every parameter, and are valid', () => {
		const parameters = Object.values(operations).flatMap(({ path, method }) => {
			const operation = at(`/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`) as { parameters?: Json[] };
			return (operation.parameters ?? []).map(follow);
		});
		for (const { name, schema, example } of parameters) {
			const validate = ajv.compile(inBundle(schema as Json));
			validate(example);
			expect(validate.errors ?? [], String(name)).toEqual([]);
		}
		console.info(`${parameters.length} parameters have a valid example`);
	});

	it('use only IDs from the table of spec/README.md', () => {
		const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
		const known = new Set(idsIn(readme));
		const used = idsIn(JSON.stringify((bundle.components as Json).examples));
		const unknown = used.filter((id) => !known.has(id));
		expect(unknown, 'IDs of examples that are missing in the table of spec/README.md. Use one of its IDs, or add a row').toEqual(
			[],
		);
		expect(new Set(used).size).toBeGreaterThan(10);
	});

	it('of a token is a JSON Web Token of the account beside it, with a readable signature', () => {
		const { token, user } = (at('/components/examples/system.auth.login.token') as LoginExample).value.body;
		const [header = '', claims = '', signature] = token.split('.');
		const decode = (part: string): object => JSON.parse(Buffer.from(part, 'base64url').toString());
		expect(decode(header)).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: 'example' });
		expect(decode(claims)).toEqual({
			_id: user._id,
			id: String(user.id),
			iss: 'returning-ai',
			aud: 'returning-ai-application',
			jti: 'rai_test_session',
			iat: Date.UTC(2026, 2, 2) / 1000,
			exp: Date.UTC(2100, 0) / 1000,
		});
		expect(signature).toBe('rai_test_user_token');
	});

	it('of a list contain what the example parameters of the request select', () => {
		const wrong: string[] = [];
		let count = 0;
		for (const { operationId, of, media } of bodies().filter(({ of }) => of.startsWith('2'))) {
			const [example] = Object.values(media.examples ?? {});
			const items = itemsOf(example ? follow(example).value : undefined);
			const parameters = parameterExamples(operationId);
			count += items.length;
			for (const item of items)
				for (const [name, value] of parameters)
					if (!isSelected(item, name, value)) wrong.push(`${operationId} ${of}: ${name}=${value} does not select ${item._id}`);
		}
		expect(wrong).toEqual([]);
		expect(count).toBeGreaterThan(20);
	});

	it('have one creation time per object', () => {
		const seen = new Map<string, Map<string, string>>();
		for (const [name, example] of Object.entries((bundle.components as Record<string, Json>).examples as Record<string, Json>)) {
			for (const node of objectsIn(example.value)) {
				const id = typeof node._id === 'string' ? node._id : undefined;
				if (!id || typeof node.createdAt !== 'string') continue;
				const kind = 'key' in node ? 'key' : 'object';
				const dates = seen.get(`${kind} ${id}`) ?? new Map();
				dates.set(node.createdAt, name);
				seen.set(`${kind} ${id}`, dates);
			}
		}
		const changing = [...seen].filter(([, dates]) => dates.size > 1).map(([id, dates]) => `${id}: ${[...dates].join(' but ')}`);
		expect(changing, 'objects with two creation times').toEqual([]);
	});
});

interface LoginExample {
	value: { body: { token: string; user: { _id: string; id: number } } };
}

/** The objects of a list, which is the payload of an envelope. */
function itemsOf(reply: unknown): Json[] {
	const { data, body } = (reply ?? {}) as Json;
	return [data ?? body].flat().filter((item) => typeof item === 'object' && item !== null) as Json[];
}

/** The example of each path and query parameter, by name. */
function parameterExamples(operationId: string): [name: string, value: unknown][] {
	const { path = '', method = '' } = operations[operationId] ?? {};
	const operation = at(`/paths/${path.replaceAll('/', '~1')}/${method.toLowerCase()}`) as { parameters?: Json[] };
	const parameters = (operation.parameters ?? []).map(follow).filter((parameter) => parameter.in !== 'header');
	return parameters.map(({ name, example }) => [String(name), example]);
}

function isSelected(item: Json, name: string, value: unknown): boolean {
	if (name === 'from') return String(item.createdAt) >= String(value);
	if (name === 'to') return String(item.createdAt) < String(value);
	if (name === 'search') return JSON.stringify(item).toLowerCase().includes(String(value).toLowerCase());
	// A numeric `userId` selects a member whose history entries contain the `_id`.
	const isId = typeof value === 'string' && idsIn(value).length > 0 && name !== 'id';
	return !isId || item[name] === undefined || item[name] === value;
}

/** A schema of the bundle with absolute references. */
function inBundle(schema: Json): Json {
	return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'));
}

function idsIn(text: string): string[] {
	return text.match(/\b([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/g) ?? [];
}

function objectsIn(value: unknown): Json[] {
	if (Array.isArray(value)) return value.flatMap(objectsIn);
	if (typeof value !== 'object' || value === null) return [];
	return [value as Json, ...Object.values(value).flatMap(objectsIn)];
}
