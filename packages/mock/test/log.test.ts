import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog, type Log, type LogLine } from '../src/cli/log.ts';

const LINE: LogLine = { method: 'GET', path: '/channels', status: 200, milliseconds: 1.25, faults: [] };

type Style = Parameters<typeof createLog>[0];

function output(style: Style, use: (log: Log) => void, isTerminal = false): string {
	let text = '';
	const log = createLog(
		style,
		(part) => {
			text += part;
		},
		isTerminal,
	);
	use(log);
	return text;
}

function written(style: Style, line: LogLine, isTerminal = false): string {
	return output(style, (log) => log.request(line), isTerminal);
}

describe('the log of events', () => {
	const useAll = (log: Log): void => {
		log.ready('Serving', 'http://localhost:4010');
		log.info('Changed');
		log.error('Wrong');
	};

	it('has only the line that the mock is ready when silent', () => {
		expect(output('silent', useAll)).toBe('Serving\n');
	});

	it('has a line of text for each', () => {
		expect(output('pretty', useAll)).toBe('Serving\nChanged\nWrong\n');
	});

	it('has an object for each, with the time, the level and the message', () => {
		const time = expect.stringMatching(/^\d{4}-.*Z$/);
		const lines = output('json', useAll).trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line))).toEqual([
			{ time, level: 'info', message: 'Serving', url: 'http://localhost:4010' },
			{ time, level: 'info', message: 'Changed' },
			{ time, level: 'error', message: 'Wrong' },
		]);
	});
});

describe('the log of requests', () => {
	beforeEach(() => {
		vi.stubEnv('NO_COLOR', '');
	});
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	it('is empty when silent', () => {
		expect(written('silent', { ...LINE, status: 500, faults: ['wrong'] })).toBe('');
	});

	it('has a line of JSON with the time', () => {
		const text = written('json', { ...LINE, faults: ['wrong'] });
		expect(text.endsWith('\n')).toBe(true);
		expect(JSON.parse(text)).toEqual({
			time: expect.stringMatching(/^\d{4}-.*Z$/),
			level: 'warn',
			...LINE,
			faults: ['wrong'],
		});
	});

	it.each([
		[{}, 'info'],
		[{ status: 404 }, 'info'],
		[{ faults: ['wrong'] }, 'warn'],
		[{ status: 500 }, 'warn'],
	])('has the level of %j', (change, level) => {
		expect(JSON.parse(written('json', { ...LINE, ...change }))).toMatchObject({ level });
	});

	it('has a line of text, and one for each fault', () => {
		const text = written('pretty', { ...LINE, status: 400, operationId: 'system.channels.list', faults: ['one', 'other'] });
		expect(text).toMatch(
			/^\d\d:\d\d:\d\d {2}400 {2}GET {4}\/channels {2}system\.channels\.list {2}1\.3 ms\n {10}→ one\n {10}→ other\n$/,
		);
	});

	it('shows "cut" for a dropped connection', () => {
		expect(written('pretty', { ...LINE, status: 0 })).toContain('  cut  GET');
	});

	it.each([
		[0, '\u001b[31mcut'],
		[200, '\u001b[32m200'],
		[399, '\u001b[32m399'],
		[400, '\u001b[33m400'],
		[499, '\u001b[33m499'],
		[500, '\u001b[31m500'],
	])('shows %i in its colour on a terminal', (status, text) => {
		expect(written('pretty', { ...LINE, status }, true)).toContain(text);
	});

	it('has no colour outside a terminal, or with NO_COLOR', () => {
		expect(written('pretty', LINE)).not.toContain('\u001b');
		vi.stubEnv('NO_COLOR', '1');
		expect(written('pretty', LINE, true)).not.toContain('\u001b');
	});
});
