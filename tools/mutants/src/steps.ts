/** The steps of a package's quick suite: each test file in each vitest project, and the programs that count as tests. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Package } from './packages.ts';
import { runProgram } from './run-program.ts';

export interface Step {
	name: string;
	/** From the root. */
	folder: string;
	/** Arguments of Node. Paths are relative to the folder, so that they are valid in each sandbox. */
	args: string[];
	env: Record<string, string>;
	/** Whether it is a vitest run of one file. */
	vitest: boolean;
}

/** The command of the script `test`: `NAME=value vitest run …`. */
export function readScript(script: string): { env: Record<string, string>; args: string[] } {
	const words = (script.match(/(?:[^\s'"]+|'[^']*'|"[^"]*")+/g) ?? []).map((word) => word.replaceAll(/['"]/g, ''));
	const env: Record<string, string> = {};
	while (/^\w+=/.test(words[0] ?? '')) {
		const [name = '', ...value] = (words.shift() ?? '').split('=');
		env[name] = value.join('=');
	}
	const [command, run, ...args] = words;
	if (command !== 'vitest' || run !== 'run' || args.some((word) => /^[&|;]+$/.test(word))) {
		throw new Error(`The script "test" must be one call of "vitest run"; it is: ${script}`);
	}
	return { env, args };
}

/** The path of vitest, relative to a folder of the repository. */
const vitest = (folder: string): string => join(relative(folder, '.') || '.', 'node_modules/vitest/vitest.mjs');

/** The steps of the quick suite in a sandbox. */
export async function findSteps(root: string, { folder, checks = [], inFull, alsoTests = [] }: Package): Promise<Step[]> {
	const programs = checks.map(({ name, folder, args }) => ({ name, folder, args: [...args], env: {}, vitest: false }));
	const sampled = await testFiles(root, folder);
	const own = inFull ? sampled.map((step) => ({ ...step, env: { ...step.env, TEST_SAMPLE: 'all' } })) : sampled;
	const borrowed = [];
	for (const [other, files] of Map.groupBy(alsoTests, (file) => file.replace(/\/test\/.*/, ''))) {
		const steps = await testFiles(root, other);
		borrowed.push(...steps.filter(({ name }) => files.some((file) => name.startsWith(file))));
	}
	return [...programs, ...own, ...borrowed];
}

async function testFiles(root: string, folder: string): Promise<Step[]> {
	const { scripts = {} } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
	if (scripts.test === undefined) return [];
	const { env, args } = readScript(scripts.test);
	const quick = [...args, '--exclude', 'test/long/**'];
	const list = [vitest(folder), 'list', '--filesOnly', '--json', ...quick];
	const { outcome, output } = await runProgram(list, join(root, folder), { ...process.env, ...env }, 120_000);
	const start = output.indexOf('[\n');
	if (outcome !== 'passed' || start < 0) throw new Error(`The tests of ${folder} could not be listed:\n${output}`);
	const files = JSON.parse(output.slice(start, output.lastIndexOf(']') + 1)) as { file: string; projectName?: string }[];
	return files.map(({ file, projectName }) => {
		const path = relative(join(root, folder), file);
		const project = projectName ? ['--project', projectName] : [];
		return {
			name: `${folder}/${path}${projectName ? ` on ${projectName}` : ''}`,
			folder,
			args: [vitest(folder), 'run', ...quick, ...project, path, '--maxWorkers=1', '--no-color'],
			env,
			vitest: true,
		};
	});
}
