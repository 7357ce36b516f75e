import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type ApiChange, compareApis } from '../src/api-diff/api-diff.ts';
import { copyDeclarations } from '../src/api-diff/declarations.ts';

export const OPTIONS = 'client/dist/core/options.d.ts';

type EditDeclarations = (file: string, from: string | RegExp, to: string, contractChanged?: boolean) => ApiChange[];

/** Changes one declaration file and returns the reported changes. Registers hooks for one test file. */
export function useDeclarations(): EditDeclarations {
	let work: string;
	beforeAll(() => {
		work = mkdtempSync(join(tmpdir(), 'returning-ai-declarations-'));
		copyDeclarations(join(work, 'before'));
	});
	afterAll(() => rmSync(work, { recursive: true }));
	return (file, from, to, contractChanged = false) => {
		const [before, after] = [join(work, 'before'), join(work, 'after')];
		rmSync(after, { recursive: true, force: true });
		cpSync(before, after, { recursive: true });
		const path = join(after, '@returning-ai', file);
		const text = readFileSync(path, 'utf8');
		const changed = text.replace(from, to);
		if (changed === text) throw new Error(`${file} does not contain the text to edit.`);
		writeFileSync(path, changed);
		return compareApis(before, after, contractChanged);
	};
}
