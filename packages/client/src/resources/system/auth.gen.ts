// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Account, AccountCreate, EmailVerification, Login, SecureAuthError, SecureAuthReply, Session, SystemError, Verification } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { secureAuthEnvelope, systemEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { secureAuthHost, systemHost } from '../../hosts.gen.ts';

/** The parameters of `system.auth.secureAuth`. */
export interface SystemAuthSecureAuthParams {
	/** The CNAME of the community. The documentation calls it optional; always send it. */
	hostname?: string;
	/** The member's ID in your system. It becomes the user name. */
	userId?: string;
	/** Access level of the member, a digit. The community defines its meaning. */
	accessLevel?: string;
	/** Action of the link; `login` is the only known one. */
	action?: string;
	/** The email address of a new member. */
	email?: string;
	/** The given name of a new member. */
	firstname?: string;
	/** The family name of a new member. */
	lastname?: string;
	/** Display name of a new member. */
	displayname?: string;
}

const registerOperation: Operation<AccountCreate> = {
	id: 'system.auth.register',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/auth/register',
	body: (params) => params,
	keyed: true,
	open: true,
};

const verifyEmailOperation: Operation<EmailVerification> = {
	id: 'system.auth.verifyEmail',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/auth/verify-email',
	body: (params) => params,
	open: true,
};

const loginOperation: Operation<Login> = {
	id: 'system.auth.login',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/auth/login',
	body: (params) => params,
	open: true,
};

const secureAuthOperation: Operation<SystemAuthSecureAuthParams> = {
	id: 'system.auth.secureAuth',
	method: 'GET',
	host: secureAuthHost,
	envelope: secureAuthEnvelope,
	path: () => '/api/secureAuth',
	query: ({ userId, accessLevel, action, email, firstname, lastname, displayname }) => ({ userId, accessLevel, action, email, firstname, lastname, displayname }),
	headers: ({ hostname }) => ({ hostname }),
};

/**
 * Register an account.
 *
 * Makes an account and mails a six-digit code to its address; pass the code to `system.auth.verifyEmail`. Until then
 * the account cannot log in.
 *
 * With an API key the new account also joins the key's community. Without one it is a platform account that can make
 * a community with `system.servers.create`.
 *
 * A user name and an address can be taken only once, whatever their case. While its address is not confirmed, an
 * account can be registered again; that sends a new code.
 *
 * Permission: none needed. Evidence: proposed.
 *
 * @throws {ForbiddenError} The key's community takes no new members.
 * @throws {ConflictError} The user name is taken, the address belongs to a confirmed account, or the idempotency key was used before with another account.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await auth.register(core, {
 *   firstname: "Red",
 *   lastname: "Panda",
 *   username: "redpanda",
 *   displayname: "Red Panda",
 *   email: "redpanda@example.com",
 *   password: "correct-horse-battery-1",
 *   confirmPassword: "correct-horse-battery-1",
 * });
 * ```
 */
export function register(core: Core, params: AccountCreate, options?: IdempotentCallOptions): ApiCall<Account, SystemError> {
	return call(core, registerOperation, params, options);
}

/**
 * Verify an email address.
 *
 * Confirms that the account's address reaches its owner. The code comes by mail, is good for 15 minutes, and is
 * spent after five wrong tries.
 *
 * A wrong, spent or expired code is a 400 that does not say which, and so is an address that waits for no code: the
 * reply never tells whether an account exists. To be sent a new code, register again with the same address.
 *
 * Permission: none needed. Evidence: proposed (/api-8862585).
 *
 * @throws {ForbiddenError} The code is right, but the account is suspended.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await auth.verifyEmail(core, {
 *   email: "redpanda@example.com",
 *   code: "402917",
 * });
 * ```
 */
export function verifyEmail(core: Core, params: EmailVerification, options?: CallOptions): ApiCall<Verification, SystemError> {
	return call(core, verifyEmailOperation, params, options);
}

/**
 * Log in.
 *
 * Trades an address and a password for a token, good for seven days. Send it as Bearer to the Application family;
 * there is no refresh, log in again.
 *
 * A wrong address and a wrong password are answered alike. After ten failures within 15 minutes the address has to
 * wait, which is a 429.
 *
 * Permission: none needed. Evidence: proposed.
 *
 * @throws {UnauthorizedError} The address or the password is wrong, and the reply does not say which; or an API key was sent that is not valid.
 * @throws {ForbiddenError} The email address is not verified yet, or the account is suspended.
 * @throws {BadRequestError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await auth.login(core, {
 *   email: "nightowl@example.com",
 *   password: "correct-horse-battery-1",
 * });
 * ```
 */
export function login(core: Core, params: Login, options?: CallOptions): ApiCall<Session, SystemError> {
	return call(core, loginOperation, params, options);
}

