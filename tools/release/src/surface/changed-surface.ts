import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { currentContract, lastRelease } from '../released.ts';
import { copyDeclarations, keptDeclarations } from './declarations.ts';
import { compareSurfaces, type SurfaceChange } from './surface.ts';

/** How the last build differs from the last release for those who compile against it; in nothing, before the first one. */
export function changedSurface(): SurfaceChange[] {
	const [kept, released] = [keptDeclarations(), lastRelease()];
	if (!kept || !released) return [];
	const [had, has] = [released.contract, currentContract()];
	const isSame = isDeepStrictEqual([had.paths, had.components], [has.paths, has.components]);
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-build-'));
	try {
		copyDeclarations(folder);
		return compareSurfaces(kept, folder, !isSame);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
