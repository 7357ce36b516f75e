import { defineConfig } from 'vitest/config';

// Generators and compilers keep a core busy each. At most two run at a time, for machines with two cores.
export default defineConfig({
	test: { testTimeout: 600_000, hookTimeout: 600_000, fileParallelism: false, maxConcurrency: 2 },
});
