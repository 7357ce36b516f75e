import { defineConfig } from 'vitest/config';

// Tests wait for processes and databases, which takes long on a busy machine. The timeout only ends a test that hangs.
const timeouts = { testTimeout: 600_000, hookTimeout: 600_000 };

/** Tests for every engine: PGlite, the oldest and the newest supported PostgreSQL, and two replicas. */
const onEveryEngine = 'test/suite/*.test.ts';
/** Tests through the client. They are in the long suite, so that a change of the client does not run the server's quick tests. */
const byTheClient = 'test/client/*.test.ts';
/** They replace a function of Node and register an OpenTelemetry SDK, so they need modules of their own. */
const withOwnModules = 'test/{auth,tracing}.test.ts';
/** The files of a worker share its modules: compiling the validators and the embedded database takes longer than most files. */
const shared = { isolate: false };
const globalSetup = 'test/engines.ts';

export default defineConfig({
	test: {
		projects: [
			// `npm test`: needs only Node. Takes samples of the permission matrix and of the statuses.
			{
				test: {
					...timeouts,
					...shared,
					name: 'quick',
					include: ['test/*.test.ts', onEveryEngine],
					exclude: [withOwnModules],
					env: { TEST_ENGINE: 'pglite' },
				},
			},
			{ test: { ...timeouts, name: 'quick-isolated', include: [withOwnModules] } },
			// The full permission matrix and all statuses on PGlite. `quick` already runs the other files of the suite in full.
			{
				test: {
					...timeouts,
					...shared,
					name: 'pglite',
					include: ['test/suite/{permissions,every-status}.test.ts', byTheClient],
					env: { TEST_ENGINE: 'pglite', TEST_SAMPLE: 'all' },
				},
			},
			...['postgres-15', 'postgres-18', 'replicas'].map((engine) => ({
				test: {
					...timeouts,
					...shared,
					name: engine,
					include: [onEveryEngine, byTheClient],
					env: { TEST_ENGINE: engine },
					globalSetup,
				},
			})),
			{ test: { ...timeouts, name: 'once', include: ['test/long/*.test.ts'], globalSetup } },
		],
	},
});
