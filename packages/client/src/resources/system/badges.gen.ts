// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Badge, BadgeAward, BadgeCreate, BadgeUpdate, EmptyObject, SystemError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { systemEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions, IdempotentCallOptions } from '../../core/options.ts';
import { segment } from '../../core/url.ts';
import { systemHost } from '../../hosts.gen.ts';
import { BadgeId } from '../ids.gen.ts';

/** The parameters of `system.badges.update`. */
export interface SystemBadgesUpdateParams extends BadgeUpdate {
	/** The badge's `id`. */
	id: string;
}

/** The parameters of `system.badges.delete`. */
export interface SystemBadgesDeleteParams {
	/** The badge's `id`. */
	id: string;
}

/** The parameters of `system.badges.awardToUser`. */
export interface SystemBadgesAwardToUserParams extends BadgeAward {
	/** The badge's `id`. */
	id: string;
}

/** The parameters of `system.badges.removeFromUser`. */
export interface SystemBadgesRemoveFromUserParams extends BadgeAward {
	/** The badge's `id`. */
	id: string;
}

const listOperation: Operation<undefined> = {
	id: 'system.badges.list',
	method: 'GET',
	host: systemHost,
	envelope: systemEnvelope,
	path: () => '/badges',
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
 * Gives every badge of the key's community. Numbers and booleans come as strings (`"3"`, `"true"`), here and in
 * every reply about badges.
 *
 * Permission: `APPLICATION_MEMBER`. Evidence: sibling.
 *
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.list(core);
 * ```
 */
export function list(core: Core, options?: CallOptions): ApiCall<Badge[], SystemError> {
	return call(core, listOperation, undefined, options);
}

/**
 * Create a badge.
 *
 * Adds a badge that can be awarded. Only `title` and `action` must be sent; `custom` is the action for badges that
 * you award yourself.
 *
 * `quantity` is how often it can be awarded in all. What is written as a number is read back as a string.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891815).
 *
 * @throws {ForbiddenError} The key may not manage badges.
 * @throws {ConflictError} Another badge has this title, the community has 1,000 badges, or the idempotency key was used before with another badge.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.create(core, {
 *   title: "Helping hand",
 *   action: "custom",
 * });
 * ```
 */
export function create(core: Core, params: BadgeCreate, options?: IdempotentCallOptions): ApiCall<Badge, SystemError> {
	return call(core, createOperation, params, options);
}

/**
 * Update a badge.
 *
 * Replaces a badge. Unlike creating one, all 13 fields have to be sent; `applied` and `awarded` are not among them.
 * Awards made before are kept.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891861).
 *
 * @throws {ForbiddenError} The key may not manage badges.
 * @throws {NotFoundError} No badge has this ID.
 * @throws {ConflictError} Another badge has this title.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.update(core, {
 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
 *   title: "Helping hand",
 *   action: "custom",
 *   quantity: 10,
 *   image: "",
 *   description: "For answers that helped.",
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
export function update(core: Core, params: SystemBadgesUpdateParams, options?: CallOptions): ApiCall<Badge, SystemError> {
	return call(core, updateOperation, params, options);
}

/**
 * Delete a badge.
 *
 * Removes a badge from the community and from every member who holds it. XP and coins that came with it stay.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
 *
 * @throws {ForbiddenError} The key may not manage badges.
 * @throws {NotFoundError} No badge has this ID.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.delete(core, {
 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
 * });
 * ```
 */
function delete_(core: Core, params: SystemBadgesDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError> {
	return call(core, delete_Operation, params, options);
}

/**
 * Award a badge to a user.
 *
 * Gives a member a badge, with the XP and coins that it carries. The reply is a list, though one badge was awarded.
 *
 * A member holds a badge once: awarding it again is a 409, and so is a badge of which none are left.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/gamification/award-user-badge).
 *
 * @throws {ForbiddenError} The key may not award badges.
 * @throws {NotFoundError} No badge or no member has this ID.
 * @throws {ConflictError} The member holds the badge already, none are left, or the idempotency key was used before with another award.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.awardToUser(core, {
 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
 *   userId: "1102",
 * });
 * ```
 */
export function awardToUser(core: Core, params: SystemBadgesAwardToUserParams, options?: IdempotentCallOptions): ApiCall<Badge[], SystemError> {
	return call(core, awardToUserOperation, params, options);
}

/**
 * Remove a badge from a user.
 *
 * Takes a badge back from a member; it can be awarded again. XP and coins that came with it stay. The list in the
 * reply is always empty.
 *
 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891875).
 *
 * @throws {ForbiddenError} The key may not award badges.
 * @throws {NotFoundError} No badge or no member has this ID, or the member does not hold the badge.
 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await badges.removeFromUser(core, {
 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
 *   userId: "1102",
 * });
 * ```
 */
export function removeFromUser(core: Core, params: SystemBadgesRemoveFromUserParams, options?: CallOptions): ApiCall<Badge[], SystemError> {
	return call(core, removeFromUserOperation, params, options);
}

export { delete_ as delete };

/** `client.system.badges` */
export class SystemBadges {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * List badges.
	 *
	 * Gives every badge of the key's community. Numbers and booleans come as strings (`"3"`, `"true"`), here and in
	 * every reply about badges.
	 *
	 * Permission: `APPLICATION_MEMBER`. Evidence: sibling.
	 *
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<Badge[], SystemError> {
		return call(this.#core, listOperation, undefined, options);
	}

	/**
	 * Create a badge.
	 *
	 * Adds a badge that can be awarded. Only `title` and `action` must be sent; `custom` is the action for badges that
	 * you award yourself.
	 *
	 * `quantity` is how often it can be awarded in all. What is written as a number is read back as a string.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891815).
	 *
	 * @throws {ForbiddenError} The key may not manage badges.
	 * @throws {ConflictError} Another badge has this title, the community has 1,000 badges, or the idempotency key was used before with another badge.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.create({
	 *   title: "Helping hand",
	 *   action: "custom",
	 * });
	 * ```
	 */
	create(params: BadgeCreate, options?: IdempotentCallOptions): ApiCall<Badge, SystemError> {
		return call(this.#core, createOperation, params, options);
	}

	/**
	 * Update a badge.
	 *
	 * Replaces a badge. Unlike creating one, all 13 fields have to be sent; `applied` and `awarded` are not among them.
	 * Awards made before are kept.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891861).
	 *
	 * @throws {ForbiddenError} The key may not manage badges.
	 * @throws {NotFoundError} No badge has this ID.
	 * @throws {ConflictError} Another badge has this title.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.update({
	 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
	 *   title: "Helping hand",
	 *   action: "custom",
	 *   quantity: 10,
	 *   image: "",
	 *   description: "For answers that helped.",
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
	update(params: SystemBadgesUpdateParams, options?: CallOptions): ApiCall<Badge, SystemError> {
		return call(this.#core, updateOperation, params, options);
	}

	/**
	 * Delete a badge.
	 *
	 * Removes a badge from the community and from every member who holds it. XP and coins that came with it stay.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: sibling.
	 *
	 * @throws {ForbiddenError} The key may not manage badges.
	 * @throws {NotFoundError} No badge has this ID.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.delete({
	 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
	 * });
	 * ```
	 */
	delete(params: SystemBadgesDeleteParams, options?: CallOptions): ApiCall<EmptyObject, SystemError> {
		return call(this.#core, delete_Operation, params, options);
	}

	/**
	 * Award a badge to a user.
	 *
	 * Gives a member a badge, with the XP and coins that it carries. The reply is a list, though one badge was awarded.
	 *
	 * A member holds a badge once: awarding it again is a 409, and so is a badge of which none are left.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/gamification/award-user-badge).
	 *
	 * @throws {ForbiddenError} The key may not award badges.
	 * @throws {NotFoundError} No badge or no member has this ID.
	 * @throws {ConflictError} The member holds the badge already, none are left, or the idempotency key was used before with another award.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.awardToUser({
	 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	awardToUser(params: SystemBadgesAwardToUserParams, options?: IdempotentCallOptions): ApiCall<Badge[], SystemError> {
		return call(this.#core, awardToUserOperation, params, options);
	}

	/**
	 * Remove a badge from a user.
	 *
	 * Takes a badge back from a member; it can be awarded again. XP and coins that came with it stay. The list in the
	 * reply is always empty.
	 *
	 * Permission: `COMMUNITY_OWNER` or `COMMUNITY_ADMIN`. Evidence: documented (/api-8891875).
	 *
	 * @throws {ForbiddenError} The key may not award badges.
	 * @throws {NotFoundError} No badge or no member has this ID, or the member does not hold the badge.
	 * @throws {BadRequestError | UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.system.badges.removeFromUser({
	 *   id: "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
	 *   userId: "1102",
	 * });
	 * ```
	 */
	removeFromUser(params: SystemBadgesRemoveFromUserParams, options?: CallOptions): ApiCall<Badge[], SystemError> {
		return call(this.#core, removeFromUserOperation, params, options);
	}
}
