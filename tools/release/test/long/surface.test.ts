/** Every edit of the declarations; the quick suite takes one. */
import { expect, it } from 'vitest';
import { biggest } from '../../src/change.ts';
import { OPTIONS, useDeclarations } from '../declarations.ts';

process.env.TEST_SAMPLE = 'all';
await import('../surface.test.ts');

const edited = useDeclarations();

it('names the file of ours', () => {
	expect(edited(OPTIONS, 'timeout?: number;', 'timeout: number;').map(({ source }) => source)).toContain(
		'packages/client/src/core/options.ts',
	);
});

it('leaves to the comparison of the contracts what is made from the contract, when that has changed', () => {
	const edit = ['types/dist/openapi.gen.d.ts', /sender: (?=components)/g, 'author: '] as const;
	expect(biggest(edited(...edit, false).map(({ level }) => level))).toBe('major');
	expect(edited(...edit, true)).toEqual([]);
});
