import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type ApiChange, compareApis } from '../src/api-diff/api-diff.ts';
import { copyDeclarations } from '../src/api-diff/declarations.ts';

export const OPTIONS = 'client/dist/core/options.d.ts';

export interface DeclarationEdit {
	/** Path below the folder of the scope: `client/dist/index.d.ts`. */
	file: string;
	from: string | RegExp;
	to: string;
}

/** Makes the edits in a copy of the declarations, and returns the reported changes. */
type Compare = (edits: readonly DeclarationEdit[], contractChanged?: boolean) => ApiChange[];

/** Registers hooks for one test file. */
export function useDeclarations(): Compare {
	let work: string;
	beforeAll(() => {
		work = mkdtempSync(join(tmpdir(), 'returning-ai-declarations-'));
		copyDeclarations(join(work, 'before'));
	});
	afterAll(() => rmSync(work, { recursive: true }));
	return (edits, contractChanged = false) => {
		const [before, after] = [join(work, 'before'), join(work, 'after')];
		rmSync(after, { recursive: true, force: true });
		cpSync(before, after, { recursive: true });
		for (const edit of edits) makeEdit(join(after, '@returning-ai', edit.file), edit);
		return compareApis(before, after, contractChanged);
	};
}

function makeEdit(path: string, { file, from, to }: DeclarationEdit): void {
	const text = readFileSync(path, 'utf8');
	const changed = text.replace(from, to);
	if (changed === text) throw new Error(`${file} does not contain the text to edit.`);
	writeFileSync(path, changed);
}
