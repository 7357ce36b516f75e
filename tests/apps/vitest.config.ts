import { defineConfig } from 'vitest/config';

// Each test installs, builds and runs an application; two cores can run one of these at a time.
export default defineConfig({
	test: {
		testTimeout: 120_000,
		hookTimeout: 300_000,
		fileParallelism: false,
		reporters: ['default', './proven-table.ts'],
	},
});
