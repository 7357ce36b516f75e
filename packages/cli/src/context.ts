/** The process, as the commands see it. Tests pass their own streams and environment. */
export interface Context {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdin: Input;
	readonly stdout: Output;
	readonly stderr: Output;
	/** Aborts on Ctrl-C. A command then stops, reports what was done, and the process exits with 130. */
	readonly signal: AbortSignal;
}

export interface Input extends AsyncIterable<Buffer | string> {
	/** Whether a person types. */
	readonly isTTY?: boolean;
}

export interface Output {
	write(text: string): unknown;
	/** Whether a person reads. */
	readonly isTTY?: boolean;
	/** The width of the terminal in characters. */
	readonly columns?: number;
}
