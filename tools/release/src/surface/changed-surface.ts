import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { currentContract, lastRelease } from '../released.ts';
import { compareContracts } from '../verdict.ts';
import { copyDeclarations, keptDeclarations } from './declarations.ts';
import { compareSurfaces, type SurfaceChange } from './surface.ts';

/** How the last build differs from the last release for those who compile against it; in nothing, before the first one. */
export function changedSurface(): SurfaceChange[] {
	const [kept, released] = [keptDeclarations(), lastRelease()];
	if (!kept || !released) return [];
	const { changes, outside } = compareContracts(released.contract, currentContract());
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-build-'));
	try {
		copyDeclarations(folder);
		return compareSurfaces(kept, folder, changes.length + outside.length > 0);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
