/** What the generated files say about the commands. One command per operation of the contract. */

/** The host and the kind of credential of an operation, as in the client. */
export type Family = 'system' | 'secureAuth' | 'integration' | 'application';

/** What an operation does to the community's data. */
export type Effect = 'read' | 'write' | 'delete';

/** A command in the list of all commands, which loads without the others' details. */
export interface CommandSummary {
	/** The operationId: `integration.messages.send`. */
	readonly id: string;
	/** `Send a message`. */
	readonly summary: string;
	readonly effect: Effect;
	readonly family: Family;
}

/**
 * How a flag's text becomes the value that is sent. `list` is a flag that can be repeated, `scalar` is a number, `true`, `false`,
 * `null` or else a string, `json` is any other value, `file` is the path of a file.
 */
export type FlagKind = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'scalar' | 'json' | 'file';

/** A flag: a parameter, or a field of the body's first level. */
export interface Flag {
	/** Without its hyphens: `channel-id`. */
	readonly name: string;
	/** The name in the contract: `channelId`. */
	readonly field: string;
	readonly in: 'path' | 'query' | 'header' | 'body';
	readonly kind: FlagKind;
	readonly required: boolean;
	readonly description: string;
	/** The type as in TypeScript: `string`, `"a" | "b"`, `{ title: string }[]`. */
	readonly type: string;
	/** The allowed values, of a `list` those of each item. */
	readonly choices?: readonly string[];
	/** The example of the contract. */
	readonly example?: unknown;
	/** A password, a key or a token: never printed. */
	readonly secret?: true;
}

export interface ErrorStatus {
	readonly status: number;
	/** The `code`s that the contract declares. */
	readonly codes: readonly string[];
}

/** Everything about a command. */
export interface Command extends CommandSummary {
	readonly method: string;
	/** The path template: `/channels/{id}`. */
	readonly path: string;
	readonly description: string;
	/** Permissions and roles. A caller needs any one of them; empty when it needs none. */
	readonly permission: readonly string[];
	readonly evidence: 'documented' | 'observed' | 'sibling' | 'proposed';
	/** The call works without a credential, too. */
	readonly open?: true;
	readonly deprecation?: { readonly since: string; readonly sunset: string; readonly successor: string };
	readonly flags: readonly Flag[];
	readonly body?: 'json' | 'form';
	/** Accepts `--idempotency-key`, and can be retried. */
	readonly keyed?: true;
	/** Returns a page of a list. */
	readonly paged?: true;
	/** The fields of the result, or of each of its items, that a table shows, in this order. */
	readonly columns: readonly string[];
	readonly errors: readonly ErrorStatus[];
	/** The arguments of an example call, after the command: `['--channel-id', '665f…']`. */
	readonly example: readonly string[];
}
