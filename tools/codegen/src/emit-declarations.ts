import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Compiles a package and writes its declarations to `dist.next`, so that an error leaves the last good build in `dist`. On an error,
 * prints what the compiler says and, last, what to do, and ends the process: a stack of the build would say nothing more.
 *
 * @param explain Prints what is known of the error beside the compiler's message.
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
