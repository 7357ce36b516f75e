import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Each test compiles and runs 60 programs.
export default defineConfig({
	root: join(import.meta.dirname, '../..'),
	test: {
		dir: 'test/languages',
		globalSetup: join(import.meta.dirname, 'setup.ts'),
		testTimeout: 900_000,
		hookTimeout: 180_000,
	},
});
