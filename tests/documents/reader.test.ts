/** The Reader fails where a real reader would. Installs nothing. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';
import { Reader } from './reader.ts';

let reader: Reader;
beforeEach(() => {
	// No registry listens there, so an install fails at once.
	reader = new Reader({ url: 'http://127.0.0.1:9' });
});
afterEach(async () => {
	await reader.stop();
	reader.remove();
});

async function follow(...lines: string[]): Promise<void> {
	const blocks = blocksOf(`${lines.join('\n')}\n`);
	for (const [at, block] of blocks.entries()) await reader.follow(block, blocks[at + 1]);
}

const block = (language: string, ...lines: string[]): string => ['', `\`\`\`${language}`, ...lines, '```', ''].join('\n');

describe('a document', () => {
	it('passes when its programs print the stated output', async () => {
		await follow(
			block('ts', '// a.mts', 'const count: number = 2;', 'console.log(count); // 2'),
			'Add to `a.mts`:',
			block('ts', 'console.log(count + 1); // 3: one more'),
			block('text', '2', '3'),
		);
	});

	it('passes when a later command reads a variable that an earlier one exported', async () => {
		await follow(block('sh', 'export KEY=rai_test_key'), block('sh', 'echo $KEY'), block('text', 'rai_test_key'));
	});

	it.each([
		['a program without a file', block('ts', 'console.log(1);'), 'names no file'],
		['a program that throws', block('ts', '// a.mts', "throw new Error('no');"), 'a.mts ended with 1'],
		['other output than a comment states', block('ts', '// a.mts', 'console.log(1); // 2'), 'does not print "2"'],
		[
			'lines in another order',
			block('ts', '// a.mts', "console.log('b\\na');", 'console.log(); // a', 'console.log(); // b'),
			'"b"',
		],
		['an addition to a missing file', `Add to \`a.mts\`:${block('ts', '')}`.replace(':', ':\n'), 'a.mts does not exist yet'],
		['a file that is written twice', block('ts', '// a.mts').repeat(2), 'a.mts exists already'],
		['a package that is not installed', block('ts', '// a.mts', "import '@returning-ai/client';"), 'ERR_MODULE_NOT_FOUND'],
		['a command that fails', block('sh', 'echo first', 'false'), 'false ended with 1'],
		['an install that fails', block('sh', 'npm install --fetch-retries=0 @returning-ai/client'), 'ECONNREFUSED'],
		['a server that does not start', block('sh', 'npx --fetch-retries=0 @returning-ai/mock --port 4010'), 'ended with 1'],
		['other JSON than it shows', block('sh', 'echo {}') + block('json', '{ "status": "error" }'), 'the document shows'],
		['other output than it shows', block('sh', 'echo a') + block('text', 'b'), 'the document shows\nb'],
		['an unknown language', block('cobol', 'DISPLAY 1.'), 'cobol'],
	])('fails with %s', async (_, text, message) => {
		await expect(follow(text)).rejects.toThrow(message);
	});

	it('has each unused test, module and data file reported', async () => {
		const files = [
			block('ts', '// a.test.ts'),
			block('ts', '// b.mts', 'export const b = 1;'),
			`Save as \`c.csv\`:\n${block('csv', 'x')}`,
			`Save as \`e.json\`:\n${block('json', '{ "x": 1 }')}`,
			`Save as \`f.sh\`:\n${block('bash', '#!/bin/sh', 'exit 1')}`,
		];
		await follow(...files);
		expect(reader.unusedFiles).toEqual(['a.test.ts', 'b.mts', 'c.csv', 'e.json', 'f.sh']);
		await follow(
			block('ts', '// d.mts', "import './b.mts';", "'c.csv';"),
			block('sh', 'cat e.json', 'sh f.sh || echo a.test.ts'),
			block('text', '{ "x": 1 }', 'a.test.ts'),
		);
		expect(reader.unusedFiles).toEqual([]);
	});

	it('fails with an indented block, which would be skipped', () => {
		expect(() => blocksOf('- item\n\n  ```sh\n  false\n  ```\n')).toThrow('indented');
	});

	it('installs global packages in a folder of its own', async () => {
		await follow(block('sh', 'npm prefix --global | sed "s|$HOME|home|"'), block('text', 'home/npm-global'));
	});

	it('fails with a top-level await in a `.ts` file of the project that `npm init -y` makes', async () => {
		await reader.makeProject();
		await expect(follow(block('ts', '// a.ts', "import 'node:fs';", 'await 1;'))).rejects.toThrow('a.ts ended with 1');
	});
});

describe('ports', () => {
	it('are replaced by free ones in commands, and restored in output', async () => {
		await follow(
			block(
				'ts',
				'// a.mts',
				"const url = 'http://localhost:4010/x';",
				'console.log(new URL(url).port === String(4010)); // false',
			),
			block('sh', 'echo http://localhost:4010'),
			block('text', 'http://localhost:4010'),
		);
	});

	it('include the one of the environment `local`', () =>
		follow(block('sh', 'echo --environment local'), block('text', '--base-url http://localhost:4010')));
});
