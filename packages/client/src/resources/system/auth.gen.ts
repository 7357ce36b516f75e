// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Account, AccountCreate, EmailVerification, Login, SecureAuthError, SecureAuthReply, Session, SystemError, Verification } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { secureAuthEnvelope, systemEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { secureAuthHost, systemHost } from '../../hosts.gen.ts';

/** The parameters of `system.auth.secureAuth`. */
export interface SystemAuthSecureAuthParams {
	/** The CNAME of the community. The vendor's page marks it as optional, but always send it. Proposed by us: 1 to 253 characters, the pattern `^[A-Za-z0-9.-]+$`. */
	hostname?: string;
	/** ID of the member in your system. It becomes the user name of a new member. Proposed by us: 1 to 64 characters. */
	userId?: string;
	/** Access level of the member, one digit. The vendor's samples have `0`, `1` and `3`. Their meaning is not documented. Proposed by us: 1 character, the pattern `^[0-9]$`. */
	accessLevel?: string;
	/** Action of the link. `login` is the only known value. Proposed by us: 1 to 32 characters. */
	action?: string;
	/** Email address of a new member. Proposed by us: at most 254 characters, the format `email`. */
	email?: string;
	/** Given name (first name) of a new member. Proposed by us: at most 100 characters. */
	firstname?: string;
	/** Family name (last name) of a new member. Proposed by us: at most 100 characters. */
	lastname?: string;
	/** Display name of a new member. Proposed by us: at most 100 characters. */
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
 * Emails a verification code of six digits to the address. Send the code to `system.auth.verifyEmail`: then the account
 * exists, and can log in.
 *
 * With an API key, the account also joins the key's community (sign-up). Without a key, it is a platform account,
 * which can create a community with `system.servers.create`.
 *
 * A user name and an email address are unique, ignoring case. An address that is not verified can register again, which
 * sends another code. Each registration keeps its own password and its own code for 15 minutes, and reserves its user name
 * as long. The account gets the password of the registration whose code is entered.
 *
 * Proposed by us: at most ten codes are sent to an address per hour.
 *
 * Permission: none needed. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {UnauthorizedError} The credential is missing, malformed, unknown or expired. Do not retry with the same one. Proposed by us.
 * @throws {ForbiddenError} The community of the key accepts no new members, or the server cannot send emails (`registration_closed`). Proposed by us.
 * @throws {ConflictError}
 * - `username_taken`: Another account has this username.
 * - `email_taken`: Another account has this email address.
 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
 * Proposed by us.
 * @throws {TooManyRequestsError} Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. Too many codes were sent to this email address (`too_many_codes`). Proposed by us.
 * @throws {ServerError}
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
export function register(core: Core, params: AccountCreate, options?: IdempotentCallOptions): ApiCall<Account, SystemError, 'system.auth.register'> {
	return call(core, registerOperation, params, options);
}

/**
 * Verify an email address.
 *
 * Verifies an email address with a code from an email, and creates the account of the registration that sent the code.
 * Other registrations of the address end. A code expires after 15 minutes.
 *
 * The response is a 400 if the code is wrong, used or expired, and also if no code was sent to the address. It never
 * reveals whether an account exists. To get a new code, register again with the same address.
 *
 * Proposed by us: after five attempts for an address within 15 minutes, the response is a 429 until the time in
 * `Retry-After` has passed. Another registration does not reset the attempts.
 *
 * Permission: none needed. Evidence: proposed (/api-8862585).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. The code is wrong, used or expired (`verification_code_invalid`). Proposed by us.
 * @throws {UnauthorizedError} The credential is missing, malformed, unknown or expired. Do not retry with the same one. Proposed by us.
 * @throws {ForbiddenError} The community of the registration accepts no new members any more (`registration_closed`). Proposed by us.
 * @throws {ConflictError}
 * - `username_taken`: Another account or member got the user name after the registration.
 * - `email_taken`: Another account or member got the email address after the registration.
 * Proposed by us.
 * @throws {TooManyRequestsError} Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. Too many codes were tried for this email address (`too_many_wrong_codes`). Proposed by us.
 * @throws {ServerError}
 * @example
 * ```ts
 * await auth.verifyEmail(core, {
 *   email: "redpanda@example.com",
 *   verificationCode: "402917",
 * });
 * ```
 */
export function verifyEmail(core: Core, params: EmailVerification, options?: CallOptions): ApiCall<Verification, SystemError, 'system.auth.verifyEmail'> {
	return call(core, verifyEmailOperation, params, options);
}

/**
 * Log in.
 *
 * Exchanges an email address and a password for a token (JWT) that is valid for seven days. Send it as
 * `Authorization: Bearer` to the Application family. There is no refresh token: log in again.
 *
 * An unknown address and a wrong password have the same response. After ten failed logins within 15 minutes, the
 * response for this address is a 429 until the time in `Retry-After` has passed.
 *
 * Permission: none needed. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {UnauthorizedError} The credential is missing, malformed, unknown or expired. Do not retry with the same one. The email address or the password is wrong (`login_failed`). Proposed by us.
 * @throws {ForbiddenError}
 * - `email_not_verified`: The email address is not verified yet.
 * - `account_suspended`: The account is suspended.
 * Proposed by us.
 * @throws {TooManyRequestsError} Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. Too many logins with this email address failed (`too_many_failed_logins`). Proposed by us.
 * @throws {ServerError}
 * @example
 * ```ts
 * await auth.login(core, {
 *   email: "nightowl@example.com",
 *   password: "correct-horse-battery-1",
 * });
 * ```
 */
export function login(core: Core, params: Login, options?: CallOptions): ApiCall<Session, SystemError, 'system.auth.login'> {
	return call(core, loginOperation, params, options);
}

/**
 * Sign a member in from your own site.
 *
 * Returns a link that signs a member in to the community (single sign-on). People who are signed in on your site
 * need not sign in twice. Call it from your server, then redirect the browser to `loginUrl`.
 *
 * The host is the community's own hostname (its CNAME), not a host of returning.ai. A new `userId` creates a member;
 * send `email`, `firstname`, `lastname` and `displayname` with it. The user name in the session is the `userId` for
 * later logins.
 *
 * In responses of the real API, `loginUrl` has contained the word `undefined` in place of the key. Replace it with
 * your key before you use the link.
 *
 * Proposed by us: `userId` is required, and a new member requires the other four fields, else the response is a 400.
 * The link works once, and expires after five minutes. Its token is valid in the community of the key only. A `userId`
 * can be any text, but one with an `@` is never matched as an email address. The permission is our proposal, too.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-16892393).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `secure_auth_disabled`: Secure auth is disabled in the community of the key.
 * - `wrong_community`: The key belongs to another community than `hostname`.
 * - `user_suspended`: The user is deleted or suspended.
 * - `role_required`: The key has no role that this operation requires.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await auth.secureAuth(core);
 * ```
 */
export function secureAuth(core: Core, params: SystemAuthSecureAuthParams = {}, options?: CallOptions): ApiCall<SecureAuthReply, SecureAuthError, 'system.auth.secureAuth'> {
	return call(core, secureAuthOperation, params, options);
}

/** `client.system.auth` */
export interface SystemAuth {
	/**
	 * Register an account.
	 *
	 * Emails a verification code of six digits to the address. Send the code to `system.auth.verifyEmail`: then the account
	 * exists, and can log in.
	 *
	 * With an API key, the account also joins the key's community (sign-up). Without a key, it is a platform account,
	 * which can create a community with `system.servers.create`.
	 *
	 * A user name and an email address are unique, ignoring case. An address that is not verified can register again, which
	 * sends another code. Each registration keeps its own password and its own code for 15 minutes, and reserves its user name
	 * as long. The account gets the password of the registration whose code is entered.
	 *
	 * Proposed by us: at most ten codes are sent to an address per hour.
	 *
	 * Permission: none needed. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {UnauthorizedError} The credential is missing, malformed, unknown or expired. Do not retry with the same one. Proposed by us.
	 * @throws {ForbiddenError} The community of the key accepts no new members, or the server cannot send emails (`registration_closed`). Proposed by us.
	 * @throws {ConflictError}
	 * - `username_taken`: Another account has this username.
	 * - `email_taken`: Another account has this email address.
	 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
	 * Proposed by us.
	 * @throws {TooManyRequestsError} Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. Too many codes were sent to this email address (`too_many_codes`). Proposed by us.
	 * @throws {ServerError}
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
	register(params: AccountCreate, options?: IdempotentCallOptions): ApiCall<Account, SystemError, 'system.auth.register'>;

	/**
	 * Verify an email address.
	 *
	 * Verifies an email address with a code from an email, and creates the account of the registration that sent the code.
	 * Other registrations of the address end. A code expires after 15 minutes.
	 *
	 * The response is a 400 if the code is wrong, used or expired, and also if no code was sent to the address. It never
	 * reveals whether an account exists. To get a new code, register again with the same address.
	 *
	 * Proposed by us: after five attempts for an address within 15 minutes, the response is a 429 until the time in
	 * `Retry-After` has passed. Another registration does not reset the attempts.
	 *
	 * Permission: none needed. Evidence: proposed (/api-8862585).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. The code is wrong, used or expired (`verification_code_invalid`). Proposed by us.
	 * @throws {UnauthorizedError} The credential is missing, malformed, unknown or expired. Do not retry with the same one. Proposed by us.
	 * @throws {ForbiddenError} The community of the registration accepts no new members any more (`registration_closed`). Proposed by us.
	 * @throws {ConflictError}
	 * - `username_taken`: Another account or member got the user name after the registration.
	 * - `email_taken`: Another account or member got the email address after the registration.
	 * Proposed by us.
	 * @throws {TooManyRequestsError} Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. Too many codes were tried for this email address (`too_many_wrong_codes`). Proposed by us.
	 * @throws {ServerError}
	 * @example
	 * ```ts
	 * await client.system.auth.verifyEmail({
	 *   email: "redpanda@example.com",
	 *   verificationCode: "402917",
	 * });
	 * ```
	 */
	verifyEmail(params: EmailVerification, options?: CallOptions): ApiCall<Verification, SystemError, 'system.auth.verifyEmail'>;

