/**
 * Builds the reference: one self-contained HTML page in `dist/`, with the contract beside it to download. All of it is made
 * beside `dist/` and swapped in at the end, so that a failing build leaves the last good page.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decorate } from './decorate.ts';
import { selfContained } from './self-contained.ts';

const docs = join(import.meta.dirname, '..');
const dist = join(docs, 'dist');
const next = `${dist}.next`;
const contract = (name: string): string => fileURLToPath(import.meta.resolve(`@returning-ai/spec/${name}`));

rmSync(next, { recursive: true, force: true });
mkdirSync(next);
const work = mkdtempSync(join(tmpdir(), 'returning-ai-docs-'));
try {
	const page = join(next, 'index.html');
	buildPage(page);
	writeFileSync(page, selfContained(readFileSync(page, 'utf8')));
	for (const name of ['openapi.json', 'openapi.yaml']) copyFileSync(contract(name), join(next, name));
	rmSync(dist, { recursive: true, force: true });
	renameSync(next, dist);
} catch (error) {
	rmSync(next, { recursive: true, force: true });
	console.error(`The docs were not built: ${(error as Error).message}`);
	process.exitCode = 1;
} finally {
	rmSync(work, { recursive: true, force: true });
}

function buildPage(page: string): void {
	const decorated = join(work, 'openapi.json');
	writeFileSync(decorated, JSON.stringify(decorate(JSON.parse(readFileSync(contract('openapi.json'), 'utf8')))));
	const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');
	const template = join(docs, 'src/page.hbs');
	const args = [
		'build-docs',
		decorated,
		'--inlineBundle',
		'--template',
		template,
		'--config',
		join(docs, 'redocly.yaml'),
		'--output',
		page,
	];
	const env = {
		...process.env,
		REDOCLY_TELEMETRY: 'off',
		REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
		REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
	};
	try {
		execFileSync(process.execPath, [cli, ...args], { cwd: docs, env, stdio: 'pipe', encoding: 'utf8' });
	} catch (error) {
		const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
		throw new Error(`redocly build-docs failed.\n${stdout}${stderr}`.trim());
	}
}
