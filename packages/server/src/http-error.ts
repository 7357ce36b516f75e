/** Ends a call with an error status. The caller gets the message. */
export class HttpError extends Error {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;

	/** @param detail The field, its value (never a secret), what is allowed, and the fix. */
	constructor(status: number, detail = '', headers: Record<string, string> = {}) {
		super(detail);
		this.status = status;
		this.headers = headers;
	}
}
