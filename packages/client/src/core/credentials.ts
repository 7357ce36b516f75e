import type { Core } from './core.ts';
import { refuse } from './errors.ts';
import type { HostName } from './host.ts';

/**
 * A credential, or a function that fetches one. What it gives is kept until shortly before a JWT's `exp` or until the API
 * answers 401; however many calls wait, it is called once. It gets the client's core, to call the API itself: see `login`.
 */
export type Credential = string | ((core: Core) => string | Promise<string>);

/** One credential per family; give those that you call. All but a member's token belong on a server, never in a browser. */
export interface Credentials {
	/** The System family's key, sent as `x-api-key`. */
	system?: Credential | undefined;
	/** The community API key, sent as Bearer. */
	integration?: Credential | undefined;
	/** A member's token or a community API key, sent as Bearer. */
	application?: Credential | undefined;
	/** The community's secure-auth key, sent as `apiKey`. */
	secureAuth?: Credential | undefined;
}

/** Gives the credential of a family, and nothing that shows it. */
export interface CredentialSource {
	/** The credential, or none; a fresh one when the API has `refused` the one that was given before. */
	get(core: Core, refused?: string): string | undefined | Promise<string>;
	/** A text without the credentials that this source has given. */
	scrub(text: string): string;
}

export function credentialSource(family: HostName, credential: Credential | undefined, allowBrowser: boolean): CredentialSource {
	// The one in use and the one before it.
	let secrets: string[] = [];
	let renewAt = 0;
	let renewal: Promise<string> | undefined;

	const accept = (fresh: string): string => {
		const { exp = Number.POSITIVE_INFINITY, iat } = claims(fresh);
		const name = `credentials.${family}`;
		if (!/^[!-~]+$/.test(fresh)) refuse(name, typeof fresh, 'visible characters without blanks');
		if (!allowBrowser && 'document' in globalThis && !iat)
			refuse(name, 'a key in a browser, open to all', "a member's token, a server, or dangerouslyAllowBrowser");
		// A minute before a token's end, or a tenth of its life before when it lives shorter.
		renewAt = exp * 1000 - Math.min(60_000, exp * 100 - Date.now() / 10);
		secrets = [fresh, ...secrets.filter((secret) => secret !== fresh)].slice(0, 2);
		return fresh;
	};
	if (typeof credential === 'string') accept(credential);

	return {
		get(core, refused) {
			const [current] = secrets;
			if (typeof credential !== 'function' || (current !== refused && Date.now() < renewAt)) return current;
			renewal ??= Promise.resolve(core)
				.then(credential)
				.then(accept)
				.finally(() => {
					renewal = undefined;
				});
			return renewal;
		},
		scrub: (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, '[credential]'), text),
	};
}

/** What a JWT says of itself; nothing when it is none. */
function claims(token: string): { exp?: number; iat?: number } {
	try {
		return { ...JSON.parse(atob((token.split('.')[1] as string).replace(/-/g, '+').replace(/_/g, '/'))) };
	} catch {
		return {};
	}
}
