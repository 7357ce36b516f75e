import { isSecretName, type SecretNames } from '@returning-ai/spec/runtime';
import { cleanText } from './clean-text.ts';

export const SECRET = '[secret]';
const MAX_DEPTH = 30;

/** What the contract declares with `x-secret`. A test compares it with the contract, which is too large to be loaded for this. */
export const DECLARED_SECRETS: SecretNames = {
	apikey: true,
	confirmpassword: true,
	emailpassword: false,
	key: true,
	loginurl: true,
	password: true,
	token: true,
	verificationcode: true,
	'x-api-key': true,
};

/**
 * Copies a JSON value for the model: without hidden characters, with `[secret]` in place of fields that have the name of a secret, and
 * of `secrets`, the values that the caller sent.
 */
export function redact(value: unknown, secrets: readonly string[], depth = 0): unknown {
	if (typeof value === 'string') return cleanText(withoutSecrets(value, secrets));
	if (typeof value !== 'object' || value === null) return value;
	if (depth > MAX_DEPTH) return '[nested too deep]';
	if (Array.isArray(value)) return value.map((item) => redact(item, secrets, depth + 1));
	const entries = Object.entries(value).map(([name, part]): [string, unknown] => [
		cleanText(withoutSecrets(name, secrets)),
		isSecretName(name, DECLARED_SECRETS) && part !== null && typeof part !== 'boolean'
			? SECRET
			: redact(part, secrets, depth + 1),
	]);
	return Object.fromEntries(entries);
}

export function withoutSecrets(text: string, secrets: readonly string[]): string {
	return secrets.reduce((clean, secret) => clean.replaceAll(secret, SECRET), text);
}
