/** Builds the command as one executable for this platform: Node.js with every command inside. The guides are those of the built `dist/`. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { licences } from '@returning-ai/third-party/licences';
import { build, type Metafile, type Plugin } from 'esbuild';
import { BUNDLE_OPTIONS } from './bundle-options.ts';

const root = import.meta.dirname;

/** @returns the file of the executable */
export async function buildExecutable(folder: string): Promise<string> {
	mkdirSync(folder, { recursive: true });
	const parts = mkdtempSync(join(folder, 'parts-'));
	const output = join(folder, `returning-ai${process.platform === 'win32' ? '.exe' : ''}`);
	try {
		const main = join(parts, 'main.cjs');
		const metafile = await bundle(main);
		const config = join(parts, 'config.json');
		const options = { main, output, assets: guides(), disableExperimentalSEAWarning: true, useCodeCache: true };
		writeFileSync(config, JSON.stringify(options));
		await promisify(execFile)(process.execPath, ['--build-sea', config]);
		writeFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), licences(root, [metafile]));
	} finally {
		rmSync(parts, { recursive: true });
	}
	return output;
}

/** One file, because an executable imports no other. */
async function bundle(outfile: string): Promise<Metafile> {
	const { metafile } = await build({
		...BUNDLE_OPTIONS,
		entryPoints: [join(root, 'executable/main.ts')],
		outfile,
		format: 'cjs',
		target: 'node26',
		// Packages are looked up beside the executable.
		define: { 'import.meta.url': '__url', 'import.meta.dirname': '__folder' },
		banner: {
			js: "const __url = require('node:url').pathToFileURL(process.execPath).href, __folder = require('node:path').dirname(process.execPath);",
		},
		plugins: [guidesFromAssets],
	});
	return metafile;
}

const guidesFromAssets: Plugin = {
	name: 'guides-from-assets',
	setup({ onResolve }) {
		onResolve({ filter: /\/guides\.ts$/ }, () => ({ path: join(root, 'executable/guides.ts') }));
	},
};

/** The files of the guides by the names of their assets. */
function guides(): Record<string, string> {
	const folder = join(root, 'dist/guides');
	const files = existsSync(folder) ? readdirSync(folder) : [];
	return Object.fromEntries(files.map((file) => [`guides/${file}`, join(folder, file)]));
}

if (import.meta.main) {
	const file = await buildExecutable(join(root, 'dist-executable'));
	console.log(`${file}: ${Math.round(statSync(file).size / 1e6)} MB.`);
}
