/** Describes an invalid value for an error message. A long text can be a credential, so only its length is shown. */
export function shown(value: unknown): string {
	if (typeof value === 'string')
		return /^[ -~]{0,20}$/.test(value) ? JSON.stringify(value) : `a text of ${value.length} characters`;
	if (Array.isArray(value)) return 'a list';
	return value === null || value === undefined ? 'nothing' : `a value of the type ${typeof value}`;
}
