import { defineConfig } from 'vitest/config';

// These tests build, start and stop the whole platform; two cores do one such thing at a time.
export default defineConfig({ test: { testTimeout: 300_000, hookTimeout: 300_000, fileParallelism: false } });
