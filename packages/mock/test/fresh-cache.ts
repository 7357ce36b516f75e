import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Creates a new cache folder for each run. A cached document of an earlier run could hide a broken compiler. */
export default function setup(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'returning-ai-mock-cache-'));
	process.env.XDG_CACHE_HOME = folder;
	return () => rmSync(folder, { recursive: true, force: true });
}
