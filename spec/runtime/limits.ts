/** Maximum size of a JSON request body, 1 MB. */
export const MAX_JSON_BYTES = 1_000_000;

/** Maximum size of a file in a form, 10 MB. */
export const MAX_FILE_BYTES = 10_000_000;

/** Maximum size of a form: a file, its boundaries and the other fields. */
export const MAX_FORM_BYTES: number = MAX_FILE_BYTES + 10_000;
