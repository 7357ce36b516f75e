/** Names of fields, parameters and headers whose values are never told. An idempotency key is no secret. */
const SECRET = /password|secret|token|authorization|cookie|(?<!idempotency-)keys?$/i;

export function isSecret(name: string): boolean {
	return SECRET.test(name);
}
