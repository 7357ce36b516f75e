/** The options that every command of the API accepts, as commander parses them. */
export interface CommonOptions extends ConnectionOptions, OutputOptions {
	readonly verbose?: boolean;
	/** Prints the request instead of sending it. */
	readonly dryRun?: boolean;
	/** Answers yes to the question before a deletion. */
	readonly yes?: boolean;
	/** Seconds per attempt. */
	readonly timeout?: string;
	readonly maxRetries?: string;
	/** Further headers, each as `Name: value`. */
	readonly header?: readonly string[];
}

/** Which host to call, and with which credential. */
export interface ConnectionOptions {
	readonly profile?: string;
	readonly environment?: string;
	readonly baseUrl?: string;
}

export type OutputFormat = 'table' | 'json' | 'ndjson' | 'yaml';

export interface OutputOptions {
	/** Default: `table` on a terminal, else `json`. */
	readonly output?: OutputFormat;
	/** A JMESPath expression that selects a part of the result. */
	readonly query?: string;
}
