import { defineConfig } from 'vitest/config';

// The long test runs a suite once per mutant.
export default defineConfig({ test: { testTimeout: 300_000 } });
