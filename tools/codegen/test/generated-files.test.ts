import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, win32 } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { leftovers, staleFiles, writeFiles } from '../src/generated-files.ts';

let parent: string;
let folder: string;
beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'returning-ai-generated-'));
	folder = join(parent, 'packages/x');
	mkdirSync(join(folder, 'src'), { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true }));

const FILES = { 'src/a.gen.ts': 'a\n', 'test/deep/b.gen.ts': 'b\n' };

describe('generated files', () => {
	it('are up to date after they are written', () => {
		writeFiles(folder, FILES);
		for (const [path, text] of Object.entries(FILES)) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
		expect(staleFiles(folder, FILES)).toEqual([]);
	});

	it('are reported when they are changed, missing or obsolete', () => {
		writeFiles(folder, { ...FILES, 'src/old.gen.ts': 'old\n' });
		writeFileSync(join(folder, 'src/a.gen.ts'), 'edited\n');
		rmSync(join(folder, 'test/deep/b.gen.ts'));
		expect(staleFiles(folder, FILES)).toEqual([
			'packages/x/src/a.gen.ts',
			'packages/x/test/deep/b.gen.ts',
			'packages/x/src/old.gen.ts',
		]);
	});

	it('are not obsolete on Windows when they are still generated', () => {
		expect(leftovers(['src\\a.gen.ts', 'test\\deep\\b.gen.ts', 'src\\old.gen.ts'], FILES, win32)).toEqual(['src/old.gen.ts']);
	});

	it('are removed when they are obsolete; handwritten files stay', () => {
		writeFiles(folder, { ...FILES, 'src/old.gen.ts': 'old\n' });
		writeFileSync(join(folder, 'src/by-hand.ts'), 'mine\n');
		writeFiles(folder, FILES);
		expect(existsSync(join(folder, 'src/old.gen.ts'))).toBe(false);
		expect(existsSync(join(folder, 'src/by-hand.ts'))).toBe(true);
	});

	it('keep their timestamp when they do not change, so that nothing is rebuilt', () => {
		writeFiles(folder, FILES);
		const file = join(folder, 'src/a.gen.ts');
		utimesSync(file, 1, 1);
		writeFiles(folder, FILES);
		expect(statSync(file).mtimeMs).toBe(1000);
		writeFiles(folder, { ...FILES, 'src/a.gen.ts': 'new\n' });
		expect(readFileSync(file, 'utf8')).toBe('new\n');
	});
});
