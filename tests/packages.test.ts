import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manifests, read, root } from './files.ts';

const run = promisify(execFile);
const published = [...manifests()].filter(([folder, manifest]) => folder !== '' && manifest.private !== true);

/** An empty project with the packages as a user would get them, from their tarballs. */
let project: string;
beforeAll(async () => {
	project = mkdtempSync(join(tmpdir(), 'returning-ai-user-'));
	const scope = join(project, 'node_modules/@returning-ai');
	mkdirSync(scope, { recursive: true });
	// Other people's packages are the installed ones; ours come from nowhere but the tarballs.
	for (const name of readdirSync(join(root, 'node_modules')).filter(
		(entry) => !entry.startsWith('.') && entry !== '@returning-ai',
	)) {
		symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
	}
	for (const [folder, { name }] of published) {
		const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
			cwd: join(root, folder),
		});
		const target = join(scope, name.replace('@returning-ai/', ''));
		mkdirSync(target);
		await run('tar', ['-xzf', join(project, tarball(stdout)), '-C', target, '--strip-components=1']);
	}
	writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
});
afterAll(() => rmSync(project, { recursive: true }));

/** npm's report is a list, or from npm 12 on an object by name. */
function tarball(report: string): string {
	const [entry] = Object.values(JSON.parse(report)) as { filename: string }[];
	return entry?.filename ?? '';
}

describe('the packages, from their tarballs', () => {
	it.each(published.map(([folder, { name }]) => [name, folder]))(
		'%s has its licence, a README and all that it exports',
		(name, folder) => {
			const target = join(project, 'node_modules', name ?? '');
			expect(readFileSync(join(target, 'LICENSE'), 'utf8')).toBe(read('LICENSE'));
			expect(readFileSync(join(target, 'README.md'), 'utf8')).toMatch(/^# /);
			const { exports, bin } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
			const files = JSON.stringify([exports, bin ?? {}]).match(/"(?:\.\/)?(?:dist|bin)\/[^"]+"/g) ?? [];
			expect(files.length, folder).toBeGreaterThan(0);
			for (const file of files) expect(readFileSync(join(target, JSON.parse(file)), 'utf8').length).toBeGreaterThan(0);
		},
	);

	it.each(['NodeNext', 'ESNext'])('type-check in a strict project under module %s, declarations too', async (module) => {
		writeFileSync(join(project, 'first-message.ts'), read('examples/first-message.ts'));
		const compilerOptions = {
			module,
			moduleResolution: module === 'ESNext' ? 'Bundler' : module,
			target: 'ES2022',
			lib: ['ES2023', 'DOM', 'DOM.Iterable'],
			types: ['node'],
			strict: true,
			exactOptionalPropertyTypes: true,
			skipLibCheck: false,
			noEmit: true,
		};
		writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['first-message.ts'] }));
		await run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project]).catch(
			(error: { stdout: string }) => {
				throw new Error(error.stdout);
			},
		);
	});

	it('run', async () => {
		const { stdout } = await run(process.execPath, [join(project, 'first-message.ts')]);
		expect(stdout).toContain('Message send successfully');
		const help = await run(process.execPath, [
			join(project, 'node_modules/@returning-ai/mock/bin/returning-ai-mock.js'),
			'--help',
		]);
		expect(help.stdout).toContain('Usage: returning-ai-mock');
	});
});
