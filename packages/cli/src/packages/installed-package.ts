import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { isSea } from 'node:sea';
import type { Context } from '../context.ts';

export interface InstalledPackage {
	readonly folder: string;
	readonly version: string;
	/** The file that its command runs. */
	readonly bin: string | undefined;
}

/** Finds a package as `npx` does: from the current folder, then beside this program, where global packages are. */
export function findPackage(name: string): InstalledPackage | undefined {
	const beside = isSea() ? process.execPath : import.meta.url;
	for (const from of [join(process.cwd(), 'from'), beside]) {
		const found = packageFrom(from, name);
		if (found) return found;
	}
	return undefined;
}

function packageFrom(from: string, name: string): InstalledPackage | undefined {
	let manifest: string;
	try {
		manifest = createRequire(from).resolve(`${name}/package.json`);
	} catch {
		return undefined;
	}
	const { version, bin = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
	const folder = dirname(manifest);
	const [file] = Object.values<string>(bin);
	return { folder, version, bin: file && join(folder, file) };
}

/** The Node.js of this process. A single executable is no Node.js: then the one on the PATH. */
export function nodePath(): string {
	return isSea() ? 'node' : process.execPath;
}

/** Whether a program is on the PATH. */
export async function isOnPath(program: string, { env }: Context): Promise<boolean> {
	const { access, constants } = await import('node:fs/promises');
	const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
	const found = await Promise.all(
		folders.map((folder) =>
			access(join(folder, program), constants.X_OK).then(
				() => true,
				() => false,
			),
		),
	);
	return found.includes(true);
}
