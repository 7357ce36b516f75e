import { configDefaults, defineConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** `npm run test:long`: benchmarks that need a browser, PostgreSQL or fetched packages, and the full soak test. */
export default defineConfig({
	test: {
		...quick.test,
		dir: 'test/long',
		exclude: configDefaults.exclude,
		env: { BENCH_CACHE: 'long' },
		testTimeout: 1_800_000,
	},
});
