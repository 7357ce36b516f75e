// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Badge, BadgeAward, BadgeCreate, BadgeUpdate, EmptyObject, SystemError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { systemEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { systemHost } from '../../hosts.gen.ts';
import { BadgeId } from '../ids.gen.ts';

/** The parameters of `system.badges.update`. */
export interface SystemBadgesUpdateParams extends BadgeUpdate {
	/** ID of the badge, a UUID. */
	id: string;
}

/** The parameters of `system.badges.delete`. */
export interface SystemBadgesDeleteParams {
	/** ID of the badge, a UUID. */
	id: string;
}

/** The parameters of `system.badges.awardToUser`. */
export interface SystemBadgesAwardToUserParams extends BadgeAward {
	/** ID of the badge, a UUID. */
	id: string;
}

/** The parameters of `system.badges.removeFromUser`. */
export interface SystemBadgesRemoveFromUserParams extends BadgeAward {
	/** ID of the badge, a UUID. */
	id: string;
}

const listOperation: Operation<undefined> = {
	id: 'system.badges.list',
	method: 'GET',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/badges',
	takesNoParams: true,
};

const createOperation: Operation<BadgeCreate> = {
	id: 'system.badges.create',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/badges',
	body: (params) => params,
	keyed: true,
};

const updateOperation: Operation<SystemBadgesUpdateParams> = {
	id: 'system.badges.update',
	method: 'PUT',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/badges/${segment(params, 'id', BadgeId)}`,
	body: ({ id, ...fields }) => fields,
};

const delete_Operation: Operation<SystemBadgesDeleteParams> = {
	id: 'system.badges.delete',
	method: 'DELETE',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/badges/${segment(params, 'id', BadgeId)}`,
};

const awardToUserOperation: Operation<SystemBadgesAwardToUserParams> = {
	id: 'system.badges.awardToUser',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/badges/${segment(params, 'id', BadgeId)}/award`,
	body: ({ id, ...fields }) => fields,
	keyed: true,
};

const removeFromUserOperation: Operation<SystemBadgesRemoveFromUserParams> = {
	id: 'system.badges.removeFromUser',
	method: 'POST',
	host: systemHost,
	envelope: systemEnvelope,
	path: (params) => `/badges/${segment(params, 'id', BadgeId)}/remove`,
	body: ({ id, ...fields }) => fields,
};

/**
 * List badges.
 *
 * Lists all badges of the key's community. In responses, the numbers and booleans of a badge are strings: `"3"`,
 * `"true"`.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: the oldest badge is first. There is no pagination.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: sibling.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.list(core);
 * ```
 */
export function list(core: Core, options?: CallOptions): ApiCall<Badge[], SystemError, 'system.badges.list'> {
	return call(core, listOperation, undefined, options);
}

/**
 * Create a badge.
 *
 * Creates a badge, an achievement that a member earns once. `action` is what the member does, and `quantity` is how
 * many times. At that number, the badge is awarded automatically.
 *
 * The vendor's help names these actions: custom, total messages sent, total replies sent, total reactions sent,
 * refer friends, and daily visit streak. Of their values in the API, only `custom` is known. Members apply for a
 * custom badge, and the community approves it. `system.badges.awardToUser` awards a badge through the API.
 *
 * You send numbers and booleans, and read them as strings. Only `title` and `action` are required.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: titles are unique within a community, ignoring case. Without `quantity`, it is 1. A community has
 * at most 1,000 badges.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891815).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
 * @throws {ConflictError}
 * - `badge_title_taken`: Another badge of the community has this title.
 * - `badge_limit_reached`: The community already has 1,000 badges.
 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.create(core, {
 *   title: "Helping hand",
 *   action: "custom",
 * });
 * ```
 */
export function create(core: Core, params: BadgeCreate, options?: IdempotentCallOptions): ApiCall<Badge, SystemError, 'system.badges.create'> {
	return call(core, createOperation, params, options);
}

/**
 * Update a badge.
 *
 * Replaces a badge. Unlike `system.badges.create`, all 13 fields are required. `applied` and `awarded` are on an
 * earlier copy of the vendor's page, and optional.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: titles are unique within a community, ignoring case. Members who have the badge keep it.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891861).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError} No badge of the community has this ID (`badge_not_found`). Proposed by us.
 * @throws {ConflictError} Another badge of the community has this title (`badge_title_taken`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.update(core, {
 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
 *   title: "First steps",
 *   action: "custom",
 *   quantity: 1,
 *   image: "",
 *   description: "For introducing yourself in the lounge.",
 *   darkImage: "",
 *   lightImage: "",
 *   enabledDarkAndLight: false,
 *   award: true,
 *   awardCurrency: false,
 *   attachRequired: false,
 *   awardXpQuantity: 50,
 *   awardCurrencyQuantity: 0,
 * });
 * ```
 */
export function update(core: Core, params: SystemBadgesUpdateParams, options?: CallOptions): ApiCall<Badge, SystemError, 'system.badges.update'> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a badge.
 *
 * Deletes a badge of the key's community.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: this cannot be undone. Every member who has the badge loses it, but keeps its XP and coins.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError} No badge of the community has this ID (`badge_not_found`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.delete(core, {
 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
 * });
 * ```
 */
function delete_(core: Core, params: SystemBadgesDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError, 'system.badges.delete'> {
	return call(core, delete_Operation, params, options);
}

/**
 * Award a badge to a user.
 *
 * Awards a badge to a member. The response is an array, although it contains only this badge. A member earns a badge
 * once.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: a second award to the same member is a 409. The member receives the XP and the coins of the badge
 * at once, if `award` and `awardCurrency` are `true`.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/gamification/award-user-badge).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError}
 * - `badge_not_found`: No badge of the community has this ID.
 * - `user_not_found`: No user of the community has this ID.
 * Proposed by us.
 * @throws {ConflictError}
 * - `badge_already_awarded`: The user already has the badge.
 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.awardToUser(core, {
 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
 *   userId: "1102",
 * });
 * ```
 */
