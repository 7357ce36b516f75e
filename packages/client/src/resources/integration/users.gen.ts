// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { BulkJob, CommunityError, CreatedUser, GamificationStats, StatusError, UserAction, UserActionReply, UserBulkImport, UserBulkUpdate, UserCreate, UserData, UserDataQuery, UserProfile } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { communityEnvelope, echoEnvelope, statusEnvelope } from '../../core/envelope.ts';
import { multipart, type Upload } from '../../core/multipart.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { integrationHost } from '../../hosts.gen.ts';
import { UserRef } from '../ids.gen.ts';

/** The parameters of `integration.users.gamificationStats`. */
export interface IntegrationUsersGamificationStatsParams {
	/** The member's email address. */
	identifier: string;
	/** Type of `identifier`; `email` is the only known one. */
	identifier_type: "email";
	/** Number of days, today included. Default: 30. */
	days?: number;
}

/** The parameters of `integration.users.bulkUpdate`. */
export interface IntegrationUsersBulkUpdateParams extends Omit<UserBulkUpdate, 'data'> {
	/** The file to upload. */
	data: Upload;
}

/** The parameters of `integration.users.bulkImport`. */
export interface IntegrationUsersBulkImportParams extends Omit<UserBulkImport, 'data'> {
	/** The file to upload. */
	data: Upload;
}

/** The parameters of `integration.users.get`. */
export interface IntegrationUsersGetParams {
	/** The user, by numeric `userId` or by `_id`. */
	userId: string;
}

const createOperation: Operation<UserCreate> = {
	id: 'integration.users.create',
	method: 'POST',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/users',
	body: (params) => params,
	keyed: true,
};

const manageOperation: Operation<UserAction> = {
	id: 'integration.users.manage',
	method: 'POST',
	host: integrationHost,
	envelope: echoEnvelope,
	path: () => '/apis/v1/users/manage',
	body: (params) => params,
};

const getDataOperation: Operation<UserDataQuery> = {
	id: 'integration.users.getData',
	method: 'POST',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/users/info',
	body: (params) => params,
};

const gamificationStatsOperation: Operation<IntegrationUsersGamificationStatsParams> = {
	id: 'integration.users.gamificationStats',
	method: 'GET',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/users/activity/daily',
	query: ({ identifier, identifier_type, days }) => ({ identifier, identifier_type, days }),
};

const bulkUpdateOperation: Operation<IntegrationUsersBulkUpdateParams> = {
	id: 'integration.users.bulkUpdate',
	method: 'POST',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/users/bulk-update',
	body: ({ data, ...fields }) => multipart(fields, { data }),
	keyed: true,
};

const bulkImportOperation: Operation<IntegrationUsersBulkImportParams> = {
	id: 'integration.users.bulkImport',
	method: 'POST',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/users/bulk-import',
	body: ({ data, ...fields }) => multipart(fields, { data }),
	keyed: true,
	open: true,
};

const getOperation: Operation<IntegrationUsersGetParams> = {
	id: 'integration.users.get',
	method: 'GET',
	host: integrationHost,
	envelope: communityEnvelope,
	path: (params) => `/apis/v1/users/${segment(params, 'userId', UserRef)}`,
};

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
 * Permission: `createUser`. Evidence: documented (/api-15697164).
 *
 * @throws {ForbiddenError} The key lacks `createUser`.
 * @throws {ConflictError} The user name, the address or the external ID is taken, or the idempotency key was used before with another member.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.create(core, {
 *   username: "redpanda",
 *   email: "redpanda@example.com",
 * });
 * ```
 */
export function create(core: Core, params: UserCreate, options?: IdempotentCallOptions): ApiCall<CreatedUser, StatusError> {
	return call(core, createOperation, params, options);
}

/**
 * Delete or restore a user.
 *
 * Deletes a member, or brings a deleted one back. A deleted member cannot sign in, send or be found, but keeps the
 * name, XP, coins and messages; restoring gives all of it back.
 *
 * The reply is the request again. Deleting a deleted member, or restoring an active one, is a 409.
 *
 * Permission: `manageUser`. Evidence: documented (/apis/integration/manager-user-account).
 *
 * @throws {ForbiddenError} The key lacks `manageUser`.
 * @throws {NotFoundError} No member has this user name.
 * @throws {ConflictError} The member is deleted, or active, already.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.manage(core, {
 *   action: "delete",
 *   user: "redpanda",
 * });
 * ```
 */
