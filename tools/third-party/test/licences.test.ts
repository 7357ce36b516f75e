import { posix, win32 } from 'node:path';
import { expect, it } from 'vitest';
import { packageFolder } from '../src/licences.ts';

it.each([
	['node_modules/ajv/dist/core.js', 'node_modules/ajv'],
	['node_modules/@stoplight/json/index.js', 'node_modules/@stoplight/json'],
	['node_modules/a/node_modules/@b/c/index.js', 'node_modules/a/node_modules/@b/c'],
	['packages/mock/src/index.ts', undefined],
])('%s belongs to %s, on Windows too', (file, folder) => {
	expect(packageFolder(posix.join('/repo', file), posix)).toBe(folder && `/repo/${folder}`);
	expect(packageFolder(win32.join('C:\\repo', file), win32)).toBe(folder && `C:/repo/${folder}`);
});
