import { isDeepStrictEqual, types } from 'node:util';
import { isSecretName, type SecretNames } from '@returning-ai/spec/runtime';
import type { JSONPathQuery, JSONValue } from 'json-p3';
import type { Operation, Parameter } from '../contract/operation.ts';
import { didYouMean } from '../did-you-mean.ts';
import { compileJsonPath } from '../json-path-bundle.ts';
import type { Request } from '../request/read-request.ts';
import { invalid, listed, readFields, readObject, shown } from './fields.ts';
import { bounded, readPattern, testPattern, withoutState } from './pattern.ts';
import { PlanError } from './plan-error.ts';

/** The request that `when` and `reply` pass to a function. Nothing in it is redacted. */
export type PlannedRequest = Omit<Request, 'faults'>;

/**
 * An expected text: the text itself, a regular expression, or a function that returns true for it. In JSON, a regular expression is
 * `{"$regex": "^rai_"}`.
 */
export type TextMatch = string | RegExp | { $regex: string } | ((value: unknown) => boolean);

/**
 * The values that a request must contain. Other values are ignored. An object matches if it contains at least these fields; an array,
 * if it has the same length and each item matches. Each value can also be a regular expression or a function, as in `TextMatch`. A
 * regular expression matches only strings.
 */
export interface RequestMatch {
	/** The values of path parameters, decoded. */
	path?: Record<string, TextMatch>;
	/** A repeated parameter has an array of values. */
	query?: Record<string, TextMatch | readonly TextMatch[]>;
	/** Names are not case-sensitive. */
	headers?: Record<string, TextMatch>;
	body?: unknown;
	/**
	 * A JSONPath (RFC 9535) that must select a value of the body, or an object that maps each path to the expected value.
	 *
	 * @example "$.members[?@.role == 'admin']"
	 * @example { '$.members[*].role': 'admin' }
	 */
	jsonPath?: string | Record<string, unknown>;
}

/** The first value of a request that does not match. */
export interface Mismatch {
	path: string[];
	given: unknown;
	expected: string;
}

/** Compares a request with a plan. Returns `undefined` if it matches. */
export type Matcher = (request: PlannedRequest) => Mismatch | undefined;

type Test = (value: unknown) => Mismatch | undefined;

const FIELDS = ['path', 'query', 'headers', 'body', 'jsonPath'] as const;

/**
 * Compiles the values that a request must contain.
 *
 * @throws PlanError when they are invalid.
 */
export function compileMatch(match: unknown, operation: Operation): Matcher {
	if (typeof match === 'function') {
		const isMatch = match as (request: PlannedRequest) => boolean;
		return (request) =>
			isMatch(request) ? undefined : { path: [], given: undefined, expected: 'a request for which the function returns true' };
	}
	const { path, query, headers, body, jsonPath } = readFields('when', match, FIELDS);
	const tests: Matcher[] = [];
	if (path !== undefined) {
		const test = compileTexts('path', checkNames('path', path, operation.request?.path, true));
		tests.push((request) => test(request.path));
	}
	if (query !== undefined) {
		const test = compileTexts('query', checkNames('query', query, operation.request?.query, false));
		tests.push((request) => test(request.query));
	}
	if (headers !== undefined) {
		const test = compileTexts('headers', lowerCase(readObject('when.headers', headers)));
		tests.push((request) => test(request.headers));
	}
	if (body !== undefined) {
		const test = compileValue(['body'], body);
		tests.push((request) => test(request.body));
	}
	if (jsonPath !== undefined) tests.push(...compileJsonPaths(jsonPath));
	return (request) => firstMismatch(tests, request);
}

function firstMismatch<Input>(tests: readonly ((input: Input) => Mismatch | undefined)[], input: Input): Mismatch | undefined {
	for (const test of tests) {
		const mismatch = test(input);
		if (mismatch) return mismatch;
	}
	return undefined;
}

/** A request without a path parameter of its operation does not exist. One with an undeclared query parameter does. */
function checkNames(place: string, value: unknown, declared: Parameter[] = [], isClosed: boolean): Record<string, unknown> {
	const fields = readObject(`when.${place}`, value);
	const names = declared.map(({ name }) => name);
	for (const field of Object.keys(fields)) {
		if (names.includes(field)) continue;
		const similar = didYouMean(field, names);
		if (!similar && !isClosed) continue;
		const fix = similar ? `Did you mean ${similar}? ` : '';
		throw new PlanError(`when.${place} has the unknown parameter ${field}. ${fix}The operation has ${listed(names)}.`);
	}
	return fields;
}

