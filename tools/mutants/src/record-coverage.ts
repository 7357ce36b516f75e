/**
 * Preloaded into every process of the first run (`node --import`). Writes the id of each covered mutant immediately, because tests
 * kill processes by signals, which run no exit handler.
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
				// From here on a plain value, so that the code runs at full speed.
				Object.defineProperty(hits, id, { value, writable: true });
				appendFileSync(file, `${id}\n`);
			},
		});
	}
	// Stryker's instrumenter defines this name.
	(globalThis as { __stryker__?: object }).__stryker__ = { mutantCoverage: { static: hits, perTest: {} } };
}
