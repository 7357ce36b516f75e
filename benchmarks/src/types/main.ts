/** `npm run bench -- types`: compile time of a file that calls every operation, with TypeScript 5.9 and 7. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { atMost, type Figure, report, smoke } from '../figures.ts';
import { median } from '../measure.ts';
import { cache } from '../peers/generators.ts';
import { type Program, programs } from './programs.ts';

const COMPILERS = { 'TypeScript 5.9': import.meta.url, 'TypeScript 7': new URL('../../../package.json', import.meta.url).href };

const figures: Figure[] = [];
const all = programs();
for (const [compiler, from] of Object.entries(COMPILERS)) {
	const results = new Map(all.map((program) => [program.client, check(program, from)]));
	const own = results.get('@returning-ai/client');
	for (const [client, { instantiations, checkSeconds }] of results) {
		const figure = { name: `${compiler}: instantiations, ${client}`, unit: '', value: instantiations };
		figures.push(client === '@returning-ai/client' ? atMost(250, figure) : figure);
		const time = { name: `${compiler}: check time, ${client}`, unit: 'ms', value: checkSeconds * 1000 };
		figures.push(
			client === '@returning-ai/client'
				? time
				: { ...time, peer: '@returning-ai/client', ratio: checkSeconds / (own?.checkSeconds || 1) },
		);
	}
}
report('Type-checking a file that calls every operation', figures);

function check({ client, code }: Program, from: string): { instantiations: number; checkSeconds: number } {
	const folder = join(cache, 'types', client.replaceAll('/', '-'));
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'calls.ts'), code);
	const compilerOptions = {
		module: 'ESNext',
		moduleResolution: 'Bundler',
		target: 'ES2022',
		lib: ['ES2023', 'DOM', 'DOM.Iterable'],
		types: [],
		strict: true,
		skipLibCheck: true,
		noEmit: true,
	};
	writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['calls.ts'] }));
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
	const compiler = join(dirname(createRequire(from).resolve('typescript/package.json')), 'bin/tsc');
	const runs = Array.from({ length: smoke ? 1 : 5 }, () => diagnostics(compiler, folder));
	return { instantiations: runs[0]?.instantiations ?? 0, checkSeconds: median(runs.map(({ checkSeconds }) => checkSeconds)) };
}

function diagnostics(compiler: string, folder: string): { instantiations: number; checkSeconds: number } {
	const output = compile(compiler, folder);
	const number = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(output)?.[1]);
	return { instantiations: number('Instantiations'), checkSeconds: number('Check time') };
}

function compile(compiler: string, folder: string): string {
	try {
		return execFileSync(process.execPath, [compiler, '-p', folder, '--extendedDiagnostics'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'inherit'],
		});
	} catch (error) {
		throw new Error(`The program of ${folder} does not compile:\n${(error as { stdout: string }).stdout.slice(0, 3000)}`);
	}
}
