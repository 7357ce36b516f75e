/** Who builds a version again gets the bytes that were published. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { published, root } from '@returning-ai/testing/files';
import { npm } from '@returning-ai/testing/npm';
import { makeSandbox } from '@returning-ai/testing/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);

let sandbox: ReturnType<typeof makeSandbox>;
let packed: string;
beforeAll(async () => {
	sandbox = makeSandbox();
	packed = mkdtempSync(join(tmpdir(), 'returning-ai-packed-'));
	const filters = published.map(([, { name }]) => `--filter=${name}`);
	await run(process.execPath, ['tools/turbo.ts', 'build', '--force', ...filters], { cwd: sandbox.folder, maxBuffer: 2 ** 26 });
});
afterAll(() => {
	sandbox?.remove();
	rmSync(packed, { recursive: true, force: true });
});

it.each(published.map(([folder, { name }]) => [name, folder]))(
	'%s is the same to the byte when it is built in another folder',
	async (name, folder) => {
		const [here, there] = await Promise.all([sha256(join(root, folder), 'here'), sha256(join(sandbox.folder, folder), 'there')]);
		console.info(`${name}: ${here}`);
		expect(there).toBe(here);
	},
);

/** PostgreSQL writes its clock and a random number into each of its clusters; all else is held. */
const SNAPSHOT = '*/snapshot-*.tar.gz';

async function sha256(folder: string, place: string): Promise<string> {
	const destination = mkdtempSync(join(packed, `${place}-`));
	const { stdout } = await run(...npm('pack', '--json', '--ignore-scripts', '--pack-destination', destination), { cwd: folder });
	const [entry] = Object.values(JSON.parse(stdout)) as { filename: string }[];
	const tar = (...flags: string[]): Promise<{ stdout: Buffer }> =>
		run('tar', ['--exclude', SNAPSHOT, ...flags, '-f', join(destination, entry?.filename ?? '')], {
			encoding: 'buffer',
			maxBuffer: 2 ** 26,
		});
	const [listed, held] = await Promise.all([tar('-tvz'), tar('-xzO')]);
	return createHash('sha256').update(listed.stdout).update(held.stdout).digest('hex');
}
