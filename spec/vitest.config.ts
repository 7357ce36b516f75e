import { defineConfig } from 'vitest/config';

// Most of these tests run Redocly's program, twice at a time on a small machine.
export default defineConfig({ test: { testTimeout: 180_000, maxConcurrency: 2 } });
