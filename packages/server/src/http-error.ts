/** Ends a call with an error status. The caller gets the message. */
export class HttpError extends Error {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly title: string | undefined;

	/**
	 * @param detail The field, its value (never a secret), what is allowed, and the fix.
	 * @param title Only where the title of the status does not fit.
	 */
	constructor(status: number, detail = '', headers: Record<string, string> = {}, title?: string) {
		super(detail);
		this.status = status;
		this.headers = headers;
		this.title = title;
	}
}
