import { type OperationId, operationObject, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';
import { pascal } from './names.ts';
import { hostOf } from './routes.ts';
import { signature } from './signature.ts';

/** TanStack Query's options for every operation, as a tree of the same shape as the client. */
export function queries(resources: [path: string, ids: OperationId[]][]): string {
	const families = Map.groupBy(resources, ([path]) => path.split('/')[0] ?? '');
	const members = resources.flatMap(([, ids]) => ids.map(member));
	const tree = (indent: string, print: (id: OperationId) => string): string =>
		[...families]
			.map(([family, list]) => {
				const inner = list.map(
					([, ids]) => `${indent}\t${operations[ids[0] as OperationId].resource}: {\n${ids.map(print).join('\n')}\n${indent}\t},`,
				);
				return `${indent}${family}: {\n${inner.join('\n')}\n${indent}},`;
			})
			.join('\n');
	const types = [...new Set(members.flatMap(({ imports }) => imports))].sort();
	const own = [...new Set(members.flatMap(({ ownParams }) => ownParams))].sort();
	const byId = new Map(members.map((one) => [one.id, one]));
	const hosts = [...new Set(members.filter(({ type }) => !type.includes('Mutation<')).map(({ id }) => hostOf(id)))];
	return `${HEADER}
import type { ${types.join(', ')} } from '@returning-ai/types';
import type { Core } from '../core/core.ts';
import type { CallOptions, IdempotentCallOptions } from '../core/options.ts';
import { ${hosts.map((host) => `${host}Host`).join(', ')} } from '../hosts.gen.ts';
import type { ${own.join(', ')} } from '../resources/index.gen.ts';
${resources.map(([path]) => `import * as ${moduleName(path)} from '../resources/${path}.gen.ts';`).join('\n')}
import { type QueriesOptions, type QueryCallOptions, querySource } from './keys.ts';
import { keyedMutation, type Mutation, mutation, type PagedQuery, pagedQuery, type Query, query } from './options.ts';

/** One function per operation, at the path of its operationId, that creates its options. */
export interface Queries {
${tree('\t', (id) => `\t\t\t${operations[id].verb}: ${byId.get(id)?.type};`).replaceAll(/^(\t+)\},$/gm, '$1};')}
}

/**
 * Creates the functions for TanStack Query's options. They call the API with the given core. A query key has the operationId, the
 * arguments, the base URL and the scope, and never a credential.
 */
export function createQueries(core: Core, { scope }: QueriesOptions = {}): Queries {
${hosts.map((host) => `\tconst ${host} = querySource(core, ${host}Host, scope);`).join('\n')}
	return {
${tree('\t\t', (id) => `\t\t\t\t${operations[id].verb}: ${byId.get(id)?.value},`)}
	};
}
`;
}

interface Member {
	id: OperationId;
	type: string;
	value: string;
	imports: string[];
	ownParams: string[];
}

function member(id: OperationId): Member {
	const { method, family, resource, verb } = operations[id];
	const { params, optional, data, imports: all, pageItem, paramsInterface, options } = signature(id, operationObject(id));
	const call = `${moduleName(`${family}/${resource}`)}.${verb}`;
	const imports = all.filter((name) => (params === name && !paramsInterface) || data.includes(name));
	const ownParams = paramsInterface && params ? [params] : [];
	const made = (type: string, value: string): Member => ({ id, type, value, imports, ownParams });
	const source = hostOf(id);
	if (pageItem) {
		const value = `pagedQuery(${source}, '${id}', (params, options) => ${call}(core, params, options))`;
		return made(`PagedQuery<${pageItem}, ${params}>`, value);
	}
	const passed = params ? ', params' : '';
	if (method !== 'GET') {
		const type = `(options?: ${options}) => Mutation<${data}, ${params ?? 'void'}>`;
		if (options === 'CallOptions')
			return made(type, `(options) => mutation('${id}', (${params ? 'params' : ''}) => ${call}(core${passed}, options))`);
		return made(type, `(options) => keyedMutation('${id}', options, (params, keyed) => ${call}(core${passed}, keyed))`);
	}
	const value = `query(${source}, '${id}', ${params ? 'params' : 'undefined'}, options, (own) => ${call}(core${passed}, own))`;
	if (!params) return made(`(options?: QueryCallOptions) => Query<${data}>`, `(options) => ${value}`);
	const result = `Query<${data}, ${params}${optional ? ' | undefined' : ''}>`;
	return made(
		`(params${optional ? '?' : ''}: ${params}, options?: QueryCallOptions) => ${result}`,
		`(params, options) => ${value}`,
	);
}

function moduleName(path: string): string {
	const [family = '', resource = ''] = path.split('/');
	return `${family}${pascal(...resource.split('-'))}`;
}
