import { win32 } from 'node:path';
import { expect, it } from 'vitest';
import { isIgnored } from '../src/watch-files.ts';

it.each([
	'spec/integration/messages.yaml',
	'packages/mock/src/control/coverage.ts',
	'packages/client/src/testing.ts',
	'docs/guides/start-here.md',
])('treats %s as a source, on Windows too', (file) => {
	expect(isIgnored(file)).toBe(false);
	expect(isIgnored(file.replaceAll('/', '\\'), win32)).toBe(false);
});

it.each([
	'spec/dist/openapi.json',
	'docs/dist.next/index.html',
	'packages/mock/dist.last',
	'packages/mock/node_modules/.vite/results.json',
	'packages/mock/test/cli.test.ts',
	'spec/rules/fixtures/pass.yaml',
	'tools/release/baseline/programs/first-message.ts',
	'packages/types/src/openapi.gen.ts',
	'spec/integration/.messages.yaml.swp',
	'spec/integration/messages.yaml~',
	'spec/integration/messages.yaml___jb_tmp___',
	'spec/integration/4913',
])('ignores %s, on Windows too', (file) => {
	expect(isIgnored(file)).toBe(true);
	expect(isIgnored(file.replaceAll('/', '\\'), win32)).toBe(true);
});
