import { defineConfig } from 'vitest/config';

// Each planted edit is compared by a program of its own, and a registry takes its time.
export default defineConfig({ test: { testTimeout: 300_000 } });
