import { configDefaults, defineConfig } from 'vitest/config';

// The suites of several packages share the machine; a test that waits for a process must not fail because it is busy.
export default defineConfig({
	test: {
		exclude: [...configDefaults.exclude, 'test/long/**'],
		env: { BENCH_CACHE: 'quick' },
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
