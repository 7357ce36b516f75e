import { configDefaults, defineConfig } from 'vitest/config';

// Several suites share the machine. A test that waits for a process must not time out because the machine is busy.
export default defineConfig({
	test: { exclude: [...configDefaults.exclude, 'test/long/**'], testTimeout: 120_000, hookTimeout: 120_000 },
});