	/**
	 * Log in.
	 *
	 * Exchanges an email address and a password for a token (JWT) that is valid for seven days. Send it as
	 * `Authorization: Bearer` to the Application family. There is no refresh token: log in again.
	 *
	 * An unknown address and a wrong password have the same response. After ten failed logins within 15 minutes, the
	 * response for this address is a 429 until the time in `Retry-After` has passed.
	 *
	 * Permission: none needed. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {UnauthorizedError} The credential is missing, malformed, unknown or expired. Do not retry with the same one. The email address or the password is wrong (`login_failed`). Proposed by us.
	 * @throws {ForbiddenError}
	 * - `email_not_verified`: The email address is not verified yet.
	 * - `account_suspended`: The account is suspended.
	 * Proposed by us.
	 * @throws {TooManyRequestsError} Too many requests with this credential. Wait as long as `Retry-After` states, then send the request again. Too many logins with this email address failed (`too_many_failed_logins`). Proposed by us.
	 * @throws {ServerError}
	 * @example
	 * ```ts
	 * await client.system.auth.login({
	 *   email: "nightowl@example.com",
	 *   password: "correct-horse-battery-1",
	 * });
	 * ```
	 */
	login(params: Login, options?: CallOptions): ApiCall<Session, SystemError, 'system.auth.login'>;

