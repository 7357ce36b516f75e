// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { BulkJob, CommunityError, CreatedUser, GamificationStats, StatusError, UserAction, UserActionReply, UserBulkImport, UserBulkUpdate, UserCreate, UserData, UserDataQuery, UserProfile } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { communityEnvelope, echoEnvelope, statusEnvelope } from '../../core/envelope.ts';
import { multipart, type Upload } from '../../core/multipart.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { integrationHost } from '../../hosts.gen.ts';
import { UserRef } from '../ids.gen.ts';

/** The parameters of `integration.users.gamificationStats`. */
export interface IntegrationUsersGamificationStatsParams {
	/** The user's email address. Proposed by us: at most 254 characters, the format `email`. */
	identifier: string;
	/** Type of `identifier`. Only `email` is known. Proposed by us: the list of values. */
	identifier_type: "email";
	/** Length of the range in days. Today counts. Proposed by us: 1 to 365, the default `30`. Default: 30. */
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
	/** ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`. */
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
	body: ({ data, ...fields }, limits) => multipart(fields, { data }, limits),
	keyed: true,
};

const bulkImportOperation: Operation<IntegrationUsersBulkImportParams> = {
	id: 'integration.users.bulkImport',
	method: 'POST',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/users/bulk-import',
	body: ({ data, ...fields }, limits) => multipart(fields, { data }, limits),
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
 * Creates one user (member) in the community of the key. With `joinServer: true` the user is a full member at once.
 *
 * The 2025 page of the documentation marks eleven fields as required. The 2026 page omits `password` and
 * `confirmPassword` when an identity provider (SSO) handles the sign-in. The other nine are therefore required here.
 * `emailTemplate`, `customFields`, `referral` and `externalId` are on the 2026 page only.
 *
 * To create many users, upload a file with `integration.users.bulkImport`.
 *
 * Proposed by us: with `joinServer: false` the user is invited, and becomes a member at the first sign-in. An empty
 * `displayname` is replaced by the username. An unknown field in `customFields` is a 400.
 *
 * Permission: `createUser`. Evidence: documented (/api-15697164).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The key lacks the permission `createUser`.
 * - `wrong_community`: The body's `communityId` is not the community of the key.
 * Proposed by us.
 * @throws {ConflictError}
 * - `username_taken`: Another user of the community has this username.
 * - `email_taken`: Another user of the community has this email address.
 * - `external_id_taken`: Another user of the community has this external ID.
 * - `idempotency_key_reused`: The idempotency key was used with another user.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.create(core, {
 *   firstname: "Red",
 *   lastname: "Panda",
 *   username: "redpanda",
 *   displayname: "Red Panda",
 *   email: "redpanda@example.com",
 *   accessLevel: 1,
 *   joinServer: true,
 *   sendEmail: false,
 *   emailPassword: false,
 * });
 * ```
 */
export function create(core: Core, params: UserCreate, options?: IdempotentCallOptions): ApiCall<CreatedUser, StatusError, 'integration.users.create'> {
	return call(core, createOperation, params, options);
}

/**
 * Delete or restore a user.
 *
 * Deletes a user account of the community, or restores a deleted one. The response echoes the request body.
 *
 * Proposed by us: a deleted user cannot sign in or send messages, and does not appear in lists. The account keeps its
 * name, XP, coins and messages, and a restore returns them. Every session of a deleted user ends. The request is a 409
 * when the user already has the requested state. The owner cannot be deleted. Any other user must rank below the member
 * who created the key.
 *
 * Permission: `manageUser`. Evidence: documented (/apis/integration/manager-user-account).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError}
 * - `permission_missing`: The key lacks the permission `manageUser`.
 * - `user_rank_too_high`: The user is the owner, or does not rank below the member who created the key.
 * Proposed by us.
 * @throws {NotFoundError} No user of the community has this username (`user_not_found`). Proposed by us.
 * @throws {ConflictError}
 * - `user_already_deleted`: The user is already deleted.
 * - `user_already_active`: The user is not deleted.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.manage(core, {
 *   action: "delete",
 *   user: "redpanda",
 * });
 * ```
 */
export function manage(core: Core, params: UserAction, options?: CallOptions): ApiCall<UserActionReply, StatusError, 'integration.users.manage'> {
	return call(core, manageOperation, params, options);
}

/**
 * Get a user's data.
 *
 * Returns the data of one user: XP, coins, roles, activity counters and custom fields. Use the `_id` of the response for
 * the user field operations. The request changes nothing, although it is a POST.
 *
 * Responses contain `username` since August 2025. The page documents no list of fields, only an example.
 *
 * Proposed by us: an ID can be the `_id` or the numeric `userId`. "Today" starts at midnight UTC.
 *
 * Permission: `getUserData`. Evidence: documented (/api-17738986).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The key lacks the permission `getUserData` (`permission_missing`). Proposed by us.
 * @throws {NotFoundError} No user of the community has this ID or email address (`user_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.getData(core, {
 *   idOrEmail: "bamboostick@example.com",
 * });
 * ```
 */
export function getData(core: Core, params: UserDataQuery, options?: CallOptions): ApiCall<UserData, StatusError, 'integration.users.getData'> {
	return call(core, getDataOperation, params, options);
}

/**
 * Get gamification stats.
 *
 * Returns the XP and coins that one user earned: a total, and one entry per day, newest first.
 *
 * Since January 2026 the documentation shows a POST on this path instead, for several users at once. This contract does
 * not contain it.
 *
 * Proposed by us: the range ends today, in UTC. A day without earnings has zeros. Without `days` the range is 30 days.
 *
 * Permission: `getUserStats`. Evidence: documented (/apis/integration/get-user-gamification-history).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The key lacks the permission `getUserStats` (`permission_missing`). Proposed by us.
 * @throws {NotFoundError} No user of the community has this email address (`user_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.gamificationStats(core, {
 *   identifier: "bamboostick@example.com",
 *   identifier_type: "email",
 * });
 * ```
 */
export function gamificationStats(core: Core, params: IntegrationUsersGamificationStatsParams, options?: CallOptions): ApiCall<GamificationStats, StatusError, 'integration.users.gamificationStats'> {
	return call(core, gamificationStatsOperation, params, options);
}

/**
 * Update users in bulk.
 *
 * Uploads a CSV file that updates many users. The API queues the job and responds at once. The API log of your community
 * shows the progress.
 *
 * - The first line contains the column names. A column overwrites the field with its name.
 * - To add to a number or subtract from it, put a column `x_op` before the numeric column `x`. Its values are `add`,
 *   `subtract` and `overwrite`, in lower case.
 *
 * Proposed by us: the column `email` is required and identifies the user. An empty cell leaves the value unchanged. A row
 * that is not valid is skipped and logged. The file is UTF-8, separated by commas, and has at most 10 MB and 100,000 rows.
 * A row has at most 500 columns and 1,000,000 characters, a cell at most 10,000. A larger row or cell is a 400.
 * Send an idempotency key, because a file with `add` that is applied twice adds twice.
 *
 * Permission: `bulkUpdateUser`. Evidence: documented (/bulk-update).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The key lacks the permission `bulkUpdateUser` (`permission_missing`). Proposed by us.
 * @throws {ConflictError} The idempotency key was used with another file (`idempotency_key_reused`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.bulkUpdate(core, {
 *   data: new Blob(["email,xp_op,xp,favourite-market\nbamboostick@example.com,add,50,Metals\nredpanda@example.com,overwrite,100,Stocks\n"]),
 * });
 * ```
 */
export function bulkUpdate(core: Core, params: IntegrationUsersBulkUpdateParams, options?: IdempotentCallOptions): ApiCall<BulkJob, StatusError, 'integration.users.bulkUpdate'> {
	return call(core, bulkUpdateOperation, params, options);
}

/**
 * Import users in bulk.
 *
 * Uploads a CSV, XLS or XLSX file that creates many users, and updates the users that already exist. The API queues the
 * job and responds at once. The API log of your community shows the progress.
 *
 * The template has the columns `First Name`, `Last Name`, `Username`, `Email`, `Phone`, `Country`, `Language`, `Role` and
 * `Tag`. The first four are required. A name has at most 50 characters. An empty cell leaves the value of an existing
 * user unchanged.
 *
 * The documentation asks for no credential: anyone who knows `communityId` can import users. Keep this ID private. A key
 * that you send must be valid.
 *
 * Proposed by us: the email address identifies an existing user, whose username cannot change. The lower-case names
 * `firstname`, `lastname`, `username`, `email`, `displayname`, `phone`, `country`, `language`, `role` and `tag` are
 * accepted too, and so is each custom field by its database key. `Role` is the title of a role without moderation
 * permissions. The username of a new user contains no `@`. A row that is not valid is skipped and logged. A CSV file is
 * UTF-8, separated by commas, and has at most 10 MB and 100,000 rows. A row has at most 500 columns and 1,000,000
 * characters, a cell at most 10,000. A larger row or cell is a 400.
 *
 * Permission: none needed. Evidence: documented (/apis/integration/bulk-import).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {UnauthorizedError} The credential is missing, malformed, unknown or expired. Do not retry with the same one. Proposed by us.
 * @throws {ForbiddenError} The key belongs to another community than `communityId` (`wrong_community`). Proposed by us.
 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
 * @throws {ConflictError} The idempotency key was used with another file (`idempotency_key_reused`). Proposed by us.
 * @throws {TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.bulkImport(core, {
 *   data: new Blob(["First Name,Last Name,Username,Email,Phone,Country,Language,Role,Tag\nRed,Panda,redpanda,redpanda@example.com,,Singapore,English,Member,newcomer\n"]),
 *   communityId: "665f1c2ab7e4d90012a3b401",
 * });
 * ```
 */
export function bulkImport(core: Core, params: IntegrationUsersBulkImportParams, options?: IdempotentCallOptions): ApiCall<BulkJob, StatusError, 'integration.users.bulkImport'> {
	return call(core, bulkImportOperation, params, options);
}

/**
 * Get a user.
 *
 * Returns the profile of one user by ID: names, avatar, email address and last sign-in. For XP, coins and custom fields, or
 * to find a user by email address, use `integration.users.getData`.
 *
 * Permission: `getUserData`. Evidence: proposed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The key lacks the permission `getUserData` (`permission_missing`). Proposed by us.
 * @throws {NotFoundError} No user of the community has this ID (`user_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await users.get(core, {
 *   userId: "1102",
 * });
 * ```
 */
export function get(core: Core, params: IntegrationUsersGetParams, options?: CallOptions): ApiCall<UserProfile, CommunityError, 'integration.users.get'> {
	return call(core, getOperation, params, options);
}

/** `client.integration.users` */
export interface IntegrationUsers {
	/**
	 * Create a user.
	 *
	 * Creates one user (member) in the community of the key. With `joinServer: true` the user is a full member at once.
	 *
	 * The 2025 page of the documentation marks eleven fields as required. The 2026 page omits `password` and
	 * `confirmPassword` when an identity provider (SSO) handles the sign-in. The other nine are therefore required here.
	 * `emailTemplate`, `customFields`, `referral` and `externalId` are on the 2026 page only.
	 *
	 * To create many users, upload a file with `integration.users.bulkImport`.
	 *
	 * Proposed by us: with `joinServer: false` the user is invited, and becomes a member at the first sign-in. An empty
	 * `displayname` is replaced by the username. An unknown field in `customFields` is a 400.
	 *
	 * Permission: `createUser`. Evidence: documented (/api-15697164).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The key lacks the permission `createUser`.
	 * - `wrong_community`: The body's `communityId` is not the community of the key.
	 * Proposed by us.
	 * @throws {ConflictError}
	 * - `username_taken`: Another user of the community has this username.
	 * - `email_taken`: Another user of the community has this email address.
	 * - `external_id_taken`: Another user of the community has this external ID.
	 * - `idempotency_key_reused`: The idempotency key was used with another user.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.create({
	 *   firstname: "Red",
	 *   lastname: "Panda",
	 *   username: "redpanda",
	 *   displayname: "Red Panda",
	 *   email: "redpanda@example.com",
	 *   accessLevel: 1,
	 *   joinServer: true,
	 *   sendEmail: false,
	 *   emailPassword: false,
	 * });
	 * ```
	 */
	create(params: UserCreate, options?: IdempotentCallOptions): ApiCall<CreatedUser, StatusError, 'integration.users.create'>;

	/**
	 * Delete or restore a user.
	 *
	 * Deletes a user account of the community, or restores a deleted one. The response echoes the request body.
	 *
	 * Proposed by us: a deleted user cannot sign in or send messages, and does not appear in lists. The account keeps its
	 * name, XP, coins and messages, and a restore returns them. Every session of a deleted user ends. The request is a 409
	 * when the user already has the requested state. The owner cannot be deleted. Any other user must rank below the member
	 * who created the key.
	 *
	 * Permission: `manageUser`. Evidence: documented (/apis/integration/manager-user-account).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError}
	 * - `permission_missing`: The key lacks the permission `manageUser`.
	 * - `user_rank_too_high`: The user is the owner, or does not rank below the member who created the key.
	 * Proposed by us.
	 * @throws {NotFoundError} No user of the community has this username (`user_not_found`). Proposed by us.
	 * @throws {ConflictError}
	 * - `user_already_deleted`: The user is already deleted.
	 * - `user_already_active`: The user is not deleted.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.manage({
	 *   action: "delete",
	 *   user: "redpanda",
	 * });
	 * ```
	 */
	manage(params: UserAction, options?: CallOptions): ApiCall<UserActionReply, StatusError, 'integration.users.manage'>;

	/**
	 * Get a user's data.
	 *
	 * Returns the data of one user: XP, coins, roles, activity counters and custom fields. Use the `_id` of the response for
	 * the user field operations. The request changes nothing, although it is a POST.
	 *
	 * Responses contain `username` since August 2025. The page documents no list of fields, only an example.
	 *
	 * Proposed by us: an ID can be the `_id` or the numeric `userId`. "Today" starts at midnight UTC.
	 *
	 * Permission: `getUserData`. Evidence: documented (/api-17738986).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The key lacks the permission `getUserData` (`permission_missing`). Proposed by us.
	 * @throws {NotFoundError} No user of the community has this ID or email address (`user_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.getData({
	 *   idOrEmail: "bamboostick@example.com",
	 * });
	 * ```
	 */
	getData(params: UserDataQuery, options?: CallOptions): ApiCall<UserData, StatusError, 'integration.users.getData'>;

	/**
	 * Get gamification stats.
	 *
	 * Returns the XP and coins that one user earned: a total, and one entry per day, newest first.
	 *
	 * Since January 2026 the documentation shows a POST on this path instead, for several users at once. This contract does
	 * not contain it.
	 *
	 * Proposed by us: the range ends today, in UTC. A day without earnings has zeros. Without `days` the range is 30 days.
	 *
	 * Permission: `getUserStats`. Evidence: documented (/apis/integration/get-user-gamification-history).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The key lacks the permission `getUserStats` (`permission_missing`). Proposed by us.
	 * @throws {NotFoundError} No user of the community has this email address (`user_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.gamificationStats({
	 *   identifier: "bamboostick@example.com",
	 *   identifier_type: "email",
	 * });
	 * ```
	 */
	gamificationStats(params: IntegrationUsersGamificationStatsParams, options?: CallOptions): ApiCall<GamificationStats, StatusError, 'integration.users.gamificationStats'>;

	/**
	 * Update users in bulk.
	 *
	 * Uploads a CSV file that updates many users. The API queues the job and responds at once. The API log of your community
	 * shows the progress.
	 *
	 * - The first line contains the column names. A column overwrites the field with its name.
	 * - To add to a number or subtract from it, put a column `x_op` before the numeric column `x`. Its values are `add`,
	 *   `subtract` and `overwrite`, in lower case.
	 *
	 * Proposed by us: the column `email` is required and identifies the user. An empty cell leaves the value unchanged. A row
	 * that is not valid is skipped and logged. The file is UTF-8, separated by commas, and has at most 10 MB and 100,000 rows.
	 * A row has at most 500 columns and 1,000,000 characters, a cell at most 10,000. A larger row or cell is a 400.
	 * Send an idempotency key, because a file with `add` that is applied twice adds twice.
	 *
	 * Permission: `bulkUpdateUser`. Evidence: documented (/bulk-update).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The key lacks the permission `bulkUpdateUser` (`permission_missing`). Proposed by us.
	 * @throws {ConflictError} The idempotency key was used with another file (`idempotency_key_reused`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.bulkUpdate({
	 *   data: new Blob(["email,xp_op,xp,favourite-market\nbamboostick@example.com,add,50,Metals\nredpanda@example.com,overwrite,100,Stocks\n"]),
	 * });
	 * ```
	 */
	bulkUpdate(params: IntegrationUsersBulkUpdateParams, options?: IdempotentCallOptions): ApiCall<BulkJob, StatusError, 'integration.users.bulkUpdate'>;

	/**
	 * Import users in bulk.
	 *
	 * Uploads a CSV, XLS or XLSX file that creates many users, and updates the users that already exist. The API queues the
	 * job and responds at once. The API log of your community shows the progress.
	 *
	 * The template has the columns `First Name`, `Last Name`, `Username`, `Email`, `Phone`, `Country`, `Language`, `Role` and
	 * `Tag`. The first four are required. A name has at most 50 characters. An empty cell leaves the value of an existing
	 * user unchanged.
	 *
	 * The documentation asks for no credential: anyone who knows `communityId` can import users. Keep this ID private. A key
	 * that you send must be valid.
	 *
	 * Proposed by us: the email address identifies an existing user, whose username cannot change. The lower-case names
	 * `firstname`, `lastname`, `username`, `email`, `displayname`, `phone`, `country`, `language`, `role` and `tag` are
	 * accepted too, and so is each custom field by its database key. `Role` is the title of a role without moderation
	 * permissions. The username of a new user contains no `@`. A row that is not valid is skipped and logged. A CSV file is
	 * UTF-8, separated by commas, and has at most 10 MB and 100,000 rows. A row has at most 500 columns and 1,000,000
	 * characters, a cell at most 10,000. A larger row or cell is a 400.
	 *
	 * Permission: none needed. Evidence: documented (/apis/integration/bulk-import).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {UnauthorizedError} The credential is missing, malformed, unknown or expired. Do not retry with the same one. Proposed by us.
	 * @throws {ForbiddenError} The key belongs to another community than `communityId` (`wrong_community`). Proposed by us.
	 * @throws {NotFoundError} No community has this ID (`community_not_found`). Proposed by us.
	 * @throws {ConflictError} The idempotency key was used with another file (`idempotency_key_reused`). Proposed by us.
	 * @throws {TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.bulkImport({
	 *   data: new Blob(["First Name,Last Name,Username,Email,Phone,Country,Language,Role,Tag\nRed,Panda,redpanda,redpanda@example.com,,Singapore,English,Member,newcomer\n"]),
	 *   communityId: "665f1c2ab7e4d90012a3b401",
	 * });
	 * ```
	 */
	bulkImport(params: IntegrationUsersBulkImportParams, options?: IdempotentCallOptions): ApiCall<BulkJob, StatusError, 'integration.users.bulkImport'>;

	/**
	 * Get a user.
	 *
	 * Returns the profile of one user by ID: names, avatar, email address and last sign-in. For XP, coins and custom fields, or
	 * to find a user by email address, use `integration.users.getData`.
	 *
	 * Permission: `getUserData`. Evidence: proposed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The key lacks the permission `getUserData` (`permission_missing`). Proposed by us.
	 * @throws {NotFoundError} No user of the community has this ID (`user_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.users.get({
	 *   userId: "1102",
	 * });
	 * ```
	 */
	get(params: IntegrationUsersGetParams, options?: CallOptions): ApiCall<UserProfile, CommunityError, 'integration.users.get'>;
}

/** Creates the methods of `client.integration.users` for a program that calls no other resource. */
export function integrationUsers(core: Core): IntegrationUsers {
	return methodsOf<IntegrationUsers>(core, {
		create: createOperation,
		manage: manageOperation,
		getData: getDataOperation,
		gamificationStats: gamificationStatsOperation,
		bulkUpdate: bulkUpdateOperation,
		bulkImport: bulkImportOperation,
		get: getOperation,
	});
}
