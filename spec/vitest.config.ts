import { defineConfig } from 'vitest/config';

// Most tests run Redocly's CLI, which is slow. At most two run at a time, for machines with two cores.
export default defineConfig({ test: { testTimeout: 180_000, maxConcurrency: 2 } });
