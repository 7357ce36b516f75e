import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// What documents compile to is kept apart from what the developer's own mocks keep.
const env = { XDG_CACHE_HOME: join(tmpdir(), 'returning-ai-mock-tests') };

// The suites of several packages share the machine; a test that waits for a process must not fail because it is busy.
export default defineConfig({ test: { env, testTimeout: 60_000, hookTimeout: 60_000 } });
