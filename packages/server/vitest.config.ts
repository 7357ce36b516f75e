import { defineConfig } from 'vitest/config';

// Tests wait for processes and databases. On a busy machine they need long; a limit only ends what hangs.
const patient = { testTimeout: 600_000, hookTimeout: 600_000 };

/** The tests that every engine must pass: PGlite, the oldest and the newest PostgreSQL that are supported, and two replicas. */
const onEveryEngine = 'test/suite/*.test.ts';
/** The same, by the client. They are in the long suite, so that an edit of the client does not run the server's quick tests. */
const byTheClient = 'test/client/*.test.ts';
const globalSetup = 'test/engines.ts';

export default defineConfig({
	test: {
		projects: [
			// `npm test`: needs only Node. The permission matrix and the statuses are sampled.
			{ test: { ...patient, name: 'quick', include: ['test/*.test.ts', onEveryEngine], env: { TEST_ENGINE: 'pglite' } } },
			// The rest of the suite on PGlite: `quick` runs the others of its files in full.
			{
				test: {
					...patient,
					name: 'pglite',
					include: ['test/suite/{permissions,every-status}.test.ts', byTheClient],
					env: { TEST_ENGINE: 'pglite', TEST_SAMPLE: 'all' },
				},
			},
			...['postgres-15', 'postgres-18', 'replicas'].map((engine) => ({
				test: { ...patient, name: engine, include: [onEveryEngine, byTheClient], env: { TEST_ENGINE: engine }, globalSetup },
			})),
			{ test: { ...patient, name: 'once', include: ['test/long/*.test.ts'], globalSetup } },
		],
	},
});
