/** A field of a form, as sent. */
export interface Field {
	name: string;
	/** The value: still encoded in an urlencoded form. */
	raw: string;
	isFile: boolean;
	/** The part's own `Content-Type`. */
	mediaType?: string;
	/** The headers of the part, by lower-case name. */
	headers?: Record<string, string>;
}
