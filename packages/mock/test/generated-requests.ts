import {
	exampleRequest,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { seeded } from './seeded.ts';
import type { Wire } from './send.ts';

export interface GeneratedRequest extends Wire {
	id: OperationId;
	/** The change of the valid request. */
	mutation: string;
}

type Mutate = (wire: Wire) => Wire;
type Random = () => number;

const CREDENTIALS = ['x-api-key', 'apikey', 'authorization'];
const WRONG_VALUES: unknown[] = [null, 7, -1, 1.5, true, '', 'x'.repeat(5000), [], {}, ['a'], 'not-an-id', '2026-13-45'];
const ACCEPTS = [
	'*/*',
	'application/json',
	'application/json, text/plain, */*',
	'text/html',
	'application/*;q=0.5',
	'application/json;q=0',
	'text/csv, application/json;q=0.1',
	'application/xml, */*;q=0.1',
];
const CONTENT_TYPES = [
	'text/plain',
	'application/xml',
	'application/json; charset=utf-8',
	'application/problem+json',
	'application/x-www-form-urlencoded',
	'APPLICATION/JSON',
];
const PREFERENCES = [
	'code=418',
	'code=abc',
	'dynamic=maybe',
	'code=404, example=nothing',
	'foo=bar',
	'return=minimal',
	'example=nothing',
	'respond-async',
	'',
];

/**
 * Generates requests for every operation: valid ones, each kind of invalid one, and random combinations. The same seed gives the
 * same requests.
 */
export function generateRequests(seed: number, combinationsPerOperation: number): GeneratedRequest[] {
	const random = seeded(seed);
	return operationIds.flatMap((id) => {
		const base = wireOf(id);
		const mutations = mutationsOf(id, base);
		const alone = mutations.map(([mutation, mutate]) => ({ id, mutation, ...mutate(base) }));
		const together = Array.from({ length: combinationsPerOperation }, () => combine(id, base, mutations, random));
		return [{ id, mutation: 'none', ...base }, ...alone, ...together];
	});
}

function combine(id: OperationId, base: Wire, mutations: [string, Mutate][], random: Random): GeneratedRequest {
	const chosen = Array.from({ length: 2 + Math.floor(random() * 2) }, () => mutations[Math.floor(random() * mutations.length)]);
	let wire = base;
	const names: string[] = [];
	for (const entry of chosen) {
		if (!entry) continue;
		const [name, mutate] = entry;
		names.push(name);
		wire = mutate(wire);
	}
	return { id, mutation: names.join(' + '), ...wire };
}

/** The contract's example as a raw request. A form has a fixed boundary, so that it is reproducible. */
export function wireOf(id: OperationId): Wire {
	const { method, target, headers, body } = exampleRequest(id);
	if (!(body instanceof FormData)) return { method, target, headers, body };
	const parts = [...body].map(([name, value]) => {
		const file = typeof value === 'string' ? '' : '; filename="data.csv"\r\nContent-Type: text/csv';
		const text = typeof value === 'string' ? value : 'email\r\nnewcomer@example.com\r\n';
		return `--boundary\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${text}\r\n`;
	});
	return {
		method,
		target,
		headers: { ...headers, 'content-type': 'multipart/form-data; boundary=boundary' },
		body: `${parts.join('')}--boundary--\r\n`,
	};
}

function mutationsOf(id: OperationId, base: Wire): [string, Mutate][] {
	return [
		...credentialMutations(),
		...headerMutations(),
		...preferenceMutations(id),
		...pathMutations(id),
		...queryMutations(id),
		...(base.body === undefined ? [] : bodyMutations(base)),
		...formMutations(base),
		['another method', (wire) => ({ ...wire, method: 'PATCH' })],
		['a path that is not there', (wire) => ({ ...wire, target: `/nowhere${wire.target}` })],
		['a trailing slash', (wire) => ({ ...wire, target: wire.target.replace(/(\?|$)/, '/$1') })],
		['another case', (wire) => ({ ...wire, target: wire.target.toUpperCase() })],
	];
}

function credentialMutations(): [string, Mutate][] {
	const without = (wire: Wire): Wire => ({
		...wire,
		headers: Object.fromEntries(Object.entries(wire.headers).filter(([name]) => !CREDENTIALS.includes(name))),
	});
	return [
		['no credential', without],
		['an empty key', (wire) => withHeader(without(wire), 'x-api-key', '')],
		['basic instead of bearer', (wire) => withHeader(without(wire), 'authorization', 'Basic dGVzdDp0ZXN0')],
		['bearer without a token', (wire) => withHeader(without(wire), 'authorization', 'Bearer ')],
		[
			'every credential',
			(wire) => ({ ...wire, headers: { ...wire.headers, 'x-api-key': 'a', apikey: 'b', authorization: 'Bearer c' } }),
		],
	];
}

function headerMutations(): [string, Mutate][] {
	return [
		...ACCEPTS.map((accept): [string, Mutate] => [`accept: ${accept}`, (wire) => withHeader(wire, 'accept', accept)]),
		['a header that is not known', (wire) => withHeader(wire, 'x-unknown', '1')],
		['an idempotency key that is too long', (wire) => withHeader(wire, 'idempotency-key', 'k'.repeat(300))],
	];
}

function preferenceMutations(id: OperationId): [string, Mutate][] {
	const { responses } = operationObject(id);
	const declared = Object.entries(responses).flatMap(([status, { content = {} }]) => {
		const examples = Object.values(content).flatMap((media) => Object.keys(media.examples ?? {}));
		return [`code=${status}`, ...examples.flatMap((name) => [`code=${status}, example=${name}`, `example=${name}`])];
	});
	const byHeader = [...declared, ...PREFERENCES].map((prefer): [string, Mutate] => [
		`prefer: ${prefer}`,
		(wire) => withHeader(wire, 'prefer', prefer),
	]);
	return [
		...byHeader,
		['__code in the query', (wire) => ({ ...wire, target: withQuery(wire.target, '__code=404') })],
		['__example in the query', (wire) => ({ ...wire, target: withQuery(wire.target, '__example=nothing') })],
	];
}

function pathMutations(id: OperationId): [string, Mutate][] {
	const segments = operations[id].path.split('/');
	return segments.flatMap((segment, index) => {
		if (!segment.startsWith('{')) return [];
		const put =
			(text: string): Mutate =>
			(wire) => {
				const [path = '', query] = wire.target.split('?');
				const parts = path.split('/');
				parts[index] = text;
				return { ...wire, target: [parts.join('/'), query].filter((part) => part !== undefined).join('?') };
			};
		return ['moderator', '', '665f1c2ab7e4d90012a3b42', '%41'.repeat(24), 'a%20b', '%2F', '..%2f'].map(
			(text): [string, Mutate] => [`${segment} is "${text}"`, put(text)],
		);
	});
}

function queryMutations(id: OperationId): [string, Mutate][] {
	const { parameters = [] } = operationObject(id);
	const values = ['', '0', '-1', '1000000', '1.5', 'abc', 'true', '%20'];
	const known = parameters
		.filter((parameter) => parameter.in === 'query')
		.flatMap(({ name }) => [
			...values.map((value): [string, Mutate] => [
				`${name}=${value}`,
				(wire) => ({ ...wire, target: withoutQuery(wire.target, name, value) }),
			]),
			[`${name} twice`, (wire: Wire) => ({ ...wire, target: withQuery(wire.target, `${name}=1&${name}=2`) })] as [string, Mutate],
			[`no ${name}`, (wire: Wire) => ({ ...wire, target: withoutQuery(wire.target, name) })] as [string, Mutate],
		]);
	return [...known, ['a query that is not known', (wire) => ({ ...wire, target: withQuery(wire.target, 'unknown=1') })]];
}

function bodyMutations(base: Wire): [string, Mutate][] {
	const others: [string, Mutate][] = [
		['no body', ({ body: _, ...wire }) => wire],
		...['[]', 'null', '"text"', '7', '{}', 'false'].map((body): [string, Mutate] => [
			`the body is ${body}`,
			(wire) => ({ ...wire, body }),
		]),
		...CONTENT_TYPES.map((type): [string, Mutate] => [`content-type: ${type}`, (wire) => withHeader(wire, 'content-type', type)]),
	];
	if (!base.headers['content-type']?.includes('json')) return others;
	const fields = JSON.parse(base.body ?? '{}') as Record<string, unknown>;
	const edit =
		(change: (value: Record<string, unknown>) => Record<string, unknown>): Mutate =>
		(wire) => ({ ...wire, body: JSON.stringify(change({ ...fields })) });
	const each = Object.keys(fields).flatMap((name): [string, Mutate][] => [
		[`no ${name}`, edit(({ [name]: _, ...rest }) => rest)],
		...WRONG_VALUES.map((value): [string, Mutate] => [
			`${name} is ${JSON.stringify(value).slice(0, 20)}`,
			edit((all) => ({ ...all, [name]: value })),
		]),
	]);
	return [...others, ...each, ['a field that is not known', edit((all) => ({ ...all, colour: 'red' }))]];
}

function formMutations(base: Wire): [string, Mutate][] {
	if (!base.headers['content-type']?.startsWith('multipart/')) return [];
	return [
		['no boundary', (wire) => withHeader(wire, 'content-type', 'multipart/form-data')],
		['no part', (wire) => ({ ...wire, body: '--boundary--\r\n' })],
	];
}

function withHeader(wire: Wire, name: string, value: string): Wire {
	return { ...wire, headers: { ...wire.headers, [name]: value } };
}

function withQuery(target: string, pair: string): string {
	return `${target}${target.includes('?') ? '&' : '?'}${pair}`;
}

/** Removes a query parameter, or replaces its value. */
function withoutQuery(target: string, name: string, value?: string): string {
	const [path = '', search = ''] = target.split('?');
	const kept = search.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${name}=`));
	const pairs = value === undefined ? kept : [...kept, `${name}=${value}`];
	return pairs.length > 0 ? `${path}?${pairs.join('&')}` : path;
}
