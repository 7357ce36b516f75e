import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives each run a cache folder of its own: what an earlier run compiled would hide a compiler that is broken now. */
export default function setup(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-mock-cache-'));
	process.env.XDG_CACHE_HOME = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
