/** Ends a call with an error status. The message is shown to the caller. */
export class HttpError extends Error {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly title: string | undefined;

	/**
	 * @param detail Which field, what was given, what is allowed. Never a secret.
	 * @param title Only where the title of the status does not fit.
	 */
	constructor(status: number, detail = '', headers: Record<string, string> = {}, title?: string) {
		super(detail);
		this.status = status;
		this.headers = headers;
		this.title = title;
	}
}
