import { configDefaults, defineConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** `npm run test:long`: what takes long, and in full what the quick suite samples. */
export default defineConfig({
	test: { ...quick.test, dir: 'test/long', exclude: configDefaults.exclude, env: { TEST_SAMPLE: 'all' } },
});
