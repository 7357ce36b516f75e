import type { Envelope } from './envelope.ts';
import type { Host } from './host.ts';
import type { Limits } from './limits.ts';

/** Query parameters or headers by name. A value of `undefined` is omitted. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** The description of an operation. The generated ones are beside their functions in `resources/`. */
export interface Operation<Params = never> {
	/** The operationId: `integration.messages.send`. */
	readonly id: string;
	readonly method: string;
	/** The host and the kind of credential. */
	readonly host: Host;
	/** The envelope of its responses. */
	readonly envelope: Envelope;
	/** The path with its ids, validated and encoded. */
	readonly path: (params: Params) => string;
	readonly query?: (params: Params) => Fields;
	readonly headers?: (params: Params) => Fields;
	/** An object to serialize as JSON, or the promise of a form, which reads its files within the limits. */
	readonly body?: (params: Params, limits: Limits) => unknown;
	/** Accepts an idempotency key: a POST that can be retried. */
	readonly keyed?: true;
	/** Needs no credential. */
	readonly open?: true;
	/** Its payload is a page of a list. */
	readonly paged?: true;
	/** Its method takes options alone. */
	readonly takesNoParams?: true;
}
