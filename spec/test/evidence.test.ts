import { describe, expect, it } from 'vitest';
import { CONSTRAINT_EVIDENCE } from '../rules/vocabulary.ts';
import { bundle, type Json, operations } from './bundle.ts';

interface Classified {
	schema: Json;
	/** The description that tools show: of the schema, or of its parameter. */
	description: string;
}

/** Each schema that states the evidence of its constraints. */
function classified(node: unknown, parent: Json = {}): Classified[] {
	if (Array.isArray(node)) return node.flatMap((item) => classified(item));
	if (typeof node !== 'object' || node === null) return [];
	const schema = node as Json;
	const description = String(typeof parent.in === 'string' ? parent.description : schema.description);
	const own = 'x-constraints' in schema ? [{ schema, description }] : [];
	return [...own, ...Object.values(schema).flatMap((value) => classified(value, schema))];
}

const schemas = classified(bundle);
const entries = schemas.flatMap(({ schema }) => Object.entries(schema['x-constraints'] as Record<string, string>));

describe('a constraint', () => {
	it('that we propose is stated in the description, which docs and types show', () => {
		const proposed = schemas.filter(({ schema }) => Object.values(schema['x-constraints'] as Json).includes('proposed'));
		const silent = proposed.filter(({ description }) => !description.includes('Proposed by us: '));
		expect(silent).toEqual([]);
		expect(proposed.length).toBeGreaterThan(0);
	});

	it('has one kind of evidence', () => {
		const count = (evidence: string): number => entries.filter(([, value]) => value === evidence).length;
		const counts = CONSTRAINT_EVIDENCE.map((evidence) => `${count(evidence)} ${evidence}`);
		console.info(`Constraints of operations with evidence: ${counts.join(', ')}`);
		expect(CONSTRAINT_EVIDENCE.reduce((sum, evidence) => sum + count(evidence), 0)).toBe(entries.length);
	});
});

describe('an operation', () => {
	it('lists a code for each of its error statuses', () => {
		const missing = Object.entries(operations).flatMap(([id, { statuses, errorCodes }]) =>
			statuses.filter((status) => status >= 400 && !errorCodes[status]?.length).map((status) => `${id} ${status}`),
		);
		expect(missing).toEqual([]);
	});

	it('tells the reasons of its conflicts apart', () => {
		const conflicts = Object.values(operations).filter(({ statuses }) => statuses.includes(409));
		const reasons = conflicts.map(({ errorCodes }) => errorCodes[409]?.length ?? 0);
		console.info(`${conflicts.length} operations have a 409, with ${reasons.reduce((sum, one) => sum + one, 0)} reasons`);
		expect(Math.min(...reasons)).toBeGreaterThan(0);
	});
});
