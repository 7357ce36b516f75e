/** `npm run docs:figures`: runs benchmarks and saves their results for the performance page. `-- client mock` runs only those. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { npm } from '@returning-ai/testing/npm';
import type { Recording } from './site/performance.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'docs/figures');
const names = process.argv.length > 2 ? process.argv.slice(2) : ['client', 'bundle', 'types', 'mock', 'docs'];

mkdirSync(folder, { recursive: true });
for (const name of names) {
	console.log(`Running npm run bench -- ${name} …`);
	const output = execFileSync(...npm('run', '-s', 'bench', '--', name, '--json'), {
		cwd: root,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	const recording: Recording = {
		command: `npm run bench -- ${name}`,
		date: new Date().toISOString().slice(0, 10),
		machine: `${cpus()[0]?.model.trim()}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
		node: process.version,
		figures: output
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line)),
	};
	writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(recording, undefined, 2)}\n`);
}
