// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { CommunityError, UserProfile } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { communityEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { applicationHost } from '../../hosts.gen.ts';
import { UserRef } from '../ids.gen.ts';

/** The parameters of `application.users.get`. */
export interface ApplicationUsersGetParams {
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
	/** Include the 24-digit `_id`. */
	_id?: boolean;
	/** Include the numeric `id`. */
	id?: boolean;
	/** Include the avatar image. */
	avatar?: boolean;
	/** Include the display name. */
	displayName?: boolean;
	/** Include the user name. */
	username?: boolean;
	/** Include the given name. */
	firstName?: boolean;
	/** Include the family name. */
	lastName?: boolean;
	/** Include the email address. */
	email?: boolean;
	/** Include the online status. */
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
 * Gives one member's profile. A member may read only themselves; the owner, an admin, and a community key with
 * `getUserData` act for the community and may read each of its members.
 *
 * Ten flags choose the fields. With none of them every field comes; as soon as one is `true`, only the fields whose
 * flag is `true` come. A flag that is `false` counts as not sent. The vendor's page gives the flags by label, so
 * that their names on the wire are inferred: to be safe, accept more fields than you asked for.
 *
 * For roles, XP and coins see `application.communityUsers.get`.
 *
 * Permission: `APPLICATION_MEMBER` or `getUserData`. Evidence: documented (/api-18362342).
 *
 * @throws {ForbiddenError} A member asked for someone else, or the key lacks `getUserData`.
 * @throws {NotFoundError} The credential can reach no member with this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.get(core, {
 *   userId: "1102",
 * });
 * ```
 */
export function get(core: Core, params: ApplicationUsersGetParams, options?: CallOptions): ApiCall<UserProfile, CommunityError> {
	return call(core, getOperation, params, options);
}

/** `client.application.users` */
export class ApplicationUsers {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * Get a user.
	 *
	 * Gives one member's profile. A member may read only themselves; the owner, an admin, and a community key with
	 * `getUserData` act for the community and may read each of its members.
	 *
	 * Ten flags choose the fields. With none of them every field comes; as soon as one is `true`, only the fields whose
	 * flag is `true` come. A flag that is `false` counts as not sent. The vendor's page gives the flags by label, so
	 * that their names on the wire are inferred: to be safe, accept more fields than you asked for.
	 *
	 * For roles, XP and coins see `application.communityUsers.get`.
	 *
	 * Permission: `APPLICATION_MEMBER` or `getUserData`. Evidence: documented (/api-18362342).
	 *
	 * @throws {ForbiddenError} A member asked for someone else, or the key lacks `getUserData`.
	 * @throws {NotFoundError} The credential can reach no member with this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.users.get({
	 *   userId: "1102",
	 * });
	 * ```
	 */
	get(params: ApplicationUsersGetParams, options?: CallOptions): ApiCall<UserProfile, CommunityError> {
		return call(this.#core, getOperation, params, options);
	}
}
