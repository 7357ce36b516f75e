import type { Core } from '@returning-ai/client';
import type { BulkReport, Items, BulkOptions as RunOptions } from '@returning-ai/client/bulk';
import type { Item } from './new-users.ts';

/** What a command does with each row of a file. */
export interface BulkTask<Value> {
	/** `import`, or `award-badge 3f2b…`: what must be the same to continue a run. */
	readonly name: string;
	/** The operationId of the call per row. */
	readonly operation: string;
	readonly items: readonly Item<Value>[];
	/** `created`: what happened to a row that is done. */
	readonly past: string;
	/** The question before the run. `undefined`: it needs none. */
	readonly question: string | undefined;
	/** The parameters of the call for a row. */
	params(value: Value): Readonly<Record<string, unknown>>;
	/** The names of the parameters that are secrets. */
	readonly secrets: readonly string[];
	/** The bulk helper of the client. */
	run(core: Core, values: Items<Value>, options: RunOptions): Promise<BulkReport<Value, unknown>>;
}
