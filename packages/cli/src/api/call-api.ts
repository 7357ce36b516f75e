import {
	type Core,
	type IdempotentCallOptions,
	isApiError,
	request as sendRequest,
	type UntypedRequest,
} from '@returning-ai/client';
import type { Context } from '../context.ts';
import type { Command, Family } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';
import { printRequest, requestOf } from '../operation/dry-run.ts';
import { hooksOf } from '../operation/hooks.ts';
import type { CommonOptions } from '../options/option-types.ts';
import { createPrinter } from '../output/printer.ts';
import { clientOf } from '../profiles/client.ts';
import { connect } from '../profiles/connection.ts';
import { parseFields, readBody } from './body.ts';
import { targetOf } from './family.ts';
import { responseHead } from './head.ts';
import { pagesOf } from './pages.ts';
import { type Method, parseRequestLine } from './request-line.ts';

export interface ApiOptions extends CommonOptions {
	readonly family?: Family;
	readonly body?: string;
	readonly field?: readonly string[];
	readonly rawField?: readonly string[];
	readonly idempotencyKey?: string;
	readonly include?: true;
	readonly all?: true;
}

/** A request with the options of its call. */
interface Prepared {
	readonly request: UntypedRequest;
	readonly options: IdempotentCallOptions;
	/** The operation, if the contract declares it. */
	readonly command: Command | undefined;
}

/** Sends the request of the given words, and prints the response. */
export async function callApi(
	words: readonly [string, string | undefined],
	options: ApiOptions,
	context: Context,
): Promise<void> {
	const printer = await createPrinter(context, options);
	const connection = await connect(context, options);
	const prepared = await prepare(words, options, context);
	const { command, request } = prepared;
	if (command && !command.open && !options.dryRun && !connection.has(request.family))
		throw new CommandError(connection.missing(request.family), EXIT.auth);
	const { core } = clientOf(connection, options, hooksOf(options, context));
	if (options.dryRun) {
		const stopped = await requestOf(sendRequest(core, request, prepared.options));
		return printRequest(context, stopped, { family: request.family, flags: command?.flags ?? [] });
	}
	if (options.all) return printer.pages(pagesOf(core, request, prepared.options));
	await printer.result(await send(core, prepared, options, context));
}

async function prepare(words: readonly [string, string | undefined], options: ApiOptions, context: Context): Promise<Prepared> {
	const line = parseRequestLine(words);
	const fields = parseFields(options.field, options.rawField);
	const hasFields = Object.keys(fields).length > 0;
	if (options.body !== undefined && hasFields) throw new CommandError('Give either --body or --field, not both.');
	const method = line.method ?? (options.body !== undefined || hasFields ? 'POST' : 'GET');
	if (method === 'GET' && options.body !== undefined) throw new CommandError('A GET has no body. Leave out --body, or use POST.');
	if (options.all && method !== 'GET') throw new CommandError(`--all reads the pages of a GET; given ${method}.`);
	const { family, command } = await targetOf(method, line.path, options.family);
	const body = options.body === undefined ? bodyOf(method, fields) : await readBody(options.body, context);
	return {
		command,
		request: { family, method, path: line.path, ...(body && { body }) },
		options: {
			query: { ...line.query, ...(method === 'GET' && queryOf(fields)) },
			signal: context.signal,
			...(options.idempotencyKey !== undefined && { idempotencyKey: options.idempotencyKey }),
		},
	};
}

function bodyOf(method: Method, fields: object): object | undefined {
	return method === 'GET' || Object.keys(fields).length === 0 ? undefined : fields;
}

function queryOf(fields: Readonly<Record<string, unknown>>): Record<string, string> {
	return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}

/** Returns the body of the response. With `--include`, prints the head first, and of an error also the body. */
async function send(core: Core, { request, options }: Prepared, { include }: ApiOptions, { stdout }: Context): Promise<unknown> {
	try {
		const { data, status, response } = await sendRequest(core, request, options).withResponse();
		if (include) stdout.write(responseHead(status, response.headers));
		return data;
	} catch (error) {
		if (include && isApiError(error))
			stdout.write(`${responseHead(error.status, error.headers)}${JSON.stringify(error.body, null, 2)}\n`);
		throw error;
	}
}
