import type { ReturningAIError } from '@returning-ai/client';
import { AbortError, ConnectionError } from '@returning-ai/client';
import type { Command } from '../contract/command.ts';
import { exitCodeOf } from '../errors/exit-code-of.ts';
import { EXIT, type ExitCode } from '../errors/exit-codes.ts';
import { toCommandError } from '../operation/operation-error.ts';
import { quote } from '../operation/quote.ts';
import type { Connection } from '../profiles/connection.ts';
import type { FailedRow, ReportFile } from './report-file.ts';

/** The end of a run. */
export interface RunEnd {
	readonly task: { readonly past: string };
	readonly report: ReportFile;
	readonly error: ReturningAIError | undefined;
	/** The report file, if there is one. */
	readonly path: string | undefined;
	readonly command: Command;
	readonly connection: Connection;
}

/** How a run ends: for people, for programs, and for the shell. */
export interface Outcome {
	readonly text: string;
	readonly result: object;
	readonly exitCode: ExitCode;
}

/** More failures than this are shown by code. */
const SHOWN = 20;
const SHOWN_LINES = 10;

export function outcomeOf(end: RunEnd): Outcome {
	const { task, report, error, path } = end;
	const { rows, failed } = report;
	const done = report.done.reduce((sum, [first, last]) => sum + last - first + 1, 0);
	const notStarted = rows - done - failed.length;
	const counts = [`${done} of ${rows} ${task.past}`, `${failed.length} failed`, `${notStarted} not started`];
	const lines = [
		`${(failed.length > 0 || notStarted > 0 ? counts : counts.slice(0, 1)).join(', ')}.`,
		...failedLines(failed),
		...(error ? [stoppedLine(error, end)] : []),
		...(path !== undefined && done < rows ? [nextStep(path)] : []),
	];
	const errors = failed.map(({ line, code, message }) => ({ line, code, message }));
	const result = { done, failed: failed.length, notStarted, stopped: report.stopped, report: path ?? null, errors };
	return { text: lines.join('\n'), result, exitCode: exitCode(error, failed.length) };
}

function exitCode(error: ReturningAIError | undefined, failed: number): ExitCode {
	if (error) return exitCodeOf(error);
	return failed > 0 ? EXIT.partial : EXIT.ok;
}

function failedLines(failed: readonly FailedRow[]): string[] {
	if (failed.length <= SHOWN) return failed.map(({ line, code, message }) => `  line ${line}: ${code}: ${message}`);
	const groups = new Map<string, FailedRow[]>();
	for (const row of failed) {
		const rows = groups.get(row.code);
		if (rows) rows.push(row);
		else groups.set(row.code, [row]);
	}
	return [...groups]
		.sort(([, a], [, b]) => b.length - a.length)
		.map(([code, rows]) => {
			const lines = rows.slice(0, SHOWN_LINES).map(({ line }) => line);
			const more = rows.length > SHOWN_LINES ? ` and ${rows.length - SHOWN_LINES} more` : '';
			return `  ${code}: ${rows.length} rows, on line ${lines.join(', ')}${more}. The first: ${rows[0]?.message}`;
		});
}

function stoppedLine(error: ReturningAIError, { command, connection }: RunEnd): string {
	if (error instanceof AbortError) return 'Stopped by Ctrl-C. The calls in progress were finished.';
	const { message } = toCommandError(error, command, connection);
	return `Stopped, because ${error instanceof ConnectionError ? 'the host does not respond' : 'every other row would fail'}: ${message}`;
}

function nextStep(path: string): string {
	return `Report: ${path}\nTo continue, repeat the command with: --resume ${quote(path)}`;
}
