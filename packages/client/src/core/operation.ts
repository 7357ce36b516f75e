import type { Envelope } from './envelope.ts';
import type { Host } from './host.ts';

/** Values by name, as they go into a query or into headers; `undefined` leaves one out. */
export type Fields = Readonly<Record<string, string | number | boolean | undefined>>;

/** What the client knows of an operation. The generated ones stand beside their functions in `resources/`. */
export interface Operation<Params = never> {
	/** The operationId: `integration.messages.send`. */
	readonly id: string;
	readonly method: string;
	/** Whose address and credential it uses. */
	readonly host: Host;
	/** How its replies are wrapped. */
	readonly envelope: Envelope;
	/** The path with its ids, checked and escaped. */
	readonly path: (params: Params) => string;
	readonly query?: (params: Params) => Fields;
	readonly headers?: (params: Params) => Fields;
	/** An object to send as JSON, or a form. */
	readonly body?: (params: Params) => unknown;
	/** Takes an idempotency key: a POST that may be sent again. */
	readonly keyed?: true;
	/** Works without a credential too. */
	readonly open?: true;
}
