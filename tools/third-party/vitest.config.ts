import { defineConfig } from 'vitest/config';

// Other suites may slow the machine down.
export default defineConfig({ test: { testTimeout: 60_000 } });
