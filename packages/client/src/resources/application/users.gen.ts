// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { UserProfile } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions } from '../../call.ts';

/** What `application.users.get` takes. */
export interface ApplicationUsersGetParams {
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
	/** Asks for the 24-digit id. */
	_id?: boolean;
	/** Asks for the numeric id. */
	id?: boolean;
	/** Asks for the avatar. */
	avatar?: boolean;
	/** Asks for the shown name. */
	displayName?: boolean;
	/** Asks for the user name. */
	username?: boolean;
	/** Asks for the given name. */
	firstName?: boolean;
	/** Asks for the family name. */
	lastName?: boolean;
	/** Asks for the address. */
	email?: boolean;
	/** Asks for whether the member is connected. */
	isOnline?: boolean;
	/** Asks for the last login. */
	lastLogin?: boolean;
}

/** `client.application.users` */
export class ApplicationUsers {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	/**
	 * Get a user.
	 *
	 * Gives a member's profile. With a member's token you can read only yourself; an owner or admin, or a community key
	 * with `getUserData`, reads every member.
	 *
	 * Without flags every field comes. As soon as one flag is `true`, only the fields whose flag is `true` do. The
	 * flags' names on the wire are inferred from their labels on the vendor's page.
	 *
	 * Needs `APPLICATION_MEMBER` or `getUserData`. Evidence: documented (/api-18362342).
	 *
	 * @throws {ForbiddenError} A member asked for somebody else, or the key lacks `getUserData`.
	 * @throws {NotFoundError} No user has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.application.users.get({
	 *   userId: "1102",
	 * });
	 * ```
	 */
	get(params: ApplicationUsersGetParams, options?: CallOptions): ApiCall<UserProfile> {
		return this.#call({ id: 'application.users.get', method: 'GET', path: '/users/{userId}', envelope: 'community', inPath: ["userId"], inQuery: ["_id","id","avatar","displayName","username","firstName","lastName","email","isOnline","lastLogin"], inHeader: [] }, params, options);
	}
}
