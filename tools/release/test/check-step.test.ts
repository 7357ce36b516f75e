import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkStep } from '../src/check-step.ts';
import { pendingSteps } from '../src/pending.ts';
import { currentContract } from '../src/released.ts';
import { edited, plantedEdit } from './planted-edits.ts';

const program = fileURLToPath(new URL('../src/check.ts', import.meta.url));
const run = (...args: string[]): Promise<{ stdout: string }> => promisify(execFile)(process.execPath, [program, ...args]);

describe('the check before a release', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'returning-ai-changesets-'));
		mkdirSync(join(folder, '.changeset'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	const changeset = (name: string): void =>
		writeFileSync(join(folder, '.changeset/brave-dogs.md'), `---\n"${name}": minor\n---\n\nMore.\n`);

	const released = { version: '1.2.0', contract: currentContract() };
	const added = edited(plantedEdit('an operation is added'));

	it('fails without a changeset, and prints the one to write', () => {
		const { holds, text } = checkStep(released, { contract: added, version: '1.2.0', pending: [], apiChanges: [] });
		expect(holds).toBe(false);
		expect(text).toContain('No changeset announces these changes.');
		expect(text).toContain('"@returning-ai/spec": minor');
		expect(text).toContain('`system.emojis.list`: the operation was added.');
	});

	it('rejects a changeset for an unknown package', async () => {
		changeset('@returning-ai/clent');
		const { faults } = await pendingSteps(folder);
		expect(faults).toEqual([
			expect.stringMatching(
				/^\.changeset\/brave-dogs\.md names "@returning-ai\/clent", .* To fix: name one of @returning-ai\/spec, /,
			),
		]);
	});

	it('passes for this repository', async () => {
		const { stdout } = await run();
		expect(stdout).toMatch(
			/^(Nothing has been released yet|Nothing that semantic versioning covers|[\s\S]* release, which is enough\.)/,
		);
		expect(stdout).not.toContain('To fix:');
	});

	it('exits with 0 for valid changesets, and with 1 for an unknown package', async () => {
		changeset('@returning-ai/client');
		// A major release may contain any change.
		writeFileSync(join(folder, '.changeset/big.md'), '---\n"@returning-ai/spec": major\n---\n\nMore.\n');
		await run(folder);
		changeset('@returning-ai/clent');
		await expect(run(folder)).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('not one of our packages') });
	});
});