function compileTexts(place: string, fields: Record<string, unknown>): Test {
	for (const [name, value] of Object.entries(fields)) {
		const values = place === 'query' && Array.isArray(value) ? value : [value];
		const wrong = values.find((each) => !isTextMatch(each));
		if (wrong === undefined) continue;
		const fix = typeof wrong === 'number' || typeof wrong === 'boolean' ? `Write "${wrong}".` : '';
		throw invalid(`when.${place}.${name}`, wrong, 'a string or a regular expression', fix);
	}
	return compileValue([place], fields);
}

function isTextMatch(value: unknown): boolean {
	return value === undefined || typeof value === 'string' || typeof value === 'function' || isPattern(value);
}

function isPattern(value: unknown): boolean {
	if (types.isRegExp(value)) return true;
	return typeof value === 'object' && value !== null && Object.keys(value).join() === '$regex';
}

function compileValue(path: string[], expected: unknown): Test {
	if (typeof expected === 'function') {
		return (value) => (expected(value) ? undefined : mismatch(path, value, 'a value for which the function returns true'));
	}
	if (isPattern(expected)) return compilePattern(path, expected as RegExp | { $regex: string });
	if (Array.isArray(expected)) return compileArray(path, expected);
	if (isPlainObject(expected)) return compileObject(path, expected);
	return (value) => (isDeepStrictEqual(value, expected) ? undefined : mismatch(path, value, shown(expected)));
}

function compilePattern(path: string[], expected: RegExp | { $regex: string }): Test {
	const name = `when.${path.join('.')}`;
	const pattern = types.isRegExp(expected) ? withoutState(expected) : readPattern(name, expected.$regex);
	return (value) =>
		typeof value === 'string' && testPattern(name, pattern, value)
			? undefined
			: mismatch(path, value, `a string that matches ${pattern}`);
}

function compileArray(path: string[], expected: readonly unknown[]): Test {
	const items = expected.map((item, index) => compileValue([...path, String(index)], item));
	return (value) => {
		if (!Array.isArray(value) || value.length !== items.length) return mismatch(path, value, shown(expected));
		return firstMismatch(
			items.map((test, index) => () => test(value[index])),
			undefined,
		);
	};
}

function compileObject(path: string[], expected: Record<string, unknown>): Test {
	const fields = Object.entries(expected)
		.filter(([, part]) => part !== undefined)
		.map(([name, part]) => [name, compileValue([...path, name], part)] as const);
	return (value) => {
		if (typeof value !== 'object' || value === null) return mismatch(path, value, 'an object');
		for (const [name, test] of fields) {
			const found = test(Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);
			if (found) return found;
		}
		return undefined;
	};
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}

function compileJsonPaths(jsonPath: unknown): Matcher[] {
	if (typeof jsonPath === 'string') return [matchJsonPath(jsonPath, () => undefined, 'a value')];
	const paths = Object.entries(readObject('when.jsonPath', jsonPath));
	return paths.map(([path, expected]) => matchJsonPath(path, compileValue([], expected), shown(expected)));
}

/** The test must accept one of the values that the path selects. */
function matchJsonPath(path: string, test: Test, expected: string): Matcher {
	const query = readJsonPath(path);
	return ({ body }) => {
		// An array or an object is needed to select from, and a missing body has no value at all.
		const values = body === undefined ? [] : bounded(`when.jsonPath ${path}`, () => query.query(body as JSONValue).values());
		if (values.some((value) => test(value) === undefined)) return undefined;
		return mismatch(['jsonPath', path], values.length === 0 ? undefined : values, expected);
	};
}

function readJsonPath(path: string): JSONPathQuery {
	try {
		return compileJsonPath(path);
	} catch (error) {
		throw new PlanError(
			`when.jsonPath ${shown(path)} is invalid: ${(error as Error).message}. Expected a JSONPath of RFC 9535, such as $.members[?@.role == 'admin'].`,
		);
	}
}

function mismatch(path: string[], given: unknown, expected: string): Mismatch {
	return { path, given, expected };
}

function lowerCase(headers: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** A message for a value that does not match, without secrets. */
export function explainMismatch({ path, given, expected }: Mismatch, secrets: SecretNames): string {
	if (path.length === 0) return `expected ${expected}`;
	const isSecret = path.some((name) => isSecretName(name, secrets));
	return `${path.join('.')} is ${isSecret ? '[redacted]' : describe(path, given)}; expected ${isSecret ? 'another value' : expected}`;
}

/** A field of an object can be secret, and so can a part of a body that could not be parsed. */
function describe(path: readonly string[], given: unknown): string {
	if (typeof given === 'object' && given !== null) return 'another value';
	return typeof given === 'string' && path.length < 2 ? 'a text' : shown(given);
}
