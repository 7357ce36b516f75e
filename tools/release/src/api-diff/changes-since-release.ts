import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { currentContract, lastRelease } from '../released.ts';
import { type ApiChange, compareApis } from './api-diff.ts';
import { baselineDeclarations, copyDeclarations } from './declarations.ts';

/** How the TypeScript API of the last build differs from the last release. Empty before the first release. */
export function apiChangesSinceRelease(): ApiChange[] {
	const [baseline, released] = [baselineDeclarations(), lastRelease()];
	if (!baseline || !released) return [];
	const [had, has] = [released.contract, currentContract()];
	const isSame = isDeepStrictEqual([had.paths, had.components], [has.paths, has.components]);
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-build-'));
	try {
		copyDeclarations(folder);
		return compareApis(baseline, folder, !isSame);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
