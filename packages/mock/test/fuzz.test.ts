import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sample } from '@returning-ai/testing/sample';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileDocument } from '../src/compile/compile-document.ts';
import { Contract } from '../src/contract/contract.ts';
import { checkSpec, createMockFetch } from '../src/index.ts';
import { parseJson } from '../src/parse-json.ts';
import { GENERATION_LIMIT } from '../src/reply/generation-limit.ts';
import { processorTime } from '../src/time-limit.ts';
import { type Case, randomSchema } from './random-schemas.ts';

const numbers = sample(
	'random schemas',
	Array.from({ length: Number(process.env.FUZZ_SCHEMAS ?? 500) }, (_, number) => number),
	100,
);

type Verdict = 'valid' | 'refused' | 'wrong';

interface Outcome {
	tested: Case;
	isDynamic: boolean;
	verdict: Verdict;
	/** The response, in short. */
	answer: string;
	milliseconds: number;
}

/** A refusal names the operation and the status of its response. */
const REFUSAL = /the 200 response of readValue\b.*|\/paths\/~1value/s;

async function outcomesOf(tested: Case): Promise<Outcome[]> {
	const { version, schema, shared } = tested;
	const responses = { 200: { description: 'A value.', content: { 'application/json': { schema } } } };
	const document = {
		openapi: version,
		info: { title: 'Random', version: '1.0.0' },
		paths: { '/value': { get: { operationId: 'readValue', responses } } },
		components: { schemas: shared },
	};
	const contract = new Contract(await compileDocument(document, document, false));
	const validate = validatorOf(tested);
	const outcomes: Outcome[] = [];
	for (const isDynamic of [false, true]) {
		const mockFetch = createMockFetch({ contract });
		const begun = processorTime();
		const response = await mockFetch('http://api.test/value', { headers: { prefer: `dynamic=${isDynamic}` } });
		const milliseconds = processorTime() - begun;
		const text = await response.text();
		outcomes.push({
			tested,
			isDynamic,
			verdict: verdictOn(response.status, text, validate),
			answer: text.slice(0, 300),
			milliseconds,
		});
	}
	// What the mock refuses, `checkSpec` finds.
	writeFileSync(file, JSON.stringify(document));
	const [first] = outcomes;
	// A time limit depends on the machine.
	const isRefused = first?.verdict === 'refused' && !first.answer.includes('did not end');
	if (isRefused && (await checkSpec(file)).length === 0)
		outcomes.push({ tested, isDynamic: false, verdict: 'wrong', answer: 'checkSpec finds nothing', milliseconds: 0 });
	return outcomes;
}

function verdictOn(status: number, text: string, validate: ((value: unknown) => boolean) | undefined): Verdict {
	if (status === 500) return REFUSAL.test(text) ? 'refused' : 'wrong';
	const parsed = parseJson(text);
	if (status !== 200 || parsed instanceof Error) return 'wrong';
	// The mock repairs some schemas that Ajv cannot compile.
	return !validate || validate(parsed.value) ? 'valid' : 'wrong';
}

/** A validator that is independent of the mock, or `undefined` for a schema that cannot be compiled. */
function validatorOf({ version, schema, shared }: Case): ((value: unknown) => boolean) | undefined {
	const options = { strict: false, logger: false, validateSchema: false, allowUnionTypes: true } as const;
	const ajv = version === '3.1.0' ? new Ajv2020(options) : new Ajv(options);
	formats.default(ajv as never);
	try {
		return ajv.compile(withoutBareNull({ allOf: [schema], components: { schemas: shared } }) as object) as never;
	} catch {
		return undefined;
	}
}

/** Ajv requires `type` with `nullable`. Without a type, the value can be null or match the rest. */
function withoutBareNull(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(withoutBareNull);
	if (typeof node !== 'object' || node === null) return node;
	const { nullable, ...rest } = Object.fromEntries(Object.entries(node).map(([key, part]) => [key, withoutBareNull(part)]));
	if (nullable !== true) return rest;
	return 'type' in rest ? { ...rest, nullable } : { anyOf: [rest, { type: 'null' }] };
}

const folder = mkdtempSync(join(tmpdir(), 'mock-fuzz-'));
const file = join(folder, 'document.json');
afterAll(() => rmSync(folder, { recursive: true }));

const outcomes: Outcome[] = [];
beforeAll(async () => {
	for (const number of numbers) outcomes.push(...(await outcomesOf(randomSchema(number))));
}, 3_600_000);

const describeOutcome = ({ tested, isDynamic, answer, milliseconds }: Outcome): string =>
	`${tested.name} ${isDynamic ? 'dynamic' : 'static'} ${Math.round(milliseconds)} ms ${JSON.stringify(tested)} -> ${answer}`;

describe('a response without an example, for a random schema', () => {
	it('matches the schema, or is a 500 that names the operation and the response', () => {
		console.info(summary());
		expect(outcomes.filter(({ verdict }) => verdict === 'wrong').map(describeOutcome)).toEqual([]);
	});

	it(`takes at most ${GENERATION_LIMIT} ms of processor time`, () => {
		// On a busy machine, an attempt that was stopped too early is repeated.
		const slow = outcomes.filter(({ milliseconds }) => milliseconds > 2 * GENERATION_LIMIT);
		expect(slow.map(describeOutcome)).toEqual([]);
	});

	it('matches the schema in 9 of 10 cases in which some value does', () => {
		const satisfiable = outcomes.filter(({ tested }) => tested.isSatisfiable);
		const valid = satisfiable.filter(({ verdict }) => verdict === 'valid');
		expect(valid.length / satisfiable.length).toBeGreaterThan(0.85);
	});
});

function summary(): string {
	const count = (filter: (outcome: Outcome) => boolean): number => outcomes.filter(filter).length;
	const lines = [true, false].flatMap((isSatisfiable) =>
		[false, true].map((isDynamic) => {
			const of = (verdict: Verdict): number =>
				count((one) => one.tested.isSatisfiable === isSatisfiable && one.isDynamic === isDynamic && one.verdict === verdict);
			const kind = isSatisfiable ? 'satisfiable' : 'perhaps contradictory';
			return `  ${kind}, ${isDynamic ? 'dynamic' : 'static'}: ${of('valid')} valid, ${of('refused')} refused, ${of('wrong')} wrong`;
		}),
	);
	const slowest = Math.max(...outcomes.map(({ milliseconds }) => milliseconds));
	return [`${numbers.length} random schemas; the slowest response took ${Math.round(slowest)} ms:`, ...lines].join('\n');
}
