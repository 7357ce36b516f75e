import type { Core } from './core.ts';
import { throwOptionError } from './errors.ts';
import type { HostName } from './host.ts';

/**
 * A credential, or a function that returns one. The client caches the result until shortly before a JWT's `exp`, or until the
 * API responds 401. Calls that wait at the same time share one call of the function, except in Cloudflare Workers, where a
 * request must not wait for the promise of another one.
 */
export type Credential = string | CredentialFunction;

/**
 * Returns a credential. It receives the client's core, so that it can call the API itself, as `login` does, and a signal, which
 * aborts when no call waits for the credential any more. A call waits for at most its `timeout`.
 */
export interface CredentialFunction {
	(core: Core, signal: AbortSignal): string | Promise<string>;
	/** The function returns a member's token, which may be used in a browser. */
	readonly isMemberToken?: boolean;
}

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
	/**
	 * Returns the credential, if there is one. Renews it if the API has `rejected` the current one. A caller that stops waiting
	 * aborts `signal`.
	 */
	get(core: Core, signal: AbortSignal, rejected?: string): string | undefined | Promise<string>;
	/** Replaces the credentials of this source in a text. */
	scrub(text: string): string;
}

/** A running call of a credential function, and the number of calls that wait for it. */
interface Renewal {
	readonly token: Promise<string>;
	readonly controller: AbortController;
	waiting: number;
}

/** @param inBrowser - Rejects credentials other than a member's token. */
export function credentialSource(family: HostName, credential: Credential | undefined, inBrowser: boolean): CredentialSource {
	// The current credential and the previous one, which a late response may still contain.
	let secrets: string[] = [];
	let renewAt: number | undefined;
	let renewal: Renewal | undefined;

	const accept = (fresh: string): string => {
		const name = `credentials.${family}`;
		if (typeof fresh !== 'string' || !/^[!-~]+$/.test(fresh))
			throwOptionError(name, typeof fresh, DEVELOPMENT && 'printable ASCII without spaces');
		const { exp, iat } = claims(fresh);
		if (inBrowser && !iat && !(credential as CredentialFunction).isMemberToken)
			throwOptionError(
				name,
				'a key in a browser',
				DEVELOPMENT &&
					"a member's token, your server, or dangerouslyAllowBrowser (in a jsdom or happy-dom test: the environment node)",
			);
		renewAt = exp && renewalTime(exp * 1000);
		secrets = [fresh, ...secrets.filter((secret) => secret !== fresh)].slice(0, 2);
		return fresh;
	};

	const renew = (renewing: CredentialFunction, core: Core): Renewal => {
		const controller = new AbortController();
		const started: Renewal = {
			controller,
			waiting: 0,
			token: Promise.resolve(core)
				.then(() => renewing(core, controller.signal))
				.then(accept)
				.finally(() => drop(started)),
		};
		return started;
	};
	const drop = (dropped: Renewal): void => {
		if (renewal === dropped) renewal = undefined;
	};

	if (credential !== undefined && typeof credential !== 'function') accept(credential);

	return {
		get(core, signal, rejected) {
			const [current] = secrets;
			if (typeof credential !== 'function' || (current !== rejected && !(renewAt && renewAt < Date.now()))) return current;
			const joined = (!isWorkerd() && renewal) || renew(credential, core);
			renewal = joined;
			joined.waiting++;
			signal.addEventListener('abort', () => {
				if (--joined.waiting > 0) return;
				drop(joined);
				joined.controller.abort();
			});
			return joined.token;
		},
		// A shorter text is no key. Replacing one letter would garble the message.
		scrub: (text) => secrets.reduce((clean, secret) => (secret[7] ? clean.replaceAll(secret, '[credential]') : clean), text),
	};
}

/**
 * 60 s before a token expires, or a tenth of its remaining lifetime if that is shorter. `undefined` if the local clock calls it
 * expired already: the clock is wrong, or the API will respond 401.
 */
function renewalTime(expiry: number): number | undefined {
	const remaining = expiry - Date.now();
	return remaining > 0 ? expiry - Math.min(60_000, remaining / 10) : undefined;
}

/** Whether this is Cloudflare's runtime, in which a promise of one request never settles for another one. */
function isWorkerd(): boolean {
	return 'WebSocketPair' in globalThis;
}

/** The claims of a JWT; empty if the token is not a JWT. */
function claims(token: string): { exp?: number; iat?: number } {
	try {
		return { ...JSON.parse(atob((token.split('.')[1] as string).replace(/-/g, '+').replace(/_/g, '/'))) };
	} catch {
		return {};
	}
}