	/**
	 * Sign a member in from your own site.
	 *
	 * Returns a link that signs a member in to the community (single sign-on). People who are signed in on your site
	 * need not sign in twice. Call it from your server, then redirect the browser to `loginUrl`.
	 *
	 * The host is the community's own hostname (its CNAME), not a host of returning.ai. A new `userId` creates a member;
	 * send `email`, `firstname`, `lastname` and `displayname` with it. The user name in the session is the `userId` for
	 * later logins.
	 *
	 * In responses of the real API, `loginUrl` has contained the word `undefined` in place of the key. Replace it with
	 * your key before you use the link.
	 *
	 * Proposed by us: `userId` is required, and a new member requires the other four fields, else the response is a 400.
	 * The link works once, and expires after five minutes. Its token is valid in the community of the key only. A `userId`
	 * can be any text, but one with an `@` is never matched as an email address. The permission is our proposal, too.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-16892393).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `secure_auth_disabled`: Secure auth is disabled in the community of the key.
	 * - `wrong_community`: The key belongs to another community than `hostname`.
	 * - `user_suspended`: The user is deleted or suspended.
	 * - `role_required`: The key has no role that this operation requires.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.auth.secureAuth();
	 * ```
	 */
	secureAuth(params?: SystemAuthSecureAuthParams, options?: CallOptions): ApiCall<SecureAuthReply, SecureAuthError, 'system.auth.secureAuth'>;
}

/** Creates the methods of `client.system.auth` for a program that calls no other resource. */
export function systemAuth(core: Core): SystemAuth {
	return methodsOf<SystemAuth>(core, {
		register: registerOperation,
		verifyEmail: verifyEmailOperation,
		login: loginOperation,
		secureAuth: secureAuthOperation,
	});
}
