// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { IntegrationChannel, StatusError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { statusEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { CallOptions } from '../../core/options.ts';
import { integrationHost } from '../../hosts.gen.ts';

const listOperation: Operation<undefined> = {
	id: 'integration.channels.list',
	method: 'GET',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/channels',
	takesNoParams: true,
};

/**
 * List channels.
 *
 * Returns all channels of the community of the key. Use `_id` as `channelId` in `integration.messages.send`. A channel whose
 * `channelType` is `forum` also requires a topic.
 *
 * Proposed by us: the list has the oldest channel first, and at most 500 channels. No page names the permission that the key
 * needs.
 *
 * Permission: `sendMessage` or `sendMessages` or `replyMessage` or `getMessages`. Evidence: observed (/api-15023851).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The key has none of the permissions `sendMessage`, `sendMessages`, `replyMessage` and `getMessages` (`permission_missing`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.list(core);
 * ```
 */
export function list(core: Core, options?: CallOptions): ApiCall<IntegrationChannel[], StatusError, 'integration.channels.list'> {
	return call(core, listOperation, undefined, options);
}

/** `client.integration.channels` */
export interface IntegrationChannels {
	/**
	 * List channels.
	 *
	 * Returns all channels of the community of the key. Use `_id` as `channelId` in `integration.messages.send`. A channel whose
	 * `channelType` is `forum` also requires a topic.
	 *
	 * Proposed by us: the list has the oldest channel first, and at most 500 channels. No page names the permission that the key
	 * needs.
	 *
	 * Permission: `sendMessage` or `sendMessages` or `replyMessage` or `getMessages`. Evidence: observed (/api-15023851).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The key has none of the permissions `sendMessage`, `sendMessages`, `replyMessage` and `getMessages` (`permission_missing`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.channels.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<IntegrationChannel[], StatusError, 'integration.channels.list'>;
}

/** Creates the methods of `client.integration.channels` for a program that calls no other resource. */
export function integrationChannels(core: Core): IntegrationChannels {
	return methodsOf<IntegrationChannels>(core, {
		list: listOperation,
	});
}