export function awardToUser(core: Core, params: SystemBadgesAwardToUserParams, options?: IdempotentCallOptions): ApiCall<Badge[], SystemError, 'system.badges.awardToUser'> {
	return call(core, awardToUserOperation, params, options);
}

/**
 * Remove a badge from a user.
 *
 * Removes a badge from a member. The `body` of the response is an empty array.
 *
 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
 *
 * Proposed by us: the badge can be awarded again. The member keeps its XP and coins.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891875).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
 * @throws {NotFoundError}
 * - `badge_not_found`: No badge of the community has this ID.
 * - `user_not_found`: No user of the community has this ID.
 * - `badge_not_awarded`: The user does not have the badge.
 * Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.removeFromUser(core, {
 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
 *   userId: "1102",
 * });
 * ```
 */
export function removeFromUser(core: Core, params: SystemBadgesRemoveFromUserParams, options?: CallOptions): ApiCall<Badge[], SystemError, 'system.badges.removeFromUser'> {
	return call(core, removeFromUserOperation, params, options);
}

export { delete_ as delete };

/** `client.system.badges` */
export interface SystemBadges {
	/**
	 * List badges.
	 *
	 * Lists all badges of the key's community. In responses, the numbers and booleans of a badge are strings: `"3"`,
	 * `"true"`.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: the oldest badge is first. There is no pagination.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: sibling.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is not an active member of the community (`role_required`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<Badge[], SystemError, 'system.badges.list'>;

	/**
	 * Create a badge.
	 *
	 * Creates a badge, an achievement that a member earns once. `action` is what the member does, and `quantity` is how
	 * many times. At that number, the badge is awarded automatically.
	 *
	 * The vendor's help names these actions: custom, total messages sent, total replies sent, total reactions sent,
	 * refer friends, and daily visit streak. Of their values in the API, only `custom` is known. Members apply for a
	 * custom badge, and the community approves it. `system.badges.awardToUser` awards a badge through the API.
	 *
	 * You send numbers and booleans, and read them as strings. Only `title` and `action` are required.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: titles are unique within a community, ignoring case. Without `quantity`, it is 1. A community has
	 * at most 1,000 badges.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891815).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
	 * @throws {ConflictError}
	 * - `badge_title_taken`: Another badge of the community has this title.
	 * - `badge_limit_reached`: The community already has 1,000 badges.
	 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.create({
	 *   title: "Helping hand",
	 *   action: "custom",
	 * });
	 * ```
	 */
	create(params: BadgeCreate, options?: IdempotentCallOptions): ApiCall<Badge, SystemError, 'system.badges.create'>;

