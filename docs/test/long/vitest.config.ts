import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// A browser on a busy machine takes its time, and so do dozens of programs in a row.
export default defineConfig({
	root: join(import.meta.dirname, '../..'),
	test: {
		dir: 'test/long',
		globalSetup: join(import.meta.dirname, 'setup.ts'),
		testTimeout: 300_000,
		hookTimeout: 180_000,
	},
});
