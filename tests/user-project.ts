import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { manifests, root } from './files.ts';

const run = promisify(execFile);

/** The packages that are published: their folders and manifests. */
export const published = [...manifests()].filter(([folder, manifest]) => folder !== '' && manifest.private !== true);

/** An empty project with our packages as a user would get them, from their tarballs. */
export interface UserProject {
	folder: string;
	/** The tarball of each package by its name. */
	tarballs: Map<string, string>;
	remove(): void;
}

export async function userProject(): Promise<UserProject> {
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-user-'));
	const scope = join(folder, 'node_modules/@returning-ai');
	const tarballs = new Map<string, string>();
	mkdirSync(scope, { recursive: true });
	// Other people's packages are the installed ones; ours come from nowhere but the tarballs.
	for (const modules of ['packages/client/node_modules', 'node_modules'].map((path) => join(root, path))) link(modules, folder);
	for (const [path, { name }] of published) {
		const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
		const { stdout } = await run('npm', pack, { cwd: join(root, path) });
		const target = join(scope, name.replace('@returning-ai/', ''));
		const file = join(folder, tarball(stdout));
		mkdirSync(target);
		await run('tar', ['-xzf', file, '-C', target, '--strip-components=1']);
		tarballs.set(name, file);
	}
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
	return { folder, tarballs, remove: () => rmSync(folder, { recursive: true }) };
}

function link(modules: string, folder: string): void {
	const there = new Set(readdirSync(join(folder, 'node_modules')));
	for (const name of entries(modules)) {
		if (name.startsWith('.') || there.has(name)) continue;
		symlinkSync(join(modules, name), join(folder, 'node_modules', name));
	}
}

function entries(path: string): string[] {
	try {
		return readdirSync(path);
	} catch {
		return [];
	}
}

/** npm's report is a list, or from npm 12 on an object by name. */
function tarball(report: string): string {
	const [entry] = Object.values(JSON.parse(report)) as { filename: string }[];
	return entry?.filename ?? '';
}
