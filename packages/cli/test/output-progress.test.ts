import stringWidth from 'string-width';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProgress } from '../src/output/progress.ts';
import { Terminal } from './output-terminal.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const job = { total: 2000, label: 'Import' };

describe('progress on a terminal', () => {
	it('shows a bar, counts, percentage, rate, remaining time and failures', () => {
		const terminal = new Terminal({ columns: 100 });
		const progress = createProgress(terminal.context, job);
		vi.advanceTimersByTime(10_000);
		progress.update({ done: 1000, failed: 3 });
		expect(terminal.stderr).toBe(
			`\r\u001b[KImport  ${'█'.repeat(15)}${'░'.repeat(15)}  1,000/2,000  50%  100/s  10 s left  3 failed`,
		);
		expect(terminal.stdout).toBe('');
	});

	it('redraws at most 10 times a second, and shows the last update', () => {
		const terminal = new Terminal({ columns: 100 });
		const progress = createProgress(terminal.context, job);
		for (let done = 1; done <= 1000; done++) {
			vi.advanceTimersByTime(1);
			progress.update({ done, failed: 0 });
		}
		expect(terminal.stderr.split('\r').length - 1).toBeLessThanOrEqual(11);
		vi.advanceTimersByTime(100);
		expect(terminal.stderr.split('\r').at(-1)).toContain('1,000/2,000');
	});

	it('clears the line at the end, and draws no more', () => {
		const terminal = new Terminal({ columns: 100 });
		const progress = createProgress(terminal.context, job);
		progress.update({ done: 1, failed: 0 });
		progress.update({ done: 2, failed: 0 });
		progress.end();
		vi.advanceTimersByTime(1000);
		const [, drawn, ...after] = terminal.stderr.split('\r\u001b[K');
		expect([drawn, after]).toEqual([expect.stringContaining('1/2,000'), ['']]);
	});

	it.each([10, 20, 40, 60, 80])('fits into %i columns', (columns) => {
		const terminal = new Terminal({ columns });
		const progress = createProgress(terminal.context, { ...job, label: '导入 members.csv' });
		vi.advanceTimersByTime(3000);
		progress.update({ done: 1234, failed: 567 });
		expect(stringWidth(terminal.stderr.replace('\r\u001b[K', ''))).toBeLessThan(columns);
	});

	it('prints failures in red, unless NO_COLOR is set', () => {
		const draw = (env: Record<string, string>): string => {
			const terminal = new Terminal({ columns: 100, env });
			createProgress(terminal.context, job).update({ done: 1, failed: 1 });
			return terminal.stderr;
		};
		expect(draw({})).toContain('\u001b[31m1 failed\u001b[39m');
		expect(draw({ NO_COLOR: '1' })).not.toContain('\u001b[31m');
	});

	it('escapes a label', () => {
		const terminal = new Terminal({ columns: 100 });
		createProgress(terminal.context, { total: 0, label: '\u001b[2J.csv' }).update({ done: 0, failed: 0 });
		expect(terminal.stderr).toContain('\\u001b[2J.csv');
		expect(terminal.stderr).toContain('0/0  100%');
	});
});

describe.each([
	['without a terminal', {}],
	['on a dumb terminal', { columns: 80, env: { TERM: 'dumb' } }],
])('progress %s', (_, options) => {
	it('prints a line at most every 10 s, and one at the end', () => {
		const terminal = new Terminal(options);
		const progress = createProgress(terminal.context, job);
		for (let done = 1; done <= 25; done++) {
			vi.advanceTimersByTime(1000);
			progress.update({ done, failed: done > 12 ? 1 : 0 });
		}
		progress.end();
		expect(terminal.stderr).toBe(
			[
				'Import: 10/2,000, 0%, 1.0/s, 33 min 10 s left\n',
				'Import: 20/2,000, 1%, 1.0/s, 33 min 0 s left, 1 failed\n',
				'Import: 25/2,000, 1%, 1.0/s, 32 min 55 s left, 1 failed\n',
			].join(''),
		);
	});
});
