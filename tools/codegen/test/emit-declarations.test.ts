import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const EMIT = new URL('../src/emit-declarations.ts', import.meta.url).href;

let root: string;
beforeEach(() => {
	// Within the repository, so that the compiler is found, and ignored by git: other tests list the repository's packages.
	const cache = join(import.meta.dirname, '../node_modules/.cache');
	mkdirSync(cache, { recursive: true });
	root = mkdtempSync(join(cache, 'emit-'));
	mkdirSync(join(root, 'src'));
	writeFileSync(join(root, 'package.json'), JSON.stringify({ name: '@example/sums', type: 'module' }));
	const compilerOptions = { declaration: true, rootDir: 'src', types: [] };
	writeFileSync(join(root, 'tsconfig.build.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
});
afterEach(() => rmSync(root, { recursive: true }));

function build(source: string): Promise<{ code: number; output: string }> {
	writeFileSync(join(root, 'src/index.ts'), source);
	const program = `import { emitDeclarations } from '${EMIT}';
		console.log(await emitDeclarations(${JSON.stringify(root)}, async () => console.error('What is known of it.')));`;
	return new Promise((resolve) => {
		execFile(process.execPath, ['--input-type=module', '--eval', program], (error, stdout, stderr) =>
			resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
		);
	});
}

it('writes the declarations beside dist, and returns their folder', async () => {
	const { code, output } = await build('export const sum: number = 1;\n');
	expect([code, output]).toEqual([0, `${join(root, 'dist.next')}\n`]);
	expect(existsSync(join(root, 'dist.next/index.d.ts'))).toBe(true);
});

it('prints a compile error without a stack trace, and the fix at the end', async () => {
	const { code, output } = await build('export const sum: number = "one";\n');
	expect(code).toBe(1);
	expect(output.trim().split('\n')).toEqual([
		expect.stringMatching(/^src\/index\.ts\(1,14\): error TS2322: /),
		'What is known of it.',
		'@example/sums does not compile; the errors are above. Fix them, then run: npm run build -- --filter=@example/sums',
	]);
	expect(existsSync(join(root, 'dist.next'))).toBe(false);
});
