import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
	exampleParams,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { cache } from '../peers/generators.ts';
import { generateHeyApi } from '../peers/hey-api.ts';
import { generateOrval } from '../peers/orval.ts';

/** A file that calls every operation with the first example of the contract. */
export interface Program {
	client: string;
	code: string;
}

export function programs(): Program[] {
	return [
		{ client: '@returning-ai/client', code: ours() },
		{ client: 'openapi-fetch', code: openapiFetch() },
		{ client: '@hey-api/openapi-ts', code: heyApi(declarations('hey-api', join(generateHeyApi(), 'sdk.gen.ts'))) },
		{ client: 'orval', code: orval(declarations('orval', generateOrval())) },
	];
}

function ours(): string {
	const calls = operationIds.map((id) => {
		const params = exampleParams(id);
		return `(await client.${id}(${Object.keys(params).length > 0 ? literal(params) : ''})) satisfies unknown;`;
	});
	return `import type { Client } from '@returning-ai/client';\ndeclare const client: Client;\n${calls.join('\n')}\n`;
}

function openapiFetch(): string {
	const calls = operationIds.map((id) => {
		const { method, path } = operations[id];
		const { path: inPath, query, body } = parts(id);
		const params = `params: { ${[inPath && `path: ${literal(inPath)}`, query && `query: ${literal(query)}`].filter(Boolean).join(', ')} }`;
		const init = [(inPath || query) && params, body && `body: ${literal(body)}`].filter(Boolean).join(', ');
		return `(await client.${method}('${path}', { ${init} })).data satisfies unknown;`;
	});
	return `import type { paths } from '@returning-ai/types';\nimport type { Client } from 'openapi-fetch';\ndeclare const client: Client<paths>;\n${calls.join('\n')}\n`;
}

function heyApi(declared: string): string {
	const calls = operationIds.map((id) => {
		const { path, query, body } = parts(id);
		const options = [
			path && `path: ${literal(path)}`,
			query && `query: ${literal(query)}`,
			body && `body: ${literal(body)}`,
		].filter(Boolean);
		return `(await sdk.${camel(id)}({ ${options.join(', ')} })).data satisfies unknown;`;
	});
	return `import * as sdk from '${declared}';\n${calls.join('\n')}\n`;
}

function orval(declared: string): string {
	const calls = operationIds.map((id) => {
		const { path, query, body } = parts(id);
		const args = [
			...Object.values(path ?? {}).map((value) => JSON.stringify(value)),
			body && literal(body),
			query && literal(query),
		];
		return `(await api.${camel(id)}(${args.filter(Boolean).join(', ')})).data satisfies unknown;`;
	});
	return `import * as api from '${declared}';\n${calls.join('\n')}\n`;
}

type Values = Record<string, unknown>;

/** The example's arguments, by location. */
function parts(id: OperationId): { path: Values | undefined; query: Values | undefined; body: Values | undefined } {
	const rest = exampleParams(id);
	const take = (place: string): Values | undefined => {
		const taken: Values = {};
		for (const { name, in: at } of operationObject(id).parameters ?? []) {
			if (at === place && name in rest) taken[name] = rest[name];
			if (at === place) delete rest[name];
		}
		return Object.keys(taken).length > 0 ? taken : undefined;
	};
	const path = take('path');
	const query = take('query');
	take('header');
	return { path, query, body: operations[id].requestType ? rest : undefined };
}

function literal(values: Values): string {
	return `{ ${Object.entries(values)
		.map(
			([name, value]) => `${JSON.stringify(name)}: ${value instanceof Blob ? "new Blob(['email\\n'])" : JSON.stringify(value)}`,
		)
		.join(', ')} }`;
}

function camel(id: string): string {
	return id.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** The declarations of a generated client, as in a published package. */
function declarations(name: string, file: string): string {
	const folder = join(cache, 'declarations', name);
	mkdirSync(folder, { recursive: true });
	const compilerOptions = {
		module: 'ESNext',
		moduleResolution: 'Bundler',
		target: 'ES2022',
		lib: ['ES2023', 'DOM', 'DOM.Iterable'],
		types: ['node'],
		strict: true,
		skipLibCheck: true,
		declaration: true,
		emitDeclarationOnly: true,
		outDir: folder,
		rootDir: dirname(file),
	};
	const config = join(dirname(file), `tsconfig.${name}.json`);
	writeFileSync(config, JSON.stringify({ compilerOptions, files: [file] }));
	const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
	execFileSync(process.execPath, [compiler, '-p', config], { stdio: ['ignore', 'ignore', 'inherit'] });
	return join(folder, file.slice(dirname(file).length + 1).replace(/\.ts$/, ''));
}
