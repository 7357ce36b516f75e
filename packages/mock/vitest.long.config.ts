import { configDefaults, defineConfig } from 'vitest/config';
import quick from './vitest.config.ts';

/** `npm run test:long`: the slow tests, and every case of the tests that the quick suite samples. */
export default defineConfig({
	test: {
		...quick.test,
		dir: 'test/long',
		exclude: configDefaults.exclude,
		env: { TEST_SAMPLE: 'all' },
		// Stock Prism runs in the process of the tests, and does not catch the errors of its parameter styles.
		onUnhandledError: ({ stack = '' }) => !stack.includes('/prism-http/dist/validator/deserializers/'),
	},
});
