import { decodeSegment, type PathRules, unknownField } from '@returning-ai/spec/runtime';
import type { Operation, Parameter } from '../contract/operation.ts';
import { type Fault, fault } from '../faults.ts';
import { Body } from './body.ts';
import { type Incoming, readCookies, readQuery } from './incoming.ts';
import { Parameters } from './parameters.ts';

/** A parsed request, with its violations of the contract. */
export interface Request {
	path: Record<string, string>;
	query: Record<string, string | string[]>;
	headers: Record<string, string>;
	body: unknown;
	faults: Fault[];
}

type ParameterSets = Partial<Record<'path' | 'query' | 'headers' | 'cookie', Parameters>>;

/** Reads and validates the requests of one operation. Compiles each schema on its first use. */
export class RequestReader {
	readonly #operation: Operation;
	readonly #body: Body;
	readonly #rules: PathRules;
	#parameters: ParameterSets | undefined;

	/** @param rules `openapi` rejects undeclared query parameters; `prism` ignores them. */
	constructor(operation: Operation, rules: PathRules = 'prism') {
		this.#operation = operation;
		this.#rules = rules;
		this.#body = new Body(operation);
	}

	/** Compiles every schema. Throws a SchemaError for an invalid one. */
	compileAll(): void {
		this.#compiled();
		this.#body.compileAll();
	}

	async read(path: Record<string, string>, incoming: Incoming): Promise<Request> {
		const query = readQuery(incoming.search);
		const { headers } = incoming;
		const { value, faults } = await this.#body.read(incoming);
		const parameters = this.#compiled();
		// In the order of Prism's messages.
		if (parameters.headers) faults.push(...parameters.headers.check(headers));
		if (parameters.cookie) faults.push(...parameters.cookie.check(readCookies(headers.cookie)));
		if (parameters.query) faults.push(...parameters.query.check(lowerCase(query)));
		if (this.#rules === 'openapi' && incoming.search !== '') faults.push(...unknownParameters(this.#operation, query));
		if (parameters.path) faults.push(...parameters.path.check(lowerCase(path)));
		if (incoming.path.includes('%') && !isDecodable(incoming.path)) {
			faults.push(fault(['path'], 'encoding', 'Request path must be valid percent-encoding'));
		}
		return { path, query, headers, body: value, faults };
	}

	#compiled(): ParameterSets {
		if (this.#parameters) return this.#parameters;
		const { request = {} } = this.#operation;
		const of = (place: 'path' | 'query' | 'header' | 'cookie', list: Parameter[] | undefined): Parameters | undefined =>
			list && list.length > 0 ? new Parameters(this.#operation, place, list) : undefined;
		const found = {
			path: of('path', request.path),
			query: of('query', request.query),
			headers: of('header', request.headers),
			cookie: of('cookie', request.cookie),
		};
		this.#parameters = Object.fromEntries(Object.entries(found).filter(([, set]) => set !== undefined));
		return this.#parameters;
	}
}

/** Rejects undeclared query parameters, except preferences such as `__code`. */
function unknownParameters({ request }: Operation, query: Record<string, unknown>): Fault[] {
	const known = new Set(request?.query?.map(({ name }) => name));
	return Object.keys(query)
		.filter((name) => !known.has(name) && !name.startsWith('__'))
		.map((name) => ({
			...fault(['query'], 'additionalProperties', `Request query must NOT have additional properties; found '${name}'`),
			clearer: unknownField(['query'], name),
		}));
}

function lowerCase<T>(texts: Record<string, T>): Record<string, T> {
	const lower: Record<string, T> = {};
	for (const name of Object.keys(texts)) lower[name.toLowerCase()] = texts[name] as T;
	return lower;
}

function isDecodable(path: string): boolean {
	return path.split('/').every((segment) => !segment.includes('%') || decodeSegment(segment) !== segment);
}
