import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Compiles a package and writes its declarations to `dist.next`, so that an error keeps the last good build in `dist`. On an error it
 * prints the compiler's messages and the fix, and ends the process without a stack trace.
 *
 * @param explain Prints more about the error after the compiler's messages.
 */
export async function emitDeclarations(root: string, explain?: () => Promise<void>): Promise<string> {
	const next = join(root, 'dist.next');
	rmSync(next, { recursive: true, force: true });
	// The package's own compiler: this package has an older one.
	const typescript = createRequire(join(root, 'package.json')).resolve('typescript/package.json');
	const args = [join(dirname(typescript), 'bin/tsc'), '-p', 'tsconfig.build.json', '--emitDeclarationOnly', '--outDir', next];
	const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
	if (status === 0) return next;
	rmSync(next, { recursive: true, force: true });
	await explain?.();
	const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
	console.error(`${name} does not compile; the errors are above. Fix them, then run: npm run build -- --filter=${name}`);
	process.exit(1);
}
