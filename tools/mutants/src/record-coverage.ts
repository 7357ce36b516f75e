/**
 * Loaded by every process of the first run (`node --import`). Writes the id of each mutant whose place is run, at once: tests end
 * processes by signals, and no handler runs then.
 */
import { appendFileSync } from 'node:fs';

const { MUTANTS_SEEN: file, MUTANTS_COUNT: count } = process.env;

if (file !== undefined) {
	const hits: Record<string, number> = {};
	for (let id = 0; id < Number(count); id++) {
		Object.defineProperty(hits, id, {
			configurable: true,
			get: () => 0,
			set(value: number) {
				// A plain value from here on: code runs as fast as before.
				Object.defineProperty(hits, id, { value, writable: true });
				appendFileSync(file, `${id}\n`);
			},
		});
	}
	// The name is that of Stryker's instrumenter.
	(globalThis as { __stryker__?: object }).__stryker__ = { mutantCoverage: { static: hits, perTest: {} } };
}
