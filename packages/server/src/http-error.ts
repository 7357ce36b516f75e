/** Ends a call with an error status. The message is shown to the caller. */
export class HttpError extends Error {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;

	/** @param detail Which field, what was given, what is allowed. Never a secret. */
	constructor(status: number, detail = '', headers: Record<string, string> = {}) {
		super(detail);
		this.status = status;
		this.headers = headers;
	}
}
