/** Strict programs of users: compiled with every strict option, and linted with types. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import type { UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../make-app.ts';

const FRAMEWORK = {
	typescript: 'typescript@5.9.3',
	'typescript-7': 'typescript@7.0.2',
	eslint: 'eslint@10.15.0',
	// ESLint needs ajv 6, and the client's optional peer dependency is ajv 8. npm keeps this one at the top.
	ajv: 'ajv@8.20.0',
	'typescript-eslint': 'typescript-eslint@8.74.0',
	swr: 'swr@2.5.1',
	'@tanstack/react-query': '@tanstack/react-query@5.108.4',
	react: 'react@19.3.1',
	'@types/react': '@types/react@19.3.0',
	'@types/node': '@types/node@26.6.6',
};

let registry: LocalRegistry;
let project: UserProject;
beforeAll(async () => {
	registry = await startLocalRegistry();
	project = await makeApp('strict-typescript', registry, FRAMEWORK, ['@returning-ai/client']);
});
afterAll(async () => {
	project?.remove();
	await registry?.close();
});

describe.each(['typescript', 'typescript-7'])('%s', (compiler) => {
	let errors: string[];
	beforeAll(async () => {
		const tsc = join(project.folder, 'node_modules', compiler, 'bin/tsc');
		const output = await project.run(process.execPath, [tsc, '-p', 'types', '--pretty', 'false']).then(
			({ stdout }) => stdout,
			(error: Error) => error.message,
		);
		errors = output.split('\n').filter((line) => line.includes(': error TS'));
	});

	it.each([
		['options that may be undefined, with exactOptionalPropertyTypes', 'options.ts'],
		['calls as promises, and types of schemas from the client', 'calls.ts'],
		['SWR and TanStack Query, which infer the data of a call', 'data-libraries.ts'],
	])('compiles %s', (_, file) => {
		expect(errors.filter((line) => line.startsWith(`types/${file}`))).toEqual([]);
	});

	it('finds no error in the declarations of the packages', () => {
		expect(errors.filter((line) => !line.startsWith('types/'))).toEqual([]);
	});
});

describe('typescript-eslint', () => {
	const source = (): string[] =>
		readFileSync(join(import.meta.dirname, '../strict-typescript/lint/calls.ts'), 'utf8').split('\n');
	/** The numbers of the lines that end with a comment. */
	const linesWith = (comment: string): number[] =>
		source().flatMap((line, index) => (line.endsWith(`// ${comment}`) ? [index + 1] : []));

	it('reports the calls that a program forgets to await, and nothing else', async () => {
		const { stdout } = await project.run(process.execPath, ['lint/lint.mjs']);
		const findings = JSON.parse(stdout) as { ruleId: string; line: number; message: string }[];
		const linesOf = (rule: string): number[] =>
			findings.filter(({ ruleId }) => ruleId === `@typescript-eslint/${rule}`).map(({ line }) => line);
		expect(linesOf('no-floating-promises')).toEqual(linesWith('floating'));
		expect(linesOf('no-misused-promises')).toEqual(linesWith('misused'));
		expect(findings).toHaveLength(linesWith('floating').length + linesWith('misused').length);
	});
});
