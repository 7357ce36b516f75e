import { configDefaults, defineConfig } from 'vitest/config';

// The suites of several packages share the machine; a test that waits for a process must not fail because it is busy.
export default defineConfig({
	test: {
		exclude: [...configDefaults.exclude, 'test/long/**'],
		globalSetup: 'test/fresh-cache.ts',
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
