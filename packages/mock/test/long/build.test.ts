import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileOwnContract } from '../../compile-own-contract.ts';

it('builds the same contract each time', async () => {
	expect(await compileOwnContract()).toBe(readFileSync(join(import.meta.dirname, '../../dist/contract.jsonl'), 'utf8'));
});
