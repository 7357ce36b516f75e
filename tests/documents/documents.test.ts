/** Follows the first documents of a new user, and checks the statements of all documents. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { read, repositoryFiles, root } from '@returning-ai/testing/files';
import { describe, expect, it } from 'vitest';
import { documents, followDocuments, quickDocuments } from './follow-documents.ts';

const run = promisify(execFile);

followDocuments(quickDocuments);

it('follows documents that exist', () => {
	expect(documents).toEqual(expect.arrayContaining([...quickDocuments]));
});

describe('the documents', () => {
	it('state the required version of Node before the first install', () => {
		for (const file of documents) {
			const [before = '', after] = read(file).split(/^npm install /m);
			if (after === undefined || file.startsWith('packages/')) continue;
			expect(before, file).toMatch(
				after.startsWith('@returning-ai/server') || after.includes('/server\n') ? /Node 24\.7/ : /Node 22\.18/,
			);
		}
	});

	it('never install a package name that anyone could register', () => {
		for (const file of repositoryFiles().filter((name) => name.endsWith('.md'))) {
			expect(read(file), file).not.toMatch(/npx (?:-y |--yes )?returning-ai/);
		}
	});

	it.each(['mock', 'server'])('name only existing flags of the %s, and its default port', async (name) => {
		const bin = join(root, `packages/${name}/bin/returning-ai-${name}.js`);
		const { stdout } = await run(process.execPath, [bin, '--help']);
		expect(stdout).toContain(name === 'mock' ? '(default: the variable PORT, or 4010)' : '(default 4020)');
		for (const [flag] of read(`packages/${name}/README.md`).matchAll(/(?<=[ `])--[a-z][a-z-]+/g)) expect(stdout).toContain(flag);
	});

	it('name only existing commands and flags of the command line', async () => {
		const readme = read('packages/cli/README.md');
		const bin = join(root, 'packages/cli/bin/returning-ai.js');
		const commands = [...readme.matchAll(/(?<=^|`)returning-ai((?: [a-z][a-z-]*(?![\w./]))*)/gm)].map(([, words = '']) => words);
		const helps = await Promise.all(
			[...new Set(commands)].map(async (words) => {
				const { stdout } = await run(process.execPath, [bin, ...words.split(' ').filter(Boolean), '--help']);
				// `mock` and `server` print the help of the other package.
				expect(stdout).toContain('Usage: returning-ai');
				return stdout;
			}),
		);
		expect(helps.length).toBeGreaterThan(5);
		for (const [flag] of readme.matchAll(/(?<=[ `])--[a-z][a-z-]+/g)) expect(helps.join(), flag).toContain(flag);
	});

	it("name every entry of the client's package", () => {
		const { exports } = JSON.parse(read('packages/client/package.json'));
		for (const entry of Object.keys(exports).filter((name) => /^\.\/\w+$/.test(name))) {
			expect(read('packages/client/README.md')).toContain(`@returning-ai/client/${entry.slice(2)}`);
		}
	});
});

describe('the examples', () => {
	it('first-message lists channels, sends, replies and reacts', async () => {
		const { stdout } = await run(process.execPath, [join(root, 'examples/first-message.ts')]);
		expect(stdout.trim().split('\n')).toEqual([
			'#lounge (open)',
			'#questions (forum)',
			'Message send successfully',
			'Message reply successfully',
			'Reaction added successfully',
		]);
	});
});

describe('links within the repository', () => {
	it('lead to files that exist', () => {
		const files = repositoryFiles();
		for (const file of files.filter((name) => name.endsWith('.md'))) {
			// A link that starts with a slash leads to a page of the site. The build of the docs checks it.
			for (const [, target = ''] of read(file).matchAll(/\]\((?!https?:|#|\/)([^)#]+)\)/g)) {
				const path = join(file, '..', target);
				expect(
					files.some((name) => name === path || name.startsWith(`${path}/`)),
					`${file} links to ${target}`,
				).toBe(true);
			}
		}
	});
});
