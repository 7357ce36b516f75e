import {
	document,
	exampleRequest,
	follow,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mock, startMock } from '../src/index.ts';

// Not Prism's own validators: what Prism answers is judged by another one, on the bundle itself.
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(document, 'contract');

const pairs = operationIds.flatMap((id) => operations[id].statuses.map((status): [OperationId, number] => [id, status]));

let mock: Mock;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

describe('every operation answers with every status it declares', () => {
	let answered = 0;

	it.each(pairs)('%s %i', async (id, status) => {
		const { method, target, headers, body } = exampleRequest(id);
		const response = await fetch(`${mock.url}${target}`, {
			method,
			headers: { ...headers, Prefer: `code=${status}` },
			body: body ?? null,
		});
		const reply = await response.json();
		expect(response.status, JSON.stringify(reply)).toBe(status);
		const declared = operationObject(id).responses[status];
		const schema = declared?.content['application/json']?.schema as object;
		const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')));
		validate(reply);
		expect(validate.errors ?? []).toEqual([]);
		for (const [name, header] of Object.entries((declared as { headers?: Record<string, object> }).headers ?? {})) {
			expect(response.headers.get(name), `${name}, ${JSON.stringify(follow(header))}`).not.toBeNull();
		}
		answered += 1;
	});

	it('counts them all', () => {
		console.info(`${answered} of ${pairs.length} pairs of operation and status answered and validated`);
		expect(answered).toBe(pairs.length);
	});
});
