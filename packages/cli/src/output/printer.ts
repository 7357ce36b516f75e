import type { Context } from '../context.ts';
import type { OutputOptions } from '../options/option-types.ts';
import { openFormat } from './format.ts';
import type { Query } from './query.ts';

/** Prints results to stdout, in the format of the options. */
export interface Printer {
	/**
	 * Prints one result. `columns` are the columns of a table, in order; default: those of the value.
	 * An undefined result prints nothing: the response has no body.
	 */
	result(value: unknown, columns?: readonly string[]): Promise<void>;
	/**
	 * Prints the items of all pages while they arrive. Each page is an array.
	 *
	 * `--query` sees what the format prints. JSON and YAML print one document, so the expression gets the list of all items, after
	 * the last page: `length(@)` is one number, as in the AWS CLI. Tables and NDJSON print page by page, so the expression gets
	 * each page, as in `gh api --paginate --jq`.
	 *
	 * If a page fails, the pages before it are printed. JSON then lacks its last `]`, so that no program takes it for the whole list.
	 */
	pages(pages: AsyncIterable<readonly unknown[]>, columns?: readonly string[]): Promise<void>;
}

/** @throws {CommandError} The expression of `--query` is invalid. */
export async function createPrinter(context: Context, options: OutputOptions): Promise<Printer> {
	const { stdout } = context;
	const name = options.output ?? (stdout.isTTY ? 'table' : 'json');
	const isDocument = name === 'json' || name === 'yaml';
	const query = options.query === undefined ? undefined : await loadQuery(options.query);
	// An expression that names its fields has chosen the columns.
	const open = (columns: readonly string[] | undefined) => openFormat(name, context, query?.namesFields ? undefined : columns);
	return {
		async result(value, columns) {
			if (value === undefined) return;
			const format = await open(columns);
			await format.result(query ? query.select(value) : value);
		},
		async pages(pages, columns) {
			const format = await open(columns);
			if (query && isDocument) return format.result(query.select(await allItems(pages)));
			try {
				for await (const items of pages) await format.page(query ? listOf(query.select(items)) : items);
			} catch (error) {
				// The error message starts on a new line.
				if (name === 'json') stdout.write('\n');
				throw error;
			}
			await format.end();
		},
	};
}

async function loadQuery(expression: string): Promise<Query> {
	const { parseQuery } = await import('./query.ts');
	return parseQuery(expression);
}

async function allItems(pages: AsyncIterable<readonly unknown[]>): Promise<unknown[]> {
	const all: unknown[] = [];
	for await (const items of pages) for (const item of items) all.push(item);
	return all;
}

function listOf(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}
