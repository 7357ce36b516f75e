import { defineConfig } from 'vitest/config';

// A browser on a busy machine takes its time, and so do dozens of programs in a row.
export default defineConfig({ test: { testTimeout: 180_000, hookTimeout: 120_000 } });
