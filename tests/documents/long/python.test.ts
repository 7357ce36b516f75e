/** The Reader follows Python as it follows TypeScript. The quick suite needs Node and npm only, so this test is here. */
import { expect, it } from 'vitest';
import { blocksOf } from '../blocks.ts';
import { Reader } from '../reader.ts';

async function follow(program: string): Promise<void> {
	const reader = new Reader({ url: 'http://127.0.0.1:9' });
	try {
		for (const block of blocksOf(`\`\`\`python\n# a.py\n${program}\n\`\`\`\n`)) await reader.follow(block);
	} finally {
		reader.remove();
	}
}

it('accepts a Python program that prints the stated output', () => follow('print(1 + 1)  # 2: a sum'));

it('rejects a Python program that prints something else', async () => {
	await expect(follow('print(1)  # 2')).rejects.toThrow('a.py does not print "2"');
});
