/** What the command logs for each request and each error. */
import { afterEach, expect, it, vi } from 'vitest';
import { createLog } from '../src/cli/log.ts';
import type { Exchange } from '../src/pipeline/handle.ts';

afterEach(() => vi.restoreAllMocks());

const entry: Exchange = {
	requestId: 'req_1',
	method: 'GET',
	path: '/channels',
	operationId: 'system.channels.list',
	status: 200,
	milliseconds: 1.23456,
};

/** The lines that a format prints. */
function linesOf(style: Parameters<typeof createLog>[0], work: (log: ReturnType<typeof createLog>) => void): string[] {
	const lines: string[] = [];
	const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
	work(createLog(style));
	write.mockRestore();
	return lines.join('').split('\n').slice(0, -1);
}

it.each([
	['info', { status: 200 }],
	['info', { status: 404 }],
	['info', { status: 429 }],
	['error', { status: 500, error: new Error('no table') }],
	['error', { status: 503, error: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) }],
] as const)('logs in JSON at the level %s: %o', (level, changed) => {
	const lines = linesOf('json', (log) => log.request({ ...entry, ...changed }));
	expect(lines).toHaveLength(1);
	const line = JSON.parse(lines[0] ?? '');
	expect(line).toMatchObject({ level, status: changed.status, requestId: 'req_1', milliseconds: 1.23 });
	expect(Date.parse(line.time)).not.toBeNaN();
	expect(line.error).toBe({ 500: 'no table', 503: 'ECONNREFUSED refused' }[changed.status as number]);
});

it('logs in JSON messages at the level info, and background errors at the level error', () => {
	const lines = linesOf('json', (log) => {
		log.info('Started.');
		log.error(new Error('The worker failed.\nselect secret'));
	});
	expect(lines.map((line) => JSON.parse(line))).toMatchObject([
		{ level: 'info', message: 'Started.' },
		{ level: 'error', error: 'The worker failed.' },
	]);
});

it('logs in the format pretty one line for each request, and one more for an error', () => {
	const lines = linesOf('pretty', (log) => {
		log.request(entry);
		log.request({ ...entry, status: 500, error: new Error('no table') });
		log.info('Started.');
		log.error(new Error('The worker failed.'));
	});
	expect(lines).toHaveLength(5);
	expect(lines[0]).toMatch(/ 200 {2}GET {4}\/channels {2}system\.channels\.list {2}1\.2 ms {2}req_1$/);
	expect(lines[1]).toContain(' 500  GET');
	expect(lines.slice(2)).toEqual(['          → no table', 'Started.', 'The worker failed.']);
});

it('logs nothing in the format silent', () => {
	const lines = linesOf('silent', (log) => {
		log.request({ ...entry, status: 500, error: new Error('no table') });
		log.info('Started.');
		log.error(new Error('The worker failed.'));
	});
	expect(lines).toEqual([]);
});
