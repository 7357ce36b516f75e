import { dirname } from 'node:path';
import { operationIds, operations } from '@returning-ai/codegen/example-request';
import { generateHeyApi } from '../peers/hey-api.ts';
import { generateOrval } from '../peers/orval.ts';
import type { Program } from './size.ts';

/** A program that creates a client and calls it. */
export interface Entry extends Program {
	client: string;
	calls: 'one operation' | 'all operations';
}

/** The program that calls one operation of ours. */
export const ONE_OPERATION = `import { createCore } from '@returning-ai/client'; import { send } from '@returning-ai/client/integration/messages'; globalThis.send = (message) => send(createCore({ credentials: { integration: 'key' } }), message);`;

const here = import.meta.dirname;
const all = operationIds.map((id) => operations[id]);
const ONE = { method: 'POST', path: '/apis/v1/messages/send' };

export async function entries(): Promise<Entry[]> {
	return [...ours(), ...byPath(), ...generated()];
}

function ours(): Entry[] {
	const client = `import { createClient } from '@returning-ai/client'; globalThis.client = createClient({ credentials: { integration: 'key' } });`;
	const development = { client: '@returning-ai/client, with the texts for developers', conditions: ['development'] };
	return [
		{ client: '@returning-ai/client, a function', calls: 'one operation', code: ONE_OPERATION, resolveDir: here },
		{ client: '@returning-ai/client, createClient', calls: 'all operations', code: client, resolveDir: here },
		{ ...development, calls: 'one operation', code: ONE_OPERATION, resolveDir: here },
		{ ...development, calls: 'all operations', code: client, resolveDir: here },
	];
}

/** Clients whose calls take a path. */
function byPath(): Entry[] {
	const clients = {
		'openapi-fetch': {
			setup: `import createClient from 'openapi-fetch'; const client = createClient({ baseUrl: 'https://api.test' });`,
			call: ({ method, path }: typeof ONE) => `client.${method}('${path}', init)`,
		},
		ky: {
			setup: `import ky from 'ky'; const client = ky.create({});`,
			call: ({ method, path }: typeof ONE) => `client.${method.toLowerCase()}('${path}', init).json()`,
		},
		axios: {
			setup: `import axios from 'axios'; const client = axios.create({});`,
			call: ({ method, path }: typeof ONE) => `client.${method.toLowerCase()}('${path}', init)`,
		},
	};
	return Object.entries(clients).flatMap(([client, { setup, call }]) => {
		const program = (list: (typeof ONE)[]): string =>
			`${setup} globalThis.calls = [${list.map((one) => `(init) => ${call(one)}`).join(', ')}];`;
		return [
			{ client, calls: 'one operation' as const, code: program([ONE]), resolveDir: here },
			{ client, calls: 'all operations' as const, code: program(all), resolveDir: here },
		];
	});
}

function generated(): Entry[] {
	const heyApi = generateHeyApi();
	const orval = generateOrval();
	return [
		{
			client: '@hey-api/openapi-ts',
			calls: 'one operation',
			code: `export { integrationMessagesSend } from './sdk.gen';`,
			resolveDir: heyApi,
		},
		{ client: '@hey-api/openapi-ts', calls: 'all operations', code: `export * from './sdk.gen';`, resolveDir: heyApi },
		{
			client: 'orval, fetch without features',
			calls: 'one operation',
			code: `export { integrationMessagesSend } from './api';`,
			resolveDir: dirname(orval),
		},
		{
			client: 'orval, fetch without features',
			calls: 'all operations',
			code: `export * from './api';`,
			resolveDir: dirname(orval),
		},
	];
}
