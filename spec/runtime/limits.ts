/** The largest JSON body of a request. */
export const MAX_JSON_BYTES = 1_000_000;

/** The largest file in a form. */
export const MAX_FILE_BYTES = 10_000_000;

/** The largest form: a file, its boundaries and the other fields. */
export const MAX_FORM_BYTES: number = MAX_FILE_BYTES + 10_000;
