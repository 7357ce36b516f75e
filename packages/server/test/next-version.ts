/** Builds a newer version of the server: this one, with further migrations. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';

const root = join(import.meta.dirname, '..');
export const NEXT_VERSION = '99.0.0';

export interface NextVersion {
	/** The file that starts it. */
	bin: string;
	remove(): void;
}

/** @param migrations The further migrations; each name is after those of this version. */
export async function buildNextVersion(migrations: Readonly<Record<string, readonly string[]>>): Promise<NextVersion> {
	// Below this package, so that its imports resolve.
	const parent = join(root, 'node_modules/.cache');
	mkdirSync(parent, { recursive: true });
	const home = mkdtempSync(join(parent, 'next-version-'));
	const bin = join(home, 'dist/main.js');
	await build({
		absWorkingDir: root,
		entryPoints: ['src/cli/main.ts'],
		outfile: bin,
		bundle: true,
		packages: 'external',
		platform: 'node',
		format: 'esm',
		target: 'node24',
		logLevel: 'error',
		plugins: [changeSource(migrations)],
	});
	cpSync(join(root, 'dist/contract.js'), join(home, 'dist/contract.js'));
	return { bin, remove: () => rmSync(home, { recursive: true }) };
}

function changeSource(migrations: object): Plugin {
	return {
		name: 'next-version',
		setup({ onLoad }) {
			onLoad({ filter: /migrations\/index\.ts$/ }, ({ path }) => ({
				contents: `${readFileSync(path, 'utf8')}\nObject.assign(migrations, ${JSON.stringify(migrations)});`,
				loader: 'ts',
			}));
			onLoad({ filter: /package-version\.ts$/ }, () => ({
				contents: `export const packageVersion = () => '${NEXT_VERSION}';`,
				loader: 'ts',
			}));
		},
	};
}
