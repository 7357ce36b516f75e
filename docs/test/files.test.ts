import { win32 } from 'node:path';
import { expect, it } from 'vitest';
import { toAddress } from '../src/site/files.ts';

it('names a file of the site by its address, on Windows too', () => {
	expect(toAddress('guides\\start-here.html', win32)).toBe('guides/start-here.html');
	expect(toAddress('index.html', win32)).toBe('index.html');
});
