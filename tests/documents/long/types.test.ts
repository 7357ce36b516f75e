/** The type check detects errors that running a program doesn't. */
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { installCompiler, Reader } from '../reader.ts';

let registry: LocalRegistry;
beforeAll(async () => {
	registry = await startLocalRegistry();
});
afterAll(() => registry.close());

it('rejects a program that runs but has a wrong type', async () => {
	const reader = new Reader(registry);
	await reader.makeProject();
	await reader.follow({ language: 'ts', code: "export const n: number = 'x';\n", line: 1, file: 'a.mts', continues: false });
	const compiler = await installCompiler(registry);
	await expect(reader.checkTypes(compiler)).rejects.toThrow("Type 'string' is not assignable to type 'number'");
	reader.remove();
	compiler.remove();
});
