import { configDefaults, defineConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** `npm run test:long`: the slow tests. */
export default defineConfig({ test: { ...quick.test, dir: 'test/long', exclude: configDefaults.exclude, testTimeout: 300_000 } });
