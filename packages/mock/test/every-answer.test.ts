import { createHash } from 'node:crypto';
import {
	document,
	exampleRequest,
	follow,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { sample } from '@returning-ai/testing/sample';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockFetch, type Mock, startMock } from '../src/index.ts';
import { wireOf } from './generated-requests.ts';

const isFull = process.env.TEST_SAMPLE === 'all';

// An independent validator of the bundled contract, instead of the mock's own.
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, 'contract');

const validators = new Map<string, ValidateFunction>();

function faultsOf(id: OperationId, status: number, reply: unknown): unknown[] {
	const key = `${id} ${status}`;
	const schema = operationObject(id).responses[status]?.content['application/json']?.schema as object;
	const validate = validators.get(key) ?? ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')));
	validators.set(key, validate);
	validate(reply);
	return validate.errors ?? [];
}

const answers = operationIds.flatMap((id) =>
	operations[id].statuses.flatMap((status): [OperationId, number, string | undefined][] => {
		const { examples } = operationObject(id).responses[status]?.content['application/json'] ?? {};
		return [
			[id, status, undefined],
			...Object.keys(examples ?? {}).map((name): [OperationId, number, string] => [id, status, name]),
		];
	}),
);

let mock: Mock;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

describe('every operation responds with each declared status and example', () => {
	const asked = sample('answers (operation × status × named example, and the default)', answers, 100);
	let answered = 0;

	it.each(asked)('%s %i %s', async (id, status, example) => {
		const { method, target, headers, body } = exampleRequest(id);
		const prefer = [`code=${status}`, ...(example === undefined ? [] : [`example=${example}`])].join(', ');
		const response = await fetch(`${mock.url}${target}`, { method, headers: { ...headers, prefer }, body: body ?? null });
		const reply = await response.json();
		expect(response.status, JSON.stringify(reply)).toBe(status);
		expect(faultsOf(id, status, reply)).toEqual([]);
		const declared = operationObject(id).responses[status];
		for (const [name, header] of Object.entries((declared as { headers?: Record<string, object> }).headers ?? {})) {
			expect(response.headers.get(name), `${name}, ${JSON.stringify(follow(header))}`).not.toBeNull();
		}
		const named = declared?.content['application/json']?.examples?.[example ?? ''];
		if (named) expect(reply).toEqual(follow<{ value?: unknown }>(named).value);
		answered += 1;
	});

	it('counts each of these responses in the coverage', () => {
		expect(answered).toBe(asked.length);
		const { reached, total } = mock.control.coverage();
		console.info(`${answered} answers valid; coverage: ${reached} of ${total} answers of the contract`);
		expect(reached).toBe(isFull ? total : new Set(asked.map(([id, status]) => `${id} ${status}`)).size);
	});
});

describe('generated responses', () => {
	const seeds = sample('seeds of generated replies', [...Array(10_000).keys()], 30);

	async function digest(): Promise<{ digest: string; faults: unknown[] }> {
		const mockFetch = createMockFetch();
		const hash = createHash('sha256');
		const faults: unknown[] = [];
		for (const seed of seeds) {
			const id = operationIds[seed % operationIds.length] as OperationId;
			const { method, target, headers, body } = wireOf(id);
			const init = {
				method,
				headers: { ...headers, prefer: `dynamic=true, seed=${seed}` },
				...(body === undefined ? {} : { body }),
			};
			const response = await mockFetch(`http://localhost${target}`, init);
			const text = await response.text();
			hash.update(text);
			faults.push(...faultsOf(id, response.status, JSON.parse(text)));
		}
		return { digest: hash.digest('hex'), faults };
	}

	it('are valid, and the same for the same seed', { timeout: 600_000 }, async () => {
		const first = await digest();
		console.info(`${seeds.length} generated replies, ${first.faults.length} faults, sha256 ${first.digest}`);
		expect(first.faults).toEqual([]);
		expect((await digest()).digest).toBe(first.digest);
	});

	it('differ between requests, and repeat in a new mock', async () => {
		const ask = async (fetch: typeof globalThis.fetch | ReturnType<typeof createMockFetch>): Promise<string> =>
			(await fetch('http://localhost/channels', { headers: { 'x-api-key': 'rai_test_key' } })).text();
		const [one, other] = [createMockFetch({ dynamic: true, seed: 7 }), createMockFetch({ dynamic: true, seed: 7 })];
		const first = await ask(one);
		expect(await ask(one)).not.toBe(first);
		expect(await ask(other)).toBe(first);
	});

	it('have realistic names, addresses and dates', async () => {
		const headers = { authorization: 'Bearer rai_test_user_token', prefer: 'dynamic=true, seed=7' };
		const response = await createMockFetch()('http://localhost/communities/665f1c2ab7e4d90012a3b401/users', { headers });
		const { data } = (await response.json()) as { data: Record<string, string>[] };
		expect(data.length).toBeGreaterThan(0);
		for (const user of data) {
			expect(user.email).toMatch(/^[\w.+-]+@example\.(com|org|net)$/);
			expect(user.firstName).toMatch(/^[A-Z]/);
			expect(user.avatar).toMatch(/^https:\/\/cdn\.example\.com\//);
			expect(Date.parse(user.joinDate ?? '')).toBeGreaterThan(Date.parse('2025-01-01'));
			expect(Date.parse(user.joinDate ?? '')).toBeLessThan(Date.parse('2025-07-02'));
		}
	});
});
