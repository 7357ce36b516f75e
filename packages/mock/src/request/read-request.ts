import { decodeSegment, type PathRules, unknownField } from '@returning-ai/spec/runtime';
import type { Operation, Parameter } from '../contract/operation.ts';
import { type Fault, fault } from '../faults.ts';
import { Body } from './body.ts';
import { decodeQuery, type Incoming, readRawCookies, readRawQuery } from './incoming.ts';
import { Parameters } from './parameters.ts';
import { RawPath } from './raw-path.ts';

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
	readonly #rawPath: RawPath;
	#parameters: ParameterSets | undefined;

	/** @param rules `openapi` rejects undeclared query parameters; `prism` ignores them. */
	constructor(operation: Operation, rules: PathRules = 'prism') {
		this.#operation = operation;
		this.#rules = rules;
		this.#rawPath = new RawPath(operation.path);
		this.#body = new Body(operation);
	}

	/** Compiles every schema. Throws a SchemaError for an invalid one. */
	compileAll(): void {
		this.#compiled();
		this.#body.compileAll();
	}

	read(path: Record<string, string>, incoming: Incoming): Request {
		const rawQuery = readRawQuery(incoming.search);
		const query = decodeQuery(rawQuery);
		const { headers } = incoming;
		const { value, faults } = this.#body.read(incoming);
		const parameters = this.#compiled();
		// In the order of Prism's messages.
		if (parameters.headers) faults.push(...parameters.headers.check(headers));
		if (parameters.cookie) faults.push(...parameters.cookie.check(readRawCookies(headers.cookie)));
		if (parameters.query) faults.push(...parameters.query.check(rawQuery));
		if (this.#rules === 'openapi' && incoming.search !== '') faults.push(...unknownParameters(parameters.query, query));
		if (parameters.path) faults.push(...parameters.path.check(this.#rawPath.read(incoming.path, path)));
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
function unknownParameters(declared: Parameters | undefined, query: Record<string, unknown>): Fault[] {
	return Object.keys(query)
		.filter((name) => !declared?.declares(name) && !name.startsWith('__'))
		.map((name) => ({
			...fault(['query'], 'additionalProperties', `Request query must NOT have additional properties; found '${name}'`),
			clearer: unknownField(['query'], name),
		}));
}

function isDecodable(path: string): boolean {
	return path.split('/').every((segment) => !segment.includes('%') || decodeSegment(segment) !== segment);
}
