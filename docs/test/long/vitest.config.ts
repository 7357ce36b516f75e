import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Timeouts for a browser on a busy machine, and for dozens of programs in a row.
export default defineConfig({
	root: join(import.meta.dirname, '../..'),
	test: {
		dir: 'test/long',
		globalSetup: join(import.meta.dirname, 'setup.ts'),
		testTimeout: 300_000,
		hookTimeout: 180_000,
	},
});
