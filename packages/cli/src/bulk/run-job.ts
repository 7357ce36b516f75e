import { randomUUID } from 'node:crypto';
import { ApiError, ConnectionError } from '@returning-ai/client';
import type { Context } from '../context.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { callOperation } from '../operation/call-operation.ts';
import { printRequest, requestOf } from '../operation/dry-run.ts';
import { hooksOf } from '../operation/hooks.ts';
import { toCommandError } from '../operation/operation-error.ts';
import { createPrinter } from '../output/printer.ts';
import { clientOf } from '../profiles/client.ts';
import type { Connection } from '../profiles/connection.ts';
import type { JobOptions } from './bulk-options.ts';
import { confirm } from './confirm.ts';
import { type InputFile, uploadName } from './read-input.ts';
import { commandOf } from './run-bulk.ts';

/** A validated file to upload. */
export interface Job {
	/** `integration.users.bulkUpdate` */
	readonly operation: string;
	readonly file: InputFile;
	readonly rows: number;
	/** The question before the upload. */
	readonly question: string;
	/** The other fields of the form. */
	readonly fields: Readonly<Record<string, string>>;
}

/** Uploads a file as one job of the API. */
export async function runJob(job: Job, options: JobOptions, context: Context, connection: Connection): Promise<void> {
	const { file, rows, fields } = job;
	const printer = await createPrinter(context, options);
	const command = await commandOf(job.operation);
	const data = new File([file.bytes], uploadName(file), { type: 'text/csv' });
	const { idempotencyKey = randomUUID() } = options;
	const client = clientOf(connection, options, hooksOf(options, context));
	const send = (): ReturnType<typeof callOperation> =>
		callOperation(client, command, { ...fields, data }, { idempotencyKey, signal: context.signal });
	if (options.dryRun) {
		printRequest(context, await requestOf(send()), command);
		context.stderr.write(`${rows} ${rows === 1 ? 'row is' : 'rows are'} valid. Nothing was sent.\n`);
		return;
	}
	if (!command.open && !connection.has(command.family)) throw new CommandError(connection.missing(command.family), EXIT.auth);
	await confirm(job.question, file.name === 'stdin' ? '-' : file.name, options, context, connection);
	try {
		await printer.result(await send(), command.columns);
	} catch (error) {
		throw withKey(toCommandError(error, command, connection), error, idempotencyKey);
	}
	context.stderr.write(
		`The API has queued ${rows} ${rows === 1 ? 'row' : 'rows'}. The API log of the community shows the progress and the rows that ` +
			'were skipped. The API has no operation for it.\n',
	);
}

/** The API may have queued the file although no response arrived. */
function withKey(shown: Error, error: unknown, key: string): Error {
	const isUnknown = error instanceof ConnectionError || (error instanceof ApiError && error.status >= 500);
	if (!isUnknown || !(shown instanceof CommandError)) return shown;
	const fix = `The API may have queued the file: check the API log. To send it again without a second job: --idempotency-key ${key}`;
	return new CommandError(`${shown.message}\n${fix}`, shown.exitCode, { cause: error });
}
