import { defineConfig } from 'vitest/config';

// The suites of several packages share the machine; a test that waits for a process must not fail because it is busy.
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };

/** The same tests on each engine: the embedded one, PostgreSQL's oldest version that is supported and the newest, and two replicas. */
const engines = ['pglite', 'postgres-15', 'postgres-18', 'replicas'].map((engine) => ({
	test: { ...patient, name: engine, include: ['test/suite/**/*.test.ts'], env: { TEST_ENGINE: engine } },
}));

export default defineConfig({
	test: {
		globalSetup: 'test/engines.ts',
		projects: [
			...engines.map((project) => ({ extends: true as const, ...project })),
			{ extends: true, test: { ...patient, name: 'once', include: ['test/*.test.ts'] } },
		],
	},
});
