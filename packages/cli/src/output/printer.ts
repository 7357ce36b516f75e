import type { Context } from '../context.ts';
import type { OutputOptions } from '../options.ts';

/** Prints results to stdout, in the format of the options. */
export interface Printer {
	/** Prints one result. `columns` are the columns of a table, in order; default: those of the value. */
	result(value: unknown, columns?: readonly string[]): Promise<void>;
	/** Prints the items of all pages while they arrive. Each page is an array. */
	pages(pages: AsyncIterable<readonly unknown[]>, columns?: readonly string[]): Promise<void>;
}

/** @throws {CommandError} The expression of `--query` is invalid. */
export async function createPrinter({ stdout }: Context, _options: OutputOptions): Promise<Printer> {
	return {
		async result(value) {
			stdout.write(`${JSON.stringify(value, null, 2)}\n`);
		},
		async pages(pages) {
			for await (const items of pages) stdout.write(`${JSON.stringify(items, null, 2)}\n`);
		},
	};
}
