import type { Core } from './core.ts';
import { throwOptionError } from './errors.ts';
import type { HostName } from './host.ts';

/**
 * A credential, or a function that returns one. The client caches the result until shortly before a JWT's `exp`, or until the
 * API responds 401. Calls that wait at the same time share one call of the function. The function receives the client's core,
 * so that it can call the API itself, as `login` does.
 */
export type Credential = string | ((core: Core) => string | Promise<string>);

/** One credential per family that you call. In a browser, use only a member's token: every visitor can read the other keys. */
export interface Credentials {
	/** The key of the System family, sent in the header `x-api-key`. */
	system?: Credential | undefined;
	/** A community API key, sent as `Authorization: Bearer`. */
	integration?: Credential | undefined;
	/** A member's token or a community API key, sent as `Authorization: Bearer`. */
	application?: Credential | undefined;
	/** The community's secure-auth key, sent in the header `apiKey`. */
	secureAuth?: Credential | undefined;
}

/** Provides the credential of a family, without a property that contains it. */
export interface CredentialSource {
	/** Returns the credential, if there is one. Renews it if the API has `rejected` the current one. */
	get(core: Core, rejected?: string): string | undefined | Promise<string>;
	/** Replaces the credentials of this source in a text. */
	scrub(text: string): string;
}

export function credentialSource(family: HostName, credential: Credential | undefined, allowBrowser: boolean): CredentialSource {
	// The current credential and the previous one, which a late response may still contain.
	let secrets: string[] = [];
	let renewAt = 0;
	let renewal: Promise<string> | undefined;

	const accept = (fresh: string): string => {
		const { exp = Number.POSITIVE_INFINITY, iat } = claims(fresh);
		const name = `credentials.${family}`;
		if (!/^[!-~]+$/.test(fresh)) throwOptionError(name, typeof fresh, 'printable ASCII without spaces');
		if (!allowBrowser && 'document' in globalThis && !iat)
			throwOptionError(name, 'a key in a browser', "a member's token, your server, or dangerouslyAllowBrowser");
		// 60 s before the token expires, or a tenth of its remaining lifetime if that is shorter.
		renewAt = exp * 1000 - Math.min(60_000, exp * 100 - Date.now() / 10);
		secrets = [fresh, ...secrets.filter((secret) => secret !== fresh)].slice(0, 2);
		return fresh;
	};
	if (typeof credential === 'string') accept(credential);

	return {
		get(core, rejected) {
			const [current] = secrets;
			if (typeof credential !== 'function' || (current !== rejected && Date.now() < renewAt)) return current;
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

/** The claims of a JWT; empty if the token is not a JWT. */
function claims(token: string): { exp?: number; iat?: number } {
	try {
		return { ...JSON.parse(atob((token.split('.')[1] as string).replace(/-/g, '+').replace(/_/g, '/'))) };
	} catch {
		return {};
	}
}
