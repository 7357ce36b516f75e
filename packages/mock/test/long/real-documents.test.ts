/**
 * Public documents: each operation is called twice, with a valid request that is built from the document. An independent validator
 * checks the responses. Each miss is listed in `test/real-documents/misses.ts`, with the fault of the document.
 */
import { expect, it } from 'vitest';
import { callDocument } from '../real-documents/call-document.ts';
import { DOCUMENTS } from '../real-documents/documents.ts';
import { MISSES } from '../real-documents/misses.ts';

it('has at least 40 documents', () => {
	expect(Object.keys(DOCUMENTS).length).toBeGreaterThanOrEqual(40);
});

it.each(Object.entries(DOCUMENTS))('%s is served', async (name, file) => {
	const { operations, calls, successes, validated, valid, misses } = await callDocument(file);
	console.info(
		`${name}: ${operations} operations, ${calls} calls, ${successes} successful, ${valid} of ${validated} bodies valid`,
	);
	const missed = new Set(misses.map(({ operation }) => operation));
	const details = misses.map(({ operation, reason }) => `${operation}: ${reason}`).join('\n');
	expect([...missed].toSorted(), details).toEqual(Object.keys(MISSES[name] ?? {}).toSorted());
});
