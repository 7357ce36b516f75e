/** A report about a response shows its values, except those that the contract declares as secret. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
	exampleReply,
	follow,
	type OperationId,
	onlyMedia,
	operationIds,
	operationObject,
	successStatus,
} from '@returning-ai/codegen/example-request';
import { describe, expect, it } from 'vitest';
import { defaultContract } from '../src/default-contract.ts';
import { explainFaults } from '../src/explain.ts';
import { startProxy } from '../src/index.ts';
import { ReplyChecker } from '../src/reply/check-reply.ts';

interface Schema {
	type?: string | string[];
	properties?: Record<string, Schema>;
	items?: Schema;
	'x-secret'?: boolean;
}

interface Leaf {
	path: string[];
	schema: Schema;
}

/** The values of an example that have one type, with their schemas. */
function leavesOf(node: Schema, value: unknown, path: string[] = []): Leaf[] {
	const schema = follow(node);
	if (Array.isArray(value)) return value.length > 0 && schema.items ? leavesOf(schema.items, value[0], [...path, '0']) : [];
	if (typeof value !== 'object' || value === null) return schema.type === undefined ? [] : [{ path, schema }];
	return Object.entries(value).flatMap(([name, part]) => {
		const property = schema.properties?.[name];
		return property ? leavesOf(property, part, [...path, name]) : [];
	});
}

/** A copy of an example with an invalid value: a number instead of a string, or a string instead of another type. */
function withWrongValue(example: unknown, { path, schema }: Leaf): unknown {
	const copy = structuredClone(example);
	const parent = path.slice(0, -1).reduce((at, name) => at[name] as Record<string, unknown>, copy as Record<string, unknown>);
	parent[path.at(-1) ?? ''] = [schema.type ?? []].flat().includes('string') ? 73737373.5 : 'zyxzyx';
	return copy;
}

function leavesOfReply(id: OperationId): Leaf[] {
	const [, media] = onlyMedia(operationObject(id).responses[successStatus(id)]?.content ?? {});
	return leavesOf(media.schema as Schema, exampleReply(id, successStatus(id)));
}

describe('a report about a response', () => {
	it('is tested with each kind of secret in a response', () => {
		const secrets = operationIds.flatMap((id) => leavesOfReply(id).filter(({ schema }) => schema['x-secret']));
		expect(new Set(secrets.map(({ path }) => path.at(-1)))).toEqual(new Set(['key', 'loginUrl', 'token']));
	});

	it.each(operationIds)('shows an invalid value unless it is a secret: %s', (id) => {
		const checker = new ReplyChecker(defaultContract().get(id).operation);
		const headers = { 'content-type': 'application/json', 'x-request-id': 'req_1' };
		for (const leaf of leavesOfReply(id)) {
			const body = JSON.stringify(withWrongValue(exampleReply(id, successStatus(id)), leaf));
			const text = explainFaults(checker.check({ status: successStatus(id), headers, body })).join(' ');
			expect(text).toContain(leaf.path.join('.'));
			expect(/73737373|zyxzyx/.test(text), text).toBe(leaf.schema['x-secret'] !== true);
		}
	});

	it('contains no secret in the output of the proxy', async () => {
		const reply = withWrongValue(exampleReply('system.auth.login', 200), { path: ['body', 'token'], schema: { type: 'string' } });
		const server = createServer((_, response) => {
			response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': 'req_1' }).end(JSON.stringify(reply));
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const proxy = await startProxy({ target: `http://127.0.0.1:${port}`, port: 0 });
		const body = JSON.stringify({ email: 'redpanda@example.com', password: 73737373.5, code: '123456' });
		await fetch(`${proxy.url}/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
		const messages = proxy.report().broken.map(({ message }) => message);
		await proxy.close();
		server.close();
		expect(messages).toEqual([
			'body.code: unknown field. Remove it.',
			'body.password: a value was given, a string of 1 to 128 characters was expected.',
			'body.body.token: a value was given, a string of 1 to 4096 characters was expected.',
		]);
	});
});
