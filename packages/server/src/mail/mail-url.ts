import { SetupError } from '../setup-error.ts';

export const MAIL_URL_FORMAT = 'smtp://user:password@host:587 or smtps://user:password@host:465';

/** Says what is wrong with the URL of a mail server, without its password. `undefined` if it is valid. */
export function mailUrlProblem(text: string): string | undefined {
	const url = URL.parse(text);
	if (!url) return 'it is not a URL';
	if (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') return 'its protocol is not smtp: or smtps:';
	if (url.hostname === '') return 'it has no host';
	return credentialsProblem(url);
}

/** Drivers decode the user and the password: a `%` that starts no escape makes them throw. */
export function credentialsProblem({ username, password }: URL): string | undefined {
	try {
		decodeURIComponent(username + password);
		return undefined;
	} catch {
		return 'its user or password is not percent-encoded';
	}
}

/** @throws SetupError */
export function requireMailUrl(text: string): void {
	const problem = mailUrlProblem(text);
	if (problem !== undefined) throw new SetupError(`mail.url is not valid: ${problem}. Use ${MAIL_URL_FORMAT}.`);
}
