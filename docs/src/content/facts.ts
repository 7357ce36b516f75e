/** Facts of an operation that both the reference and its Markdown show. */
type Json = Record<string, unknown>;

/** The permissions, of which a caller needs one. */
export function permissionText(operation: Json): string {
	const names = (operation['x-permission'] as string[]).map((name) => `\`${name}\``);
	const isProposed = operation['x-permission-evidence'] === 'proposed';
	return `${names.join(' or ') || 'none needed'}${isProposed ? ', proposed by us' : ''}`;
}

/** The security schemes that the operation accepts, each once: `security` lists each role of a scheme. No name: without a credential. */
export function credentialsOf(operation: Json): string[] {
	return [...new Set((operation.security as Json[]).map((option) => Object.keys(option).join(' ')))];
}

/** The error codes of a response that its description doesn't state. */
export function unstatedCodes(response: Json): string[] {
	const codes = (response['x-error-codes'] ?? []) as string[];
	return codes.map((code) => `\`${code}\``).filter((code) => !String(response.description).includes(code));
}
