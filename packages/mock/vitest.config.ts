import { defineConfig } from 'vitest/config';

// The suites of several packages share the machine; a test that waits for a process must not fail because it is busy.
export default defineConfig({ test: { globalSetup: 'test/fresh-cache.ts', testTimeout: 60_000, hookTimeout: 60_000 } });
