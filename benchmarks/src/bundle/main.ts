/** `npm run bench -- bundle`: the bytes that one call, and all calls, add to a page (esbuild, minified, gzip -9). */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { atMost, type Figure, report } from '../figures.ts';
import { type Entry, entries } from './entries.ts';

const BARS: Readonly<Record<string, number>> = { 'one operation': 2_500, 'all operations': 4_500 };

const figures: Figure[] = [];
for (const entry of await entries()) {
	const { minified, gzipped } = await sizes(entry);
	const figure = {
		name: `${entry.calls}: ${entry.client}`,
		unit: 'bytes gzipped',
		value: gzipped,
		peer: 'minified',
		ratio: gzipped / minified,
	};
	const bar = entry.client.startsWith('@returning-ai') ? BARS[entry.calls] : undefined;
	figures.push(bar === undefined ? figure : atMost(bar, figure));
}
report('What a client adds to a page', figures);

async function sizes({ code, resolveDir }: Entry): Promise<{ minified: number; gzipped: number }> {
	const { outputFiles } = await build({
		stdin: { contents: code, resolveDir, loader: 'ts' },
		bundle: true,
		minify: true,
		format: 'esm',
		platform: 'browser',
		target: 'es2022',
		write: false,
		logLevel: 'error',
	});
	const [output] = outputFiles;
	if (!output) throw new Error('esbuild gave no file.');
	return { minified: output.contents.length, gzipped: gzipSync(output.contents, { level: 9 }).length };
}
