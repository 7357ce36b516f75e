import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, repositoryFiles } from '@returning-ai/testing/files';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import type { UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blocksOf, commandsOf } from './blocks.ts';
import { installCompiler, Reader, RUN_ELSEWHERE } from './reader.ts';

/** Every document with a code block. */
export const documents: readonly string[] = repositoryFiles().filter(
	(file) => file.endsWith('.md') && !file.startsWith('.changeset/') && blocksOf(read(file)).length > 0,
);

/** The first documents of a new user. They need only Node and npm, so the quick suite follows them. The long suite follows the others. */
export const quickDocuments: readonly string[] = ['README.md', 'docs/guides/start-here.md'];

/** Follows documents from the first block to the last, each in an empty folder. */
export function followDocuments(files: readonly string[]): void {
	const followed: string[] = [];
	let registry: LocalRegistry;
	let npmCache: string;
	let compiler: UserProject;

	beforeAll(async () => {
		// Starts empty, and is shared by the documents of this run, which install the same packages.
		npmCache = mkdtempSync(join(tmpdir(), 'returning-ai-npm-cache-'));
		registry = await startLocalRegistry();
		compiler = await installCompiler(registry);
	});
	afterAll(async () => {
		await registry?.close();
		compiler?.remove();
		rmSync(npmCache, { recursive: true, force: true });
	});

	describe.each(files)('%s', (file) => {
		const blocks = blocksOf(read(file));
		let reader: Reader;
		beforeAll(async () => {
			reader = new Reader(registry, npmCache);
			if (!blocks.some(({ code }) => code.includes('npm init'))) await reader.makeProject();
		});
		afterAll(async () => {
			await reader.stop();
			reader.remove();
		});

		it.each(blocks.map((block, at) => ({ block, at, line: block.line, begins: block.code.split('\n')[0] })))(
			'line $line works in an empty folder: $begins',
			async ({ block, at }) => {
				await reader.follow(block, blocks[at + 1]);
				followed.push(`${file}:${block.line}`);
			},
		);

		it('uses every file that it names', () => expect(reader.unusedFiles).toEqual([]));

		it('has programs that type-check', () => reader.checkTypes(compiler));

		it('starts servers that Ctrl-C stops', () => reader.stop());
	});

	it('follows every block of these documents', () => {
		const all = files.flatMap((file) => blocksOf(read(file)).map(({ line }) => `${file}:${line}`));
		console.info(`${followed.length} of ${all.length} code blocks in ${files.length} documents were followed in an empty folder`);
		const commands = files.flatMap((file) =>
			blocksOf(read(file)).flatMap(({ language, code }) => (language === 'sh' ? commandsOf(code) : [])),
		);
		for (const [command, { file }] of Object.entries(RUN_ELSEWHERE)) {
			if (commands.includes(command)) console.info(`${command} is run by ${file}`);
		}
		expect(followed).toEqual(all);
	});
}
