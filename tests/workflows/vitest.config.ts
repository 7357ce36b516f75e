import { defineConfig } from 'vitest/config';

// A job installs, builds and packs the whole repository; two cores do one such thing at a time.
export default defineConfig({ test: { testTimeout: 900_000, hookTimeout: 900_000, fileParallelism: false } });
