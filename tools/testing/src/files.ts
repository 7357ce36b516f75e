import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root: string = join(import.meta.dirname, '../../..');

/** Every file of the repository, including new files that git does not track yet. */
export function repositoryFiles(): string[] {
	const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
	const deleted = execFileSync('git', ['ls-files', '--deleted'], { cwd: root, encoding: 'utf8' }).split('\n');
	return listed.split('\n').filter((file) => file !== '' && !deleted.includes(file));
}

/** The files of the repository without the release baseline, which is a copy of the last release. */
export function ownFiles(): string[] {
	return repositoryFiles().filter((file) => !file.startsWith('tools/release/baseline/'));
}

export function read(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

export interface Manifest {
	name: string;
	version: string;
	private?: boolean;
	license: string;
	scripts?: Record<string, string>;
	dependencies?: Record<string, string>;
	devDependencies?: Record<string, string>;
	optionalDependencies?: Record<string, string>;
	engines?: Record<string, string>;
}

/** The `package.json` of the root and of every workspace, by folder. */
export function manifests(): Map<string, Manifest> {
	const files = ownFiles().filter((file) => file === 'package.json' || file.endsWith('/package.json'));
	return new Map(files.map((file) => [file.replace(/\/?package\.json$/, ''), JSON.parse(read(file))]));
}

/** The published packages: folders and manifests. */
export const published: readonly [folder: string, manifest: Manifest][] = [...manifests()].filter(
	([folder, manifest]) => folder !== '' && manifest.private !== true,
);
