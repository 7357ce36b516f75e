import { win32 } from 'node:path';
import { expect, it } from 'vitest';
import { toUrlPath } from '../src/site/files.ts';

it('turns a Windows path into a URL path', () => {
	expect(toUrlPath('guides\\start-here.html', win32)).toBe('guides/start-here.html');
	expect(toUrlPath('index.html', win32)).toBe('index.html');
});
