import { defineConfig } from 'vitest/config';

// The suites of several packages share the machine; a test that waits for a process must not fail because it is busy.
export default defineConfig({ define: { DEVELOPMENT: 'true' }, test: { testTimeout: 120_000, hookTimeout: 120_000 } });
