import type { IdempotentCallOptions, PagedCall } from '@returning-ai/client';
import type { Context } from '../context.ts';
import type { Command } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import type { CommonOptions } from '../options/option-types.ts';
import { ask } from '../output/ask.ts';
import { createPrinter, type Printer } from '../output/printer.ts';
import { clientOf } from '../profiles/client.ts';
import { type Connection, connect } from '../profiles/connection.ts';
import { callOperation } from './call-operation.ts';
import { printRequest, requestOf } from './dry-run.ts';
import { hooksOf } from './hooks.ts';
import { toCommandError } from './operation-error.ts';
import { attributeOf, paramsOf, type Values } from './params.ts';

export type OperationOptions = CommonOptions & { readonly all?: boolean; readonly idempotencyKey?: string };

/** Runs the command of an operation: builds the request, asks before a deletion, sends it, and prints the result. */
export async function runOperation(command: Command, given: OperationOptions & Values, context: Context): Promise<void> {
	const printer = await createPrinter(context, given);
	const connection = await connect(context, given);
	const params = await paramsOf(command, given, { communityId: connection.communityId }, context);
	noteSecrets(command, given, context);
	if (!connection.has(command.family) && !command.open && !given.dryRun) throw missingCredential(command, connection);
	if (command.effect === 'delete' && !given.dryRun && !given.yes) await confirm(command, params, connection, context);
	const client = clientOf(connection, given, hooksOf(given, context));
	const call = callOperation(client, command, params, callOptions(given, context));
	try {
		if (given.dryRun) printRequest(context, await requestOf(call), command);
		else if (given.all && command.paged) await printer.pages(itemsOf(call), command.columns);
		else if (command.paged) await printPage(call, command, printer, context);
		else await printer.result(await call, command.columns);
	} catch (error) {
		throw toCommandError(error, command, connection);
	}
}

function callOptions({ idempotencyKey }: OperationOptions, { signal }: Context): IdempotentCallOptions {
	return { signal, ...(idempotencyKey !== undefined && { idempotencyKey }) };
}

function missingCredential({ family }: Command, connection: Connection): CommandError {
	return new CommandError(`There is no ${family} credential. ${connection.missing(family)}`, EXIT.auth);
}

async function* itemsOf(call: PagedCall<unknown>): AsyncGenerator<readonly unknown[]> {
	for await (const { items } of call.pages()) yield items;
}

/** Prints one page. A person is told that there are more. */
async function printPage(
	call: PagedCall<unknown>,
	{ columns }: Command,
	printer: Printer,
	{ stdout, stderr }: Context,
): Promise<void> {
	const { items, page, total, last } = await call.page();
	await printer.result(items, columns);
	if (!last && stdout.isTTY)
		stderr.write(`Page ${page}: ${items.length} of ${total}. The next one: --page ${page + 1}. All: --all\n`);
}

async function confirm(command: Command, params: Values, { target }: Connection, context: Context): Promise<void> {
	const subject = command.flags
		.filter(({ field, secret }) => params[field] !== undefined && !secret)
		.map(({ name, field }) => `--${name} ${JSON.stringify(params[field])}`);
	const question = `${command.summary}: ${subject.join(' ')}\nThis changes ${target}, and cannot be undone. Continue?`;
	if (!(await ask(context, question))) throw new CommandError('Nothing was sent.', EXIT.interrupted);
}

/** A secret in a flag stays in the shell's history, and other users see it in the list of processes. */
function noteSecrets({ flags }: Command, given: Values, { stderr }: Context): void {
	const shown = flags.filter(({ name, secret }) => secret && given[attributeOf(name)] !== undefined);
	for (const { name } of shown)
		stderr.write(`Note: --${name} stays in the shell's history. Leave it out to be asked, or pass the body with --body -.\n`);
}
