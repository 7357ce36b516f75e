import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { CommandError } from '../errors/command-error.ts';

/**
 * The state of a run, to continue it. It has no credential and nothing of a row but its line. The idempotency key of a row is the
 * `run` and the index of the row, so that a run that was killed can be continued, too.
 */
export interface ReportFile {
	readonly version: 1;
	/** `bulk award-badge 3f2b…`. */
	readonly command: string;
	readonly target: string;
	readonly file: string;
	readonly rows: number;
	/** Of the rows, without passwords. */
	readonly sha256: string;
	readonly run: string;
	/** The indexes of the rows that are done, as ranges: first and last. */
	readonly done: readonly (readonly [number, number])[];
	readonly failed: readonly FailedRow[];
	/** Why the run stopped before its last row. */
	readonly stopped: string | null;
}

export interface FailedRow {
	/** From 0. */
	readonly index: number;
	readonly line: number;
	/** `email_taken`, or the class of the error. */
	readonly code: string;
	readonly message: string;
	readonly idempotencyKey: string;
}

/** The fields that must be the same to continue a run. */
export type Task = Pick<ReportFile, 'command' | 'target' | 'file' | 'rows' | 'sha256'>;

export function newReport(task: Task): ReportFile {
	return { version: 1, ...task, run: randomUUID(), done: [], failed: [], stopped: null };
}

/** The row's key: 8 to 128 letters, digits and hyphens. */
export function keyOf({ run }: Pick<ReportFile, 'run'>, index: number): string {
	return `${run}-${index}`;
}

function isComplete({ rows, done }: Pick<ReportFile, 'rows' | 'done'>): boolean {
	return rows === done.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}

/** Whether a run that ended left something to continue. If the API refused every row, the command can simply be repeated. */
export function needsReport({ rows, done, failed }: ReportFile): boolean {
	return done.length > 0 ? !isComplete({ rows, done }) : !failed.every(({ code }) => code.startsWith('4'));
}

/**
 * Reads the report of `--resume`.
 *
 * @throws {CommandError} The report is missing, not valid, or is of another command, target or file.
 */
export async function readReport(path: string, task: Task): Promise<ReportFile> {
	const report = await parseReport(path);
	if (!report) throw new CommandError(`--resume ${path}: there is no such file. Check the path.`);
	const { command, target, sha256, file } = report;
	const refuse = (problem: string): never => {
		throw new CommandError(`--resume ${path}: ${problem}`);
	};
	if (command !== task.command) refuse(`the report is of "${command}", not of "${task.command}". Run the command of the report.`);
	if (target !== task.target) refuse(`the report is of ${target}, not of ${task.target}. Choose the same profile or host.`);
	if (sha256 !== task.sha256)
		refuse(
			`the rows of ${task.file} or their options differ from those of the report, which is of ${file}. ` +
				'Use the same file and options. To send changed rows, put only these into a new file, and run it without --resume.',
		);
	return report;
}

/**
 * Protects the report of an earlier run: without it, rows would be sent twice.
 *
 * @throws {CommandError} The file exists, and is not the report of a run that is complete.
 */
export async function requireReplaceable(path: string): Promise<void> {
	const report = await parseReport(path);
	if (!report || isComplete(report)) return;
	throw new CommandError(
		`${path} exists: it is the report of a run that is not complete. To continue that run, add: --resume ${path}\n` +
			'To start again from the first row, delete the file, or choose another one with --report.',
	);
}

/** Replaces the file as a whole, so that a crash leaves the old report or the new one. */
export async function writeReport(path: string, report: ReportFile): Promise<void> {
	const next = `${path}.${process.pid}.tmp`;
	try {
		await writeFile(next, `${JSON.stringify(report, null, '\t')}\n`, { mode: 0o600 });
		await rename(next, path);
	} catch (error) {
		await rm(next, { force: true }).catch(() => undefined);
		const problem = `The report ${path} could not be written: ${(error as Error).message}. Choose another file with --report.`;
		throw new CommandError(problem, undefined, { cause: error });
	}
}

/** Adds indexes to ranges. */
export function toRanges(indexes: Iterable<number>): [number, number][] {
	const ranges: [number, number][] = [];
	for (const index of [...indexes].sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last && last[1] === index - 1) last[1] = index;
		else ranges.push([index, index]);
	}
	return ranges;
}

export function* indexesOf(ranges: ReportFile['done']): Generator<number> {
	for (const [first, last] of ranges) for (let index = first; index <= last; index += 1) yield index;
}

async function parseReport(path: string): Promise<ReportFile | undefined> {
	let text: string;
	try {
		text = await readFile(path, 'utf8');
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw new CommandError(`${path}: ${(error as Error).message}`, undefined, { cause: error });
	}
	try {
		const report: unknown = JSON.parse(text);
		if (isReport(report)) return report;
	} catch {}
	throw new CommandError(`${path} is not the report of a bulk command. Choose another file.`);
}

function isReport(value: unknown): value is ReportFile {
	const { version, command, target, file, rows, sha256, run, done } = Object(value) as Partial<Record<keyof ReportFile, unknown>>;
	const isText = [command, target, file, sha256].every((text) => typeof text === 'string');
	const isRun = typeof run === 'string' && /^[\w-]{8,100}$/.test(run);
	return version === 1 && isText && isRun && Number.isSafeInteger(rows) && Array.isArray(done) && areRanges(done, rows as number);
}

function areRanges(ranges: readonly unknown[], rows: number): boolean {
	let next = 0;
	return ranges.every((range) => {
		const [first, last] = Array.isArray(range) ? (range as unknown[]) : [];
		if (!Number.isSafeInteger(first) || !Number.isSafeInteger(last)) return false;
		const isValid = (first as number) >= next && (first as number) <= (last as number) && (last as number) < rows;
		next = (last as number) + 1;
		return isValid;
	});
}
