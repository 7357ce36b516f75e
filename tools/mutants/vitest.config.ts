import { defineConfig } from 'vitest/config';

// The long test runs a suite once per mutant.
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 300_000 } });
