import { defineConfig } from 'vitest/config';

// Each planted edit is compared by a program of its own.
export default defineConfig({ test: { testTimeout: 60_000 } });
