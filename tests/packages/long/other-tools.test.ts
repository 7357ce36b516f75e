import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { operations } from '@returning-ai/spec/operations';
import { findManifest } from '@returning-ai/testing/installed';
import { dereference, validate } from '@scalar/openapi-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const bundle = fileURLToPath(import.meta.resolve('@returning-ai/spec/openapi.json'));
const count = Object.keys(operations).length;

let work: string;
beforeAll(() => {
	work = mkdtempSync(join(tmpdir(), 'returning-ai-tools-'));
});
afterAll(() => rmSync(work, { recursive: true }));

/** Runs the command-line program of a package with our own Node. */
async function program(name: string, args: string[], options: Record<string, string> = {}): Promise<string> {
	const manifest = findManifest(name, import.meta.url);
	const { bin, version } = JSON.parse(readFileSync(manifest, 'utf8'));
	const file = join(manifest, '..', typeof bin === 'string' ? bin : (Object.values(bin)[0] as string));
	const env = {
		...process.env,
		REDOCLY_TELEMETRY: 'off',
		REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
		REDOCLY_SUPPRESS_NOTIFICATIONS: 'true',
		...options,
	};
	const { stdout, stderr } = await run(process.execPath, [file, ...args], { cwd: work, env });
	console.info(`${name} ${version} accepts the bundle`);
	return stdout + stderr;
}

describe("other vendors' tools accept the bundle", () => {
	it('@hey-api/openapi-ts generates a function per operation', async () => {
		await program('@hey-api/openapi-ts', ['-i', bundle, '-o', join(work, 'hey-api'), '--silent'], {
			NODE_OPTIONS: `--import ${join(import.meta.dirname, 'typescript-5.ts')}`,
		});
		const sdk = readFileSync(join(work, 'hey-api/sdk.gen.ts'), 'utf8');
		expect(sdk.match(/^export const /gm)).toHaveLength(count);
	});

	it('orval generates a function per operation', async () => {
		writeFileSync(
			join(work, 'orval.config.mjs'),
			`export default { api: { input: ${JSON.stringify(bundle)}, output: { target: './orval/api.ts', client: 'fetch' } } };`,
		);
		const output = await program('orval', ['--config', 'orval.config.mjs']);
		expect(output).not.toMatch(/error/i);
		const api = readdirSync(join(work, 'orval'))
			.map((file) => readFileSync(join(work, 'orval', file), 'utf8'))
			.join('\n');
		expect(api.match(/^export const \w+ = async/gm)).toHaveLength(count);
	});

	it('@scalar/openapi-parser validates it and resolves every reference', async () => {
		const text = readFileSync(bundle, 'utf8');
		const { valid, errors } = await validate(text);
		expect(errors ?? []).toEqual([]);
		expect(valid).toBe(true);
		expect((await dereference(text)).errors ?? []).toEqual([]);
		console.info(
			`@scalar/openapi-parser ${JSON.parse(readFileSync(findManifest('@scalar/openapi-parser', import.meta.url), 'utf8')).version} accepts the bundle`,
		);
	});

	it("Redocly's rules for the OpenAPI specification report nothing", async () => {
		const output = await program('@redocly/cli', ['lint', bundle, '--extends', 'spec', '--format', 'stylish']);
		expect(output).toContain('Your API description is valid');
		expect(output).not.toMatch(/\d+ (error|warning)/);
	});
});
