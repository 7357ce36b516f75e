import { defineConfig } from 'vitest/config';

// A comparison compiles all declarations, and a registry takes its time.
export default defineConfig({ test: { testTimeout: 300_000, hookTimeout: 300_000 } });
