import type { Context } from '../context.ts';
import type { OutputFormat } from '../options/option-types.ts';

/** Writes one result, or the pages of one list, in a format. Each is used once. */
export interface Format {
	/** Writes a result. */
	result(value: unknown): Promise<void>;
	/** Writes the items of one page. */
	page(items: readonly unknown[]): Promise<void>;
	/** Writes what follows the last page. */
	end(): Promise<void>;
}

/** Loads a format. `columns` are those of a table. */
export async function openFormat(name: OutputFormat, context: Context, columns?: readonly string[]): Promise<Format> {
	switch (name) {
		case 'table': {
			const { createTableFormat } = await import('./table/table-format.ts');
			return createTableFormat(context, columns);
		}
		case 'yaml': {
			const { createYamlFormat } = await import('./yaml-format.ts');
			return createYamlFormat(context);
		}
		case 'ndjson': {
			const { createNdjsonFormat } = await import('./json-format.ts');
			return createNdjsonFormat(context);
		}
		default: {
			const { createJsonFormat } = await import('./json-format.ts');
			return createJsonFormat(context);
		}
	}
}
