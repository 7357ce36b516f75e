/** The client with its default base URLs, and the mock as its `fetch`: each call reaches its own operation. */
import { type CallOptions, createClient, type Environment } from '@returning-ai/client';
import { exampleParams, type OperationId, operationIds, operations } from '@returning-ai/codegen/example-request';
import { createMockFetch } from '@returning-ai/mock';
import { expect, it } from 'vitest';

type Method = (...args: unknown[]) => Promise<unknown>;

/** Runs on the community's own host, for which the client has no default. */
const SECURE_AUTH = 'https://community.example.com';

const fetch = createMockFetch();

function call(environment: Environment, id: OperationId, options: CallOptions = {}): Promise<unknown> {
	const client = createClient({
		environment,
		baseUrl: { secureAuth: SECURE_AUTH },
		credentials: {
			system: 'rai_test_system_key',
			secureAuth: 'rai_test_secure_auth_key',
			integration: 'rai_test_community_key',
			application: 'rai_test_user_token',
		},
		fetch,
	});
	const { family, resource, verb } = operations[id];
	const methods = (client as unknown as Record<string, Record<string, Record<string, Method>>>)[family]?.[resource];
	const params = exampleParams(id);
	const args = Object.keys(params).length > 0 ? [params, options] : [options];
	const method = methods?.[verb];
	if (!method) throw new Error(`The client has no method ${id}.`);
	return method.apply(methods, args);
}

const hosted = operationIds.flatMap((id) => {
	const environments = operations[id].envelope === 'secureAuth' ? ['production'] : Object.keys(operations[id].servers);
	return environments.map((environment) => ({ id, environment: environment as Environment }));
});

it.each(hosted)('$id reaches itself in the environment $environment', async ({ id, environment }) => {
	await call(environment, id);
	expect(fetch.control.requests().at(-1)).toMatchObject({ operationId: id, status: expect.any(Number), faults: [] });
});
