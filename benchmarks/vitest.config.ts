import { configDefaults, defineConfig } from 'vitest/config';

// Several suites share the machine. A test that waits for a process must not fail because the machine is busy.
export default defineConfig({
	test: {
		exclude: [...configDefaults.exclude, 'test/long/**'],
		env: { BENCH_CACHE: 'quick' },
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
