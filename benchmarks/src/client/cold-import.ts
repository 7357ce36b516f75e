import { execFileSync } from 'node:child_process';
import { atMost, type Figure, smoke } from '../figures.ts';
import { median } from '../measure.ts';

const PACKAGES = ['@returning-ai/client', 'openapi-fetch', 'ky', 'axios', 'openai', 'stripe'];

/** The CPU of a program's first import, each in its own process. */
export function coldImports(): Figure[] {
	return PACKAGES.map((name) => {
		const value = median(Array.from({ length: smoke ? 1 : 9 }, () => importCpu(name)));
		const figure = { name: `cold import of ${name}`, unit: 'ms', value };
		return name === '@returning-ai/client' ? atMost(5, figure) : figure;
	});
}

function importCpu(name: string): number {
	const code = `const before = process.threadCpuUsage(); await import('${name}'); const { user, system } = process.threadCpuUsage(before); console.log((user + system) / 1000);`;
	return Number(
		execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: import.meta.dirname, encoding: 'utf8' }),
	);
}
