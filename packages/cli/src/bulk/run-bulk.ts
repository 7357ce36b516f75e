import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Context } from '../context.ts';
import type { Command } from '../contract/command.ts';
import { loadCommand } from '../contract/load-command.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { callOperation } from '../operation/call-operation.ts';
import { printRequest, requestOf } from '../operation/dry-run.ts';
import { hooksOf } from '../operation/hooks.ts';
import { createPrinter } from '../output/printer.ts';
import { clientOf } from '../profiles/client.ts';
import type { Connection } from '../profiles/connection.ts';
import { type BulkOptions, concurrencyOf } from './bulk-options.ts';
import type { BulkTask } from './bulk-task.ts';
import { confirm } from './confirm.ts';
import {
	needsReport,
	newReport,
	type ReportFile,
	readReport,
	requireReplaceable,
	type Task,
	writeReport,
} from './report-file.ts';
import { runRows } from './run-rows.ts';
import { outcomeOf } from './summary.ts';

/**
 * Runs a task: asks, calls the API for each row that is not done, and prints the result.
 *
 * @throws {CommandError} A row failed, or the run stopped. The message is the summary.
 */
export async function runBulk<Value>(
	task: BulkTask<Value>,
	file: string,
	options: BulkOptions,
	context: Context,
	connection: Connection,
): Promise<void> {
	const printer = await createPrinter(context, options);
	const concurrency = concurrencyOf(options);
	const command = await commandOf(task.operation);
	const facts = factsOf(task, file, connection);
	const path = options.report ?? options.resume ?? defaultReport(file, task);
	const earlier = options.resume === undefined ? undefined : await readReport(options.resume, facts);
	if (options.dryRun) return await printFirst(task, command, options, context, connection);
	if (path !== options.resume) await requireReplaceable(path);
	if (!connection.has(command.family)) throw new CommandError(connection.missing(command.family), EXIT.auth);
	if (task.question !== undefined) await confirm(task.question, file, options, context, connection);
	const start = earlier ?? newReport(facts);
	await writeReport(path, start);
	// The last write tells what is wrong.
	const save = (report: ReportFile): Promise<void> => writeReport(path, report).catch(() => undefined);
	const run = { task, start, concurrency, options, context, connection, save };
	const { report, error } = await runRows(run);
	const isKept = options.report !== undefined || needsReport(report);
	const problem = isKept
		? await writeReport(path, report).catch((thrown: Error) => thrown.message)
		: await rm(path, { force: true });
	const outcome = outcomeOf({ task, report, error, path: isKept ? path : undefined, command, connection });
	// On a terminal, the text says the same.
	if (!context.stdout.isTTY || options.output || options.query)
		await printer.result(outcome.result, ['done', 'failed', 'notStarted', 'report']);
	const text = [outcome.text, ...(problem ? [problem] : [])].join('\n');
	if (outcome.exitCode !== EXIT.ok || problem) throw new CommandError(text, outcome.exitCode || EXIT.failed, { cause: error });
	context.stderr.write(`${text}\n`);
}

/** Loads the details of an operation of the contract. */
export async function commandOf(id: string): Promise<Command> {
	const command = await loadCommand(id);
	if (!command) throw new Error(`${id} is not in the contract.`);
	return command;
}

function defaultReport(file: string, { name }: { name: string }): string {
	return `${file === '-' ? `bulk-${name.split(' ')[0]}` : file}.report.json`;
}

function factsOf<Value>({ name, items, params, secrets }: BulkTask<Value>, file: string, { target }: Connection): Task {
	const hash = createHash('sha256');
	// Without the passwords: the hash of a short text can be guessed.
	const hide = (key: string, value: unknown): unknown => (secrets.includes(key) ? undefined : value);
	for (const { value } of items) hash.update(`${JSON.stringify(params(value), hide)}\n`);
	return { command: `bulk ${name}`, target, file, rows: items.length, sha256: hash.digest('hex') };
}

async function printFirst<Value>(
	{ items, params }: BulkTask<Value>,
	command: Command,
	options: BulkOptions,
	context: Context,
	connection: Connection,
): Promise<void> {
	const [first] = items;
	if (!first) return;
	const client = clientOf(connection, options, hooksOf(options, context));
	printRequest(context, await requestOf(callOperation(client, command, params(first.value), {})), command);
	const rows = items.length === 1 ? '1 row is' : `${items.length} rows are`;
	context.stderr.write(`${rows} valid, with one call each. Above is the first one. Nothing was sent.\n`);
}