	/**
	 * Update a badge.
	 *
	 * Replaces a badge. Unlike `system.badges.create`, all 13 fields are required. `applied` and `awarded` are on an
	 * earlier copy of the vendor's page, and optional.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: titles are unique within a community, ignoring case. Members who have the badge keep it.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891861).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError} No badge of the community has this ID (`badge_not_found`). Proposed by us.
	 * @throws {ConflictError} Another badge of the community has this title (`badge_title_taken`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.update({
	 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
	 *   title: "First steps",
	 *   action: "custom",
	 *   quantity: 1,
	 *   image: "",
	 *   description: "For introducing yourself in the lounge.",
	 *   darkImage: "",
	 *   lightImage: "",
	 *   enabledDarkAndLight: false,
	 *   award: true,
	 *   awardCurrency: false,
	 *   attachRequired: false,
	 *   awardXpQuantity: 50,
	 *   awardCurrencyQuantity: 0,
	 * });
	 * ```
	 */
	update(params: SystemBadgesUpdateParams, options?: CallOptions): ApiCall<Badge, SystemError, 'system.badges.update'>;

	/**
	 * Delete a badge.
	 *
	 * Deletes a badge of the key's community.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: this cannot be undone. Every member who has the badge loses it, but keeps its XP and coins.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError} No badge of the community has this ID (`badge_not_found`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.delete({
	 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
	 * });
	 * ```
	 */
	delete(params: SystemBadgesDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError, 'system.badges.delete'>;

	/**
	 * Award a badge to a user.
	 *
	 * Awards a badge to a member. The response is an array, although it contains only this badge. A member earns a badge
	 * once.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: a second award to the same member is a 409. The member receives the XP and the coins of the badge
	 * at once, if `award` and `awardCurrency` are `true`.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/gamification/award-user-badge).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError}
	 * - `badge_not_found`: No badge of the community has this ID.
	 * - `user_not_found`: No user of the community has this ID.
	 * Proposed by us.
	 * @throws {ConflictError}
	 * - `badge_already_awarded`: The user already has the badge.
	 * - `idempotency_key_reused`: The idempotency key was used with another request in the last 24 hours.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.awardToUser({
	 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	awardToUser(params: SystemBadgesAwardToUserParams, options?: IdempotentCallOptions): ApiCall<Badge[], SystemError, 'system.badges.awardToUser'>;

	/**
	 * Remove a badge from a user.
	 *
	 * Removes a badge from a member. The `body` of the response is an empty array.
	 *
	 * The vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.
	 *
	 * Proposed by us: the badge can be awarded again. The member keeps its XP and coins.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891875).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The caller is neither the owner nor an admin of the community (`role_required`). Proposed by us.
	 * @throws {NotFoundError}
	 * - `badge_not_found`: No badge of the community has this ID.
	 * - `user_not_found`: No user of the community has this ID.
	 * - `badge_not_awarded`: The user does not have the badge.
	 * Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.removeFromUser({
	 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	removeFromUser(params: SystemBadgesRemoveFromUserParams, options?: CallOptions): ApiCall<Badge[], SystemError, 'system.badges.removeFromUser'>;
}

/** Creates the methods of `client.system.badges` for a program that calls no other resource. */
export function systemBadges(core: Core): SystemBadges {
	return methodsOf<SystemBadges>(core, {
		list: listOperation,
		create: createOperation,
		update: updateOperation,
		delete: delete_Operation,
		awardToUser: awardToUserOperation,
		removeFromUser: removeFromUserOperation,
	});
}
