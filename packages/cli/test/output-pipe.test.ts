import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const program = join(import.meta.dirname, 'output-program.ts');

describe('a pipe that is closed early', () => {
	it.each(['table', 'json', 'ndjson', 'yaml'])('ends endless pages of %s without an error', async (format) => {
		const child = spawn(process.execPath, [program, 'pages', format], { stdio: ['ignore', 'pipe', 'pipe'] });
		let stderr = '';
		child.stderr.on('data', (chunk) => {
			stderr += chunk;
		});
		await once(child.stdout, 'data');
		child.stdout.destroy();
		expect(await once(child, 'close')).toEqual([0, null]);
		expect(stderr).toBe('');
	});
});
