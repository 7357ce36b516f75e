import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

export interface Program {
	code: string;
	resolveDir: string;
	/** Default: `production`. */
	conditions?: string[];
}

export interface Size {
	minified: number;
	gzipped: number;
	/** The minified bytes of each bundled file. */
	files: { file: string; minified: number }[];
}

/** The conditions of exports that bundlers such as Vite and webpack set for a build. esbuild sets none by itself. */
const PRODUCTION = ['production'];

/** Bundles a program for a page (esbuild, minified) and compresses it (gzip -9). */
export async function sizeOf({ code, resolveDir, conditions = PRODUCTION }: Program, plugins: Plugin[] = []): Promise<Size> {
	const { outputFiles, metafile } = await build({
		stdin: { contents: code, resolveDir, loader: 'ts' },
		absWorkingDir: resolveDir,
		bundle: true,
		conditions,
		// Only the sources of our client have it; its builds do not.
		define: { DEVELOPMENT: 'false' },
		minify: true,
		metafile: true,
		format: 'esm',
		platform: 'browser',
		target: 'es2022',
		// Peer dependencies and modules of Node, which the program has anyway.
		external: ['undici', '@opentelemetry/api', 'node:*'],
		write: false,
		logLevel: 'error',
		plugins,
	});
	const [output] = outputFiles;
	if (!output) throw new Error('esbuild returned no file.');
	const inputs = Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {});
	return {
		minified: output.contents.length,
		gzipped: gzipSync(output.contents, { level: 9 }).length,
		files: inputs.map(([file, { bytesInOutput }]) => ({ file: resolve(resolveDir, file), minified: bytesInOutput })),
	};
}
