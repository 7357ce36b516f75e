import { defineConfig } from 'vitest/config';

// A machine may be busy with the other suites.
export default defineConfig({ test: { testTimeout: 60_000 } });
