// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityError, UserProfile } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { applicationHost } from '../../hosts.gen.ts';
import { UserRef } from '../ids.gen.ts';

/** The parameters of `application.users.get`. */
export interface ApplicationUsersGetParams {
	/** ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`. */
	userId: string;
	/** Include the `_id`, 24 hexadecimal digits. */
	_id?: boolean;
	/** Include the `id`, an integer. */
	id?: boolean;
	/** Include the URL of the avatar image. */
	avatar?: boolean;
	/** Include the display name. */
	displayName?: boolean;
	/** Include the user name. */
	username?: boolean;
	/** Include the first name. */
	firstName?: boolean;
	/** Include the last name. */
	lastName?: boolean;
	/** Include the email address. */
	email?: boolean;
	/** Include whether the user is online. */
	isOnline?: boolean;
	/** Include the time of the last sign-in. */
	lastLogin?: boolean;
}

const getOperation: Operation<ApplicationUsersGetParams> = {
	id: 'application.users.get',
	method: 'GET',
	host: applicationHost,
	envelope: communityEnvelope,
	path: (params) => `/users/${segment(params, 'userId', UserRef)}`,
	query: ({ _id, id, avatar, displayName, username, firstName, lastName, email, isOnline, lastLogin }) => ({ _id, id, avatar, displayName, username, firstName, lastName, email, isOnline, lastLogin }),
};

/**
 * Get a user.
 *
 * Returns the profile of one user. A member can read only their own, unless the access is to the whole community.
 *
 * Ten query flags choose the fields. Without a flag, the response has all fields. If at least one flag is `true`,
 * the response has only the fields whose flag is `true`. `false` means the same as no flag. The vendor's page
 * gives labels for the flags, not their wire names, so the names are inferred: accept more fields than you
 * request.
 *
 * For roles, XP and coins, call `application.communityUsers.get`.
 *
 * Proposed by us: the owner, the admins, and an API key with `getUserData` can read every member of their
 * community.
 *
 * Permission: `APPLICATION_MEMBER` or `getUserData`. Evidence: documented (/api-18362342).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The API key lacks `getUserData`.
 * - `own_user_only`: A member can read only their own user.
 * Proposed by us.
 * @throws {NotFoundError} No member of your communities has this ID (`user_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.get(core, {
 *   userId: "1102",
 * });
 * ```
 */
export function get(core: Core, params: ApplicationUsersGetParams, options?: CallOptions): ApiCall<UserProfile, CommunityError, 'application.users.get'> {
	return call(core, getOperation, params, options);
}

/** `client.application.users` */
export interface ApplicationUsers {
	/**
	 * Get a user.
	 *
	 * Returns the profile of one user. A member can read only their own, unless the access is to the whole community.
	 *
	 * Ten query flags choose the fields. Without a flag, the response has all fields. If at least one flag is `true`,
	 * the response has only the fields whose flag is `true`. `false` means the same as no flag. The vendor's page
	 * gives labels for the flags, not their wire names, so the names are inferred: accept more fields than you
	 * request.
	 *
	 * For roles, XP and coins, call `application.communityUsers.get`.
	 *
	 * Proposed by us: the owner, the admins, and an API key with `getUserData` can read every member of their
	 * community.
	 *
	 * Permission: `APPLICATION_MEMBER` or `getUserData`. Evidence: documented (/api-18362342).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The API key lacks `getUserData`.
	 * - `own_user_only`: A member can read only their own user.
	 * Proposed by us.
	 * @throws {NotFoundError} No member of your communities has this ID (`user_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.users.get({
	 *   userId: "1102",
	 * });
	 * ```
	 */
	get(params: ApplicationUsersGetParams, options?: CallOptions): ApiCall<UserProfile, CommunityError, 'application.users.get'>;
}

/** Creates the methods of `client.application.users` for a program that calls no other resource. */
export function applicationUsers(core: Core): ApplicationUsers {
	return methodsOf<ApplicationUsers>(core, {
		get: getOperation,
	});
}
