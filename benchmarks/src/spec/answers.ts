import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { escapeToken } from '@returning-ai/codegen/json-pointer';
import { createMockFetch, readSpec } from '@returning-ai/mock';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import type { Figure } from '../figures.ts';
import { seeded } from '../soak/seeded.ts';
import type { PublicDocument } from './documents.ts';
import { type Document, RequestSampler } from './sample-request.ts';

const SAMPLED = 200;
const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Sends sample requests, and validates the responses against the document with validators other than the mock's. */
export async function answers({ name, file }: PublicDocument): Promise<Figure[]> {
	const document = parse(readFileSync(file, 'utf8'), { maxAliasCount: -1 }) as Document;
	const mock = createMockFetch({ contract: await readSpec(file) });
	const sampler = new RequestSampler(document);
	const judge = judgeOf(document, sampler);
	const wrong: string[] = [];
	let brokenExamples = 0;
	const operations = sampleOf(document);
	const ask = async (path: string, method: string, bySchema: boolean): Promise<string | undefined> => {
		const { path: target, ...request } = sampler.request(path, method, bySchema);
		const response = await mock(`http://localhost${target}`, request);
		const text = await response.text();
		const { headers } = response;
		const isRefused = headers.has('sl-violations') || headers.get('content-type') === 'application/problem+json';
		return isRefused ? `refused: ${mock.control.rejected().at(-1)?.faults}` : judge(path, method, response.status, text);
	};
	for (const [path, method] of operations) {
		const first = await ask(path, method, false);
		const verdict = first?.startsWith('refused') ? await ask(path, method, true) : first;
		if (verdict === 'example') brokenExamples += 1;
		else if (verdict) wrong.push(`${method.toUpperCase()} ${path}: ${verdict}`);
	}
	if (wrong.length > 0) console.error(wrong.slice(0, 10).join('\n'));
	const total = operations.length;
	return [
		{
			name: `${name}: operations answered validly`,
			unit: `of ${total}`,
			value: total - wrong.length,
			bar: 'all',
			holds: wrong.length === 0,
		},
		{ name: `${name}: of these, the document's own example, which breaks its own schema`, unit: '', value: brokenExamples },
	];
}

function sampleOf(document: Document): [string, string][] {
	const random = seeded(20_261_123);
	const all = Object.entries(document.paths).flatMap(([path, item]) =>
		METHODS.filter((method) => item[method]).map((method): [string, string] => [path, method]),
	);
	return all
		.map((entry) => ({ entry, order: random() }))
		.toSorted((a, b) => a.order - b.order)
		.slice(0, SAMPLED)
		.map(({ entry }) => entry);
}

/** Returns `example` for an invalid example of the document, or the reason for any other invalid response. */
function judgeOf(
	document: Document,
	sampler: RequestSampler,
): (path: string, method: string, status: number, text: string) => string | undefined {
	const options = { strict: false, logger: false, validateSchema: false } as const;
	const ajv = document.openapi.startsWith('3.1') ? new Ajv2020(options) : new Ajv(options);
	formats.default(ajv);
	ajv.addSchema(withoutBareNull(document) as object, 'document');
	return (path, method, status, text) => {
		const responses = document.paths[path]?.[method]?.responses ?? {};
		const declared = responses[status] ? sampler.follow(responses[status]) : responses.default;
		const [type, media] = Object.entries(declared?.content ?? {}).find(([name]) => /json/.test(name)) ?? [];
		if (!type || !media?.schema || text === '') return undefined;
		const pointer =
			responses[status]?.$ref ?? `#/${['paths', path, method, 'responses', String(status)].map(escapePointer).join('/')}`;
		const validate: ValidateFunction = ajv.compile({ $ref: `document${pointer}/content/${escapePointer(type)}/schema` });
		const reply = JSON.parse(text);
		if (validate(reply)) return undefined;
		const given = [
			media.example,
			...Object.values(media.examples ?? {}).map((example) => sampler.follow(sampler.follow(example).value as { $ref?: string })),
		];
		// The mock does not change the document's own examples.
		if (given.some((example) => isDeepStrictEqual(example, reply))) return 'example';
		return ajv.errorsText(validate.errors).slice(0, 200);
	};
}

/** Ajv requires a type beside `nullable`. Without a type, null or any match is valid. */
function withoutBareNull(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(withoutBareNull);
	if (typeof node !== 'object' || node === null) return node;
	const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, part]) => [key, withoutBareNull(part)]));
	if (nullable === undefined) return rest;
	if (nullable !== true || 'type' in rest) return { ...rest, nullable };
	return { anyOf: [rest, { type: 'null' }] };
}

function escapePointer(key: string): string {
	return encodeURIComponent(escapeToken(key));
}
