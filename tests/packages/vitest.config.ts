import { defineConfig } from 'vitest/config';

// Each test installs, compiles or runs something; two cores can run one of these at a time.
export default defineConfig({
	test: { testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false, exclude: ['user-programs/**'] },
});
