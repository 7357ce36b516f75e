// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { BulkJob, CreatedUser, GamificationStats, UserAction, UserActionReply, UserBulkImport, UserBulkUpdate, UserCreate, UserData, UserDataQuery, UserProfile } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions, IdempotentCallOptions } from '../../call.ts';

/** What `integration.users.gamificationStats` takes. */
export interface IntegrationUsersGamificationStatsParams {
	/** The member's address. */
	identifier: string;
	/** What `identifier` is; `email` is the only kind known. */
	identifier_type: "email";
	/** How many days to look back, today included. Default: 30. */
	days?: number;
}

/** What `integration.users.get` takes. */
export interface IntegrationUsersGetParams {
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
}

/** `client.integration.users` */
export class IntegrationUsers {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	/**
	 * Create a user.
	 *
	 * Makes a member of the key's community. The documentation marks no field as required; without a user name and an
	 * address there is no member, so both are asked for here.
	 *
	 * Leave `password` and `confirmPassword` out when an identity provider owns the sign-in. With `joinServer` the
	 * member is a full one at once, else an invitation is open. `customFields` names each field by its id or its name,
	 * in the one key `fieldIdorName`; a field that the community does not have is a 400.
	 *
	 * For more than a few members use `integration.users.bulkImport`.
	 *
	 * Needs `createUser`. Evidence: documented (/api-15697164).
	 *
	 * @throws {ForbiddenError} The key lacks `createUser`.
	 * @throws {ConflictError} The user name, the address or the external id is taken, or the idempotency key came before with another member.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.create({
	 *   username: "redpanda",
	 *   email: "redpanda@example.com",
	 * });
	 * ```
	 */
	create(params: UserCreate, options?: IdempotentCallOptions): ApiCall<CreatedUser> {
		return this.#call({ id: 'integration.users.create', method: 'POST', path: '/apis/v1/users', envelope: 'status', inPath: [], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Delete or restore a user.
	 *
	 * Deletes a member, or brings a deleted one back. A deleted member cannot sign in, send or be found, but keeps the
	 * name, XP, coins and messages; restoring gives all of it back.
	 *
	 * The reply is the request again. Deleting a deleted member, or restoring an active one, is a 409.
	 *
	 * Needs `manageUser`. Evidence: documented (/apis/integration/manager-user-account).
	 *
	 * @throws {ForbiddenError} The key lacks `manageUser`.
	 * @throws {NotFoundError} No member has this user name.
	 * @throws {ConflictError} The member is deleted, or active, already.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.manage({
	 *   action: "delete",
	 *   user: "redpanda",
	 * });
	 * ```
	 */
	manage(params: UserAction, options?: CallOptions): ApiCall<UserActionReply> {
		return this.#call({ id: 'integration.users.manage', method: 'POST', path: '/apis/v1/users/manage', envelope: 'echo', inPath: [], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Get a user's data.
	 *
	 * Gives everything that the community knows of a member: XP and coins, roles, counters, and the community's own
	 * fields. It is a POST since an address does not belong in a URL; nothing is changed.
	 *
	 * `xpEarnedToday` and `coinsEarnedToday` count from midnight UTC. `username` came in August 2025; older data may
	 * lack it.
	 *
	 * Needs `getUserData`. Evidence: documented (/api-17738986).
	 *
	 * @throws {ForbiddenError} The key lacks `getUserData`.
	 * @throws {NotFoundError} No member has this id or address.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.getData({
	 *   idOrEmail: "bamboostick@example.com",
	 * });
	 * ```
	 */
	getData(params: UserDataQuery, options?: CallOptions): ApiCall<UserData> {
		return this.#call({ id: 'integration.users.getData', method: 'POST', path: '/apis/v1/users/info', envelope: 'status', inPath: [], inQuery: [], inHeader: [], body: 'json' }, params, options);
	}

	/**
	 * Get gamification stats.
	 *
	 * Gives the coins and XP that a member earned, day by day and in sum. The range ends with today; a day on which
	 * nothing was earned has zeros. Days are counted in UTC.
	 *
	 * Early in 2026 a POST appeared on this path, for several members at a time. It is not part of this contract.
	 *
	 * Needs `getUserStats`. Evidence: documented (/apis/integration/get-user-gamification-history).
	 *
	 * @throws {ForbiddenError} The key lacks `getUserStats`.
	 * @throws {NotFoundError} No member has this address.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.gamificationStats({
	 *   identifier: "bamboostick@example.com",
	 *   identifier_type: "email",
	 * });
	 * ```
	 */
	gamificationStats(params: IntegrationUsersGamificationStatsParams, options?: CallOptions): ApiCall<GamificationStats> {
		return this.#call({ id: 'integration.users.gamificationStats', method: 'GET', path: '/apis/v1/users/activity/daily', envelope: 'status', inPath: [], inQuery: ["identifier","identifier_type","days"], inHeader: [] }, params, options);
	}

	/**
	 * Update users in bulk.
	 *
	 * Takes a CSV file and changes many members. The reply comes at once and only says that the job is queued; follow it
	 * in the community's API log. A row that cannot be applied is skipped and logged, the others are not held up.
	 *
	 * - One column is `email`; it names the member.
	 * - A numeric column `x` can be changed relatively: put a column `x_op` before it that holds `add`, `subtract` or
	 *   `overwrite`, in lower case.
	 * - Every other column overwrites the field of its name. An empty cell leaves the field as it is.
	 * - The first row names the columns; the file is UTF-8, separated by commas, quoted where needed, at most 10 MB
	 *   and 50,000 rows.
	 *
	 * How rows name members, and the limits, are our proposal; the column rules are documented. Send an idempotency key:
	 * a file applied twice adds twice.
	 *
	 * Needs `bulkUpdateUser`. Evidence: documented (/bulk-update).
	 *
	 * @throws {ForbiddenError} The key lacks `bulkUpdateUser`.
	 * @throws {ConflictError} The idempotency key came before with another file.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.bulkUpdate({
	 *   data: new Blob(["email,xp_op,xp,favourite-market\nbamboostick@example.com,add,50,Metals\nredpanda@example.com,overwrite,100,Stocks\n"]),
	 * });
	 * ```
	 */
	bulkUpdate(params: UserBulkUpdate, options?: IdempotentCallOptions): ApiCall<BulkJob> {
		return this.#call({ id: 'integration.users.bulkUpdate', method: 'POST', path: '/apis/v1/users/bulk-update', envelope: 'status', inPath: [], inQuery: [], inHeader: [], body: 'multipart' }, params, options);
	}

	/**
	 * Import users in bulk.
	 *
	 * Takes a CSV file and makes a member of each row. The reply comes at once and only says that the job is queued;
	 * follow it in the community's API log. A row whose address is taken is skipped and logged.
	 *
	 * - The columns `email` and `username` are needed; `firstname`, `lastname` and `displayname` are taken, and so is
	 *   each of the community's own fields by its database key.
	 * - The first row names the columns; the file is UTF-8, separated by commas, quoted where needed, at most 10 MB
	 *   and 50,000 rows.
	 *
	 * The documentation asks for no credential: whoever knows `communityId` can import. Treat that id with care. If you
	 * send a key, it has to be valid.
	 *
	 * Needs no permission. Evidence: documented (/apis/integration/bulk-import).
	 *
	 * @throws {NotFoundError} No community has this id.
	 * @throws {ConflictError} The idempotency key came before with another file.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.bulkImport({
	 *   data: new Blob(["email,username,firstname,lastname,risk-score\nredpanda@example.com,redpanda,Red,Panda,7\n"]),
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	bulkImport(params: UserBulkImport, options?: IdempotentCallOptions): ApiCall<BulkJob> {
		return this.#call({ id: 'integration.users.bulkImport', method: 'POST', path: '/apis/v1/users/bulk-import', envelope: 'status', inPath: [], inQuery: [], inHeader: [], body: 'multipart' }, params, options);
	}

	/**
	 * Get a user.
	 *
	 * Gives a member's profile, by id. For XP, coins and custom fields, and to look a member up by name or address, use
	 * `integration.users.getData`.
	 *
	 * Needs `getUserData`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The key lacks `getUserData`.
	 * @throws {NotFoundError} No member of the community has this id.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.get({
	 *   userId: "1102",
	 * });
	 * ```
	 */
	get(params: IntegrationUsersGetParams, options?: CallOptions): ApiCall<UserProfile> {
		return this.#call({ id: 'integration.users.get', method: 'GET', path: '/apis/v1/users/{userId}', envelope: 'community', inPath: ["userId"], inQuery: [], inHeader: [] }, params, options);
	}
}
