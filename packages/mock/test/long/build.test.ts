import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileDefaultContract } from '../../compile-default-contract.ts';

it('compiles the same contract each time', async () => {
	expect(await compileDefaultContract()).toBe(readFileSync(join(import.meta.dirname, '../../dist/contract.jsonl'), 'utf8'));
});