/**
 * Sign a member in from your own site.
 *
 * Asks for a link that signs a member in to the community, so that people who are signed in on your site need not do
 * it twice. Call it from your server, then send the browser to `loginUrl`.
 *
 * It answers on the community's own host, the CNAME under which it is reached, and not on a host of ours. A `userId`
 * that is new makes a member; give `email`, `firstname`, `lastname` and `displayname` then. The user name of the
 * reply's session is the `userId` for later logins.
 *
 * Replies have been seen in which `loginUrl` holds the word `undefined` where the key belongs. Put your key there
 * before you use the link.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-16892393).
 *
 * @throws {ForbiddenError} The key belongs to another community than `hostname`, or secure auth is switched off there.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await auth.secureAuth(core);
 * ```
 */
export function secureAuth(core: Core, params: SystemAuthSecureAuthParams = {}, options?: CallOptions): ApiCall<SecureAuthReply, SecureAuthError> {
	return call(core, secureAuthOperation, params, options);
}

/** `client.system.auth` */
export class SystemAuth {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * Register an account.
	 *
	 * Makes an account and mails a six-digit code to its address; pass the code to `system.auth.verifyEmail`. Until then
	 * the account cannot log in.
	 *
	 * With an API key the new account also joins the key's community. Without one it is a platform account that can make
	 * a community with `system.servers.create`.
	 *
	 * A user name and an address can be taken only once, whatever their case. While its address is not confirmed, an
	 * account can be registered again; that sends a new code.
	 *
	 * Permission: none needed. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The key's community takes no new members.
	 * @throws {ConflictError} The user name is taken, the address belongs to a confirmed account, or the idempotency key was used before with another account.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.auth.register({
	 *   firstname: "Red",
	 *   lastname: "Panda",
	 *   username: "redpanda",
	 *   displayname: "Red Panda",
	 *   email: "redpanda@example.com",
	 *   password: "correct-horse-battery-1",
	 *   confirmPassword: "correct-horse-battery-1",
	 * });
	 * ```
	 */
	register(params: AccountCreate, options?: IdempotentCallOptions): ApiCall<Account, SystemError> {
		return call(this.#core, registerOperation, params, options);
	}

	/**
	 * Verify an email address.
	 *
	 * Confirms that the account's address reaches its owner. The code comes by mail, is good for 15 minutes, and is
	 * spent after five wrong tries.
	 *
	 * A wrong, spent or expired code is a 400 that does not say which, and so is an address that waits for no code: the
	 * reply never tells whether an account exists. To be sent a new code, register again with the same address.
	 *
	 * Permission: none needed. Evidence: proposed (/api-8862585).
	 *
	 * @throws {ForbiddenError} The code is right, but the account is suspended.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.auth.verifyEmail({
	 *   email: "redpanda@example.com",
	 *   code: "402917",
	 * });
	 * ```
	 */
	verifyEmail(params: EmailVerification, options?: CallOptions): ApiCall<Verification, SystemError> {
		return call(this.#core, verifyEmailOperation, params, options);
	}

	/**
	 * Log in.
	 *
	 * Trades an address and a password for a token, good for seven days. Send it as Bearer to the Application family;
	 * there is no refresh, log in again.
	 *
	 * A wrong address and a wrong password are answered alike. After ten failures within 15 minutes the address has to
	 * wait, which is a 429.
	 *
	 * Permission: none needed. Evidence: proposed.
	 *
	 * @throws {UnauthorizedError} The address or the password is wrong, and the reply does not say which; or an API key was sent that is not valid.
	 * @throws {ForbiddenError} The email address is not verified yet, or the account is suspended.
	 * @throws {BadRequestError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.auth.login({
	 *   email: "nightowl@example.com",
	 *   password: "correct-horse-battery-1",
	 * });
	 * ```
	 */
	login(params: Login, options?: CallOptions): ApiCall<Session, SystemError> {
		return call(this.#core, loginOperation, params, options);
	}

	/**
	 * Sign a member in from your own site.
	 *
	 * Asks for a link that signs a member in to the community, so that people who are signed in on your site need not do
	 * it twice. Call it from your server, then send the browser to `loginUrl`.
	 *
	 * It answers on the community's own host, the CNAME under which it is reached, and not on a host of ours. A `userId`
	 * that is new makes a member; give `email`, `firstname`, `lastname` and `displayname` then. The user name of the
	 * reply's session is the `userId` for later logins.
	 *
	 * Replies have been seen in which `loginUrl` holds the word `undefined` where the key belongs. Put your key there
	 * before you use the link.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-16892393).
	 *
	 * @throws {ForbiddenError} The key belongs to another community than `hostname`, or secure auth is switched off there.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.auth.secureAuth();
	 * ```
	 */
	secureAuth(params: SystemAuthSecureAuthParams = {}, options?: CallOptions): ApiCall<SecureAuthReply, SecureAuthError> {
		return call(this.#core, secureAuthOperation, params, options);
	}
}
