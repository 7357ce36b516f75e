/** Paths that documents name exist. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { read, repositoryFiles, root } from '@returning-ai/testing/files';
import { expect, it } from 'vitest';

const TOP = new Set(repositoryFiles().flatMap((file) => (file.includes('/') ? [file.split('/')[0] ?? ''] : [])));

/** Written by a build or by the first release. */
const WRITTEN = new Set(['spec/dist/openapi.json', 'spec/released/', 'tools/release/baseline/']);

/** Paths in backticks, from the root of the repository. Patterns and placeholders are no paths. */
function pathsIn(text: string): string[] {
	const quoted = [...text.matchAll(/`([\w@.-]+\/[\w@./-]*)`/g)].map(([, path = '']) => path);
	return quoted.filter((path) => TOP.has(path.split('/')[0] ?? ''));
}

it.each(['ARCHITECTURE.md', 'AGENTS.md', 'CONTRIBUTING.md'])('%s names paths that exist', (document) => {
	const paths = pathsIn(read(document));
	expect(paths.length).toBeGreaterThan(3);
	expect(paths.filter((path) => !WRITTEN.has(path) && !existsSync(join(root, path)))).toEqual([]);
});

it('finds the paths of a text', () => {
	expect(pathsIn('See `tools/no-such-file.ts`, `npm run build`, `spec/rules/` and `application/json`.')).toEqual([
		'tools/no-such-file.ts',
		'spec/rules/',
	]);
});