export function manage(core: Core, params: UserAction, options?: CallOptions): ApiCall<UserActionReply, StatusError> {
	return call(core, manageOperation, params, options);
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
 * Permission: `getUserData`. Evidence: documented (/api-17738986).
 *
 * @throws {ForbiddenError} The key lacks `getUserData`.
 * @throws {NotFoundError} No member has this ID or email address.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.getData(core, {
 *   idOrEmail: "bamboostick@example.com",
 * });
 * ```
 */
export function getData(core: Core, params: UserDataQuery, options?: CallOptions): ApiCall<UserData, StatusError> {
	return call(core, getDataOperation, params, options);
}

/**
 * Get gamification stats.
 *
 * Gives the coins and XP that a member earned, day by day and in sum. The range ends with today; a day on which
 * nothing was earned has zeros. Days are counted in UTC.
 *
 * Early in 2026 a POST appeared on this path, for several members at a time. It is not part of this contract.
 *
 * Permission: `getUserStats`. Evidence: documented (/apis/integration/get-user-gamification-history).
 *
 * @throws {ForbiddenError} The key lacks `getUserStats`.
 * @throws {NotFoundError} No member has this email address.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.gamificationStats(core, {
 *   identifier: "bamboostick@example.com",
 *   identifier_type: "email",
 * });
 * ```
 */
export function gamificationStats(core: Core, params: IntegrationUsersGamificationStatsParams, options?: CallOptions): ApiCall<GamificationStats, StatusError> {
	return call(core, gamificationStatsOperation, params, options);
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
 *   and 100,000 rows.
 *
 * How rows name members, and the limits, are our proposal; the column rules are documented. Send an idempotency key:
 * a file applied twice adds twice.
 *
 * Permission: `bulkUpdateUser`. Evidence: documented (/bulk-update).
 *
 * @throws {ForbiddenError} The key lacks `bulkUpdateUser`.
 * @throws {ConflictError} The idempotency key was used before with another file.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.bulkUpdate(core, {
 *   data: new Blob(["email,xp_op,xp,favourite-market\nbamboostick@example.com,add,50,Metals\nredpanda@example.com,overwrite,100,Stocks\n"]),
 * });
 * ```
 */
export function bulkUpdate(core: Core, params: IntegrationUsersBulkUpdateParams, options?: IdempotentCallOptions): ApiCall<BulkJob, StatusError> {
	return call(core, bulkUpdateOperation, params, options);
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
 *   and 100,000 rows.
 *
 * The documentation asks for no credential: anyone who knows `communityId` can import. Treat that id with care. If you
 * send a key, it has to be valid.
 *
 * Permission: none needed. Evidence: documented (/apis/integration/bulk-import).
 *
 * @throws {NotFoundError} No community has this ID.
 * @throws {ConflictError} The idempotency key was used before with another file.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.bulkImport(core, {
 *   data: new Blob(["email,username,firstname,lastname,risk-score\nredpanda@example.com,redpanda,Red,Panda,7\n"]),
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function bulkImport(core: Core, params: IntegrationUsersBulkImportParams, options?: IdempotentCallOptions): ApiCall<BulkJob, StatusError> {
	return call(core, bulkImportOperation, params, options);
}

/**
 * Get a user.
 *
 * Gives a member's profile, by id. For XP, coins and custom fields, and to look a member up by name or address, use
 * `integration.users.getData`.
 *
 * Permission: `getUserData`. Evidence: proposed.
 *
 * @throws {ForbiddenError} The key lacks `getUserData`.
 * @throws {NotFoundError} No member of the community has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.get(core, {
 *   userId: "1102",
 * });
 * ```
 */
export function get(core: Core, params: IntegrationUsersGetParams, options?: CallOptions): ApiCall<UserProfile, CommunityError> {
	return call(core, getOperation, params, options);
}

/** `client.integration.users` */
export class IntegrationUsers {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
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
	 * Permission: `createUser`. Evidence: documented (/api-15697164).
	 *
	 * @throws {ForbiddenError} The key lacks `createUser`.
	 * @throws {ConflictError} The user name, the address or the external ID is taken, or the idempotency key was used before with another member.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.create({
	 *   username: "redpanda",
	 *   email: "redpanda@example.com",
	 * });
	 * ```
	 */
	create(params: UserCreate, options?: IdempotentCallOptions): ApiCall<CreatedUser, StatusError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * Delete or restore a user.
	 *
	 * Deletes a member, or brings a deleted one back. A deleted member cannot sign in, send or be found, but keeps the
	 * name, XP, coins and messages; restoring gives all of it back.
	 *
	 * The reply is the request again. Deleting a deleted member, or restoring an active one, is a 409.
	 *
	 * Permission: `manageUser`. Evidence: documented (/apis/integration/manager-user-account).
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
	manage(params: UserAction, options?: CallOptions): ApiCall<UserActionReply, StatusError> {
		return call(this.#core, manageOperation, params, options);
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
	 * Permission: `getUserData`. Evidence: documented (/api-17738986).
	 *
	 * @throws {ForbiddenError} The key lacks `getUserData`.
	 * @throws {NotFoundError} No member has this ID or email address.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.getData({
	 *   idOrEmail: "bamboostick@example.com",
	 * });
	 * ```
	 */
	getData(params: UserDataQuery, options?: CallOptions): ApiCall<UserData, StatusError> {
		return call(this.#core, getDataOperation, params, options);
	}

	/**
	 * Get gamification stats.
	 *
	 * Gives the coins and XP that a member earned, day by day and in sum. The range ends with today; a day on which
	 * nothing was earned has zeros. Days are counted in UTC.
	 *
	 * Early in 2026 a POST appeared on this path, for several members at a time. It is not part of this contract.
	 *
	 * Permission: `getUserStats`. Evidence: documented (/apis/integration/get-user-gamification-history).
	 *
	 * @throws {ForbiddenError} The key lacks `getUserStats`.
	 * @throws {NotFoundError} No member has this email address.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.gamificationStats({
	 *   identifier: "bamboostick@example.com",
	 *   identifier_type: "email",
	 * });
	 * ```
	 */
	gamificationStats(params: IntegrationUsersGamificationStatsParams, options?: CallOptions): ApiCall<GamificationStats, StatusError> {
		return call(this.#core, gamificationStatsOperation, params, options);
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
	 *   and 100,000 rows.
	 *
	 * How rows name members, and the limits, are our proposal; the column rules are documented. Send an idempotency key:
	 * a file applied twice adds twice.
	 *
	 * Permission: `bulkUpdateUser`. Evidence: documented (/bulk-update).
	 *
	 * @throws {ForbiddenError} The key lacks `bulkUpdateUser`.
	 * @throws {ConflictError} The idempotency key was used before with another file.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.bulkUpdate({
	 *   data: new Blob(["email,xp_op,xp,favourite-market\nbamboostick@example.com,add,50,Metals\nredpanda@example.com,overwrite,100,Stocks\n"]),
	 * });
	 * ```
	 */
	bulkUpdate(params: IntegrationUsersBulkUpdateParams, options?: IdempotentCallOptions): ApiCall<BulkJob, StatusError> {
		return call(this.#core, bulkUpdateOperation, params, options);
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
	 *   and 100,000 rows.
	 *
	 * The documentation asks for no credential: anyone who knows `communityId` can import. Treat that id with care. If you
	 * send a key, it has to be valid.
	 *
	 * Permission: none needed. Evidence: documented (/apis/integration/bulk-import).
	 *
	 * @throws {NotFoundError} No community has this ID.
	 * @throws {ConflictError} The idempotency key was used before with another file.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.bulkImport({
	 *   data: new Blob(["email,username,firstname,lastname,risk-score\nredpanda@example.com,redpanda,Red,Panda,7\n"]),
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	bulkImport(params: IntegrationUsersBulkImportParams, options?: IdempotentCallOptions): ApiCall<BulkJob, StatusError> {
		return call(this.#core, bulkImportOperation, params, options);
	}

	/**
	 * Get a user.
	 *
	 * Gives a member's profile, by id. For XP, coins and custom fields, and to look a member up by name or address, use
	 * `integration.users.getData`.
	 *
	 * Permission: `getUserData`. Evidence: proposed.
	 *
	 * @throws {ForbiddenError} The key lacks `getUserData`.
	 * @throws {NotFoundError} No member of the community has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.get({
	 *   userId: "1102",
	 * });
	 * ```
	 */
	get(params: IntegrationUsersGetParams, options?: CallOptions): ApiCall<UserProfile, CommunityError> {
		return call(this.#core, getOperation, params, options);
	}
}
