/** Whatever OpenAPI's styles write, the mock reads: random values, serialized by RFC 6570, are read back. */
import { describe, expect, it } from 'vitest';
import type { Schema } from '../src/contract/operation.ts';
import { decodeForm, decodePercent, readRawQuery } from '../src/request/incoming.ts';
import { StyledReader } from '../src/request/parameter-styles.ts';

const SEED = 20_261_127;
const ROUNDS = 300;

type Random = () => number;
type Scalar = string | number | boolean;
interface Written {
	style: string;
	explode: boolean;
	/** Serializes a value by RFC 6570. */
	write(value: Scalar | Scalar[] | Record<string, Scalar>): string;
	/** Separators that RFC 6570 does not encode, so that no text may have them. */
	unsafe?: RegExp;
}

/** Linear congruential generator. */
function seeded(seed: number): Random {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Encodes everything except unreserved characters. */
const encode = (value: Scalar): string =>
	encodeURIComponent(String(value)).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
const pairsOf = (value: object): [string, string][] => Object.entries(value).map(([name, each]) => [encode(name), encode(each)]);

/** The expansion of a value whose parts are joined, as in `simple`, `label` and non-exploded styles. */
function joined(value: unknown, separator: string, equals: string): string {
	if (Array.isArray(value)) return value.map(encode).join(separator);
	if (typeof value !== 'object' || value === null) return encode(value as Scalar);
	return pairsOf(value)
		.map((pair) => pair.join(equals))
		.join(separator);
}

/** The expansion of a value whose parts are named: `form` and `matrix`. */
function named(value: unknown, separator: string): string {
	if (Array.isArray(value)) return value.map((each) => `p=${encode(each)}`).join(separator);
	return typeof value === 'object' ? joined(value, separator, '=') : `p=${encode(value as Scalar)}`;
}

const QUERY: Written[] = [
	{ style: 'form', explode: true, write: (value) => named(value, '&') },
	{ style: 'form', explode: false, write: (value) => `p=${joined(value, ',', ',')}` },
	{ style: 'spaceDelimited', explode: false, unsafe: / /, write: (value) => `p=${joined(value, '%20', '%20')}` },
	{ style: 'pipeDelimited', explode: false, unsafe: /\|/, write: (value) => `p=${joined(value, '%7C', '%7C')}` },
];
const DEEP: Written = {
	style: 'deepObject',
	explode: true,
	unsafe: /[[\]]/,
	write: (value) =>
		pairsOf(value as object)
			.map(([name, each]) => `p%5B${name}%5D=${each}`)
			.join('&'),
};
const PATH: Written[] = [
	{ style: 'simple', explode: false, write: (value) => joined(value, ',', ',') },
	{ style: 'simple', explode: true, write: (value) => joined(value, ',', '=') },
	{ style: 'label', explode: false, write: (value) => `.${joined(value, ',', ',')}` },
	{ style: 'label', explode: true, unsafe: /\./, write: (value) => `.${joined(value, '.', '=')}` },
	{ style: 'matrix', explode: false, write: (value) => `;p=${joined(value, ',', ',')}` },
	{ style: 'matrix', explode: true, write: (value) => `;${named(value, ';')}` },
];

const SIGNS = [...'abz019-._~ !"#$%&\'()*+,/:;<=>?@[]^`{|}\\é€😀\u0000\n', '%2C', '%', 'true', 'null', '__proto__'];
const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

function textOf(random: Random, unsafe: RegExp | undefined, least = 1): string {
	const length = least + Math.floor(random() * 6);
	const text = Array.from({ length }, () => pick(random, SIGNS)).join('');
	return unsafe ? text.replace(new RegExp(unsafe, 'g'), 'x') : text;
}

function scalarOf(random: Random, type: string, unsafe: RegExp | undefined): Scalar {
	if (type === 'boolean') return random() < 0.5;
	if (type === 'integer') return Math.floor((random() - 0.5) * 10 ** (random() * 15));
	if (type === 'string') return textOf(random, unsafe);
	const number = (random() - 0.5) * 10 ** (40 * random() - 20);
	// The text of -0 is 0.
	return unsafe?.test(String(number)) ? Math.trunc(number % 1000) + 0 : number;
}

const TYPES = ['string', 'integer', 'number', 'boolean'];

/** A schema and a value of it. An empty array or object is not written at all, so it has at least one part. */
function sampleOf(random: Random, kind: string, { unsafe }: Written): { schema: Schema; value: never } {
	const type = pick(random, TYPES);
	if (kind === 'scalar') return { schema: { type }, value: scalarOf(random, type, unsafe) as never };
	const length = 1 + Math.floor(random() * 5);
	if (kind === 'array') {
		const value = Array.from({ length }, () => scalarOf(random, type, unsafe));
		return { schema: { type: 'array', items: { type } }, value: value as never };
	}
	const value = Object.fromEntries(Array.from({ length }, () => [textOf(random, unsafe), scalarOf(random, type, unsafe)]));
	return { schema: { type: 'object', additionalProperties: { type } }, value: value as never };
}

function readBack({ style, explode }: Written, schema: Schema, written: string, isPath: boolean): unknown[] {
	const reader = new StyledReader({ name: 'p', style, explode }, { schema, bundled: {}, where: 'p' });
	return isPath ? reader.read({ p: written }, decodePercent) : reader.read(readRawQuery(written), decodeForm);
}

describe.each([...QUERY, DEEP, ...PATH])('$style, explode $explode', (written) => {
	const isPath = PATH.includes(written);
	const kinds =
		written === DEEP ? ['object'] : /Delimited/.test(written.style) ? ['array', 'object'] : ['scalar', 'array', 'object'];

	it.each(kinds)(`reads %s as written, ${ROUNDS} times`, (kind) => {
		const random = seeded(SEED);
		for (let round = 0; round < ROUNDS; round += 1) {
			const { schema, value } = sampleOf(random, kind, written);
			const text = written.write(value);
			const [read] = readBack(written, schema, text, isPath);
			expect(read, `seed ${SEED}, round ${round}: ${text}`).toEqual(value);
		}
	});
});
