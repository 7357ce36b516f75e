import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { completeFolder } from '../src/complete-folder.ts';

let parent: string;
let folder: string;
beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'returning-ai-complete-'));
	folder = join(parent, 'cache/things');
});
afterEach(() => rmSync(parent, { recursive: true }));

const fillWith =
	(text: string, filled: string[] = []) =>
	async (empty: string): Promise<void> => {
		expect(readdirSync(empty)).toEqual([]);
		filled.push(text);
		writeFileSync(join(empty, 'a.txt'), text.slice(0, 1));
		await new Promise((resolve) => setTimeout(resolve, 10));
		writeFileSync(join(empty, 'a.txt'), text);
	};
const content = (): string => readFileSync(join(folder, 'a.txt'), 'utf8');

describe('completeFolder', () => {
	it('fills a folder once', async () => {
		const filled: string[] = [];
		for (const text of ['first', 'second']) expect(await completeFolder(folder, { a: 1 }, fillWith(text, filled))).toBe(folder);
		expect([content(), filled]).toEqual(['first', ['first']]);
	});

	it('fills it again for other contents', async () => {
		await completeFolder(folder, { a: 1 }, fillWith('first'));
		await completeFolder(folder, { a: 2 }, fillWith('second'));
		expect(content()).toBe('second');
		expect(readdirSync(join(parent, 'cache'))).toEqual(['things']);
	});

	it('replaces an incomplete folder', async () => {
		mkdirSync(folder, { recursive: true });
		writeFileSync(join(folder, 'a.txt'), 'h');
		await completeFolder(folder, 1, fillWith('whole'));
		expect(content()).toBe('whole');
	});

	it('leaves no folder when filling fails, and fills it at the next call', async () => {
		const failing = async (empty: string): Promise<void> => {
			writeFileSync(join(empty, 'a.txt'), 'h');
			throw new Error('no network');
		};
		await expect(completeFolder(folder, 1, failing)).rejects.toThrow('no network');
		expect([existsSync(folder), readdirSync(join(parent, 'cache'))]).toEqual([false, []]);
		await completeFolder(folder, 1, fillWith('whole'));
		expect(content()).toBe('whole');
	});

	it('gives every parallel caller a complete folder, and keeps the first', async () => {
		const texts = Array.from({ length: 8 }, (_, index) => `text ${index}`);
		const seen = await Promise.all(
			texts.map(async (text) => {
				await completeFolder(folder, 1, fillWith(text));
				return content();
			}),
		);
		expect(new Set(seen)).toEqual(new Set([content()]));
		expect(texts).toContain(content());
		expect(readdirSync(join(parent, 'cache'))).toEqual(['things']);
	});
});
