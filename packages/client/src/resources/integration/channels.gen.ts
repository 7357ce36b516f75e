// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { IntegrationChannel, StatusError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
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
};

/**
 * List channels.
 *
 * Gives the channels of the key's community, oldest first, in one reply. Take `_id` for `channelId` when you send a
 * message, and look at `channelType`: in a `forum` a message needs a topic.
 *
 * Permission: `sendMessage` or `sendMessages` or `replyMessage` or `getMessages`. Evidence: observed (/api-15023851).
 *
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await channels.list(core);
 * ```
 */
export function list(core: Core, options?: CallOptions): ApiCall<IntegrationChannel[], StatusError> {
	return call(core, listOperation, undefined, options);
}

/** `client.integration.channels` */
export class IntegrationChannels {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * List channels.
	 *
	 * Gives the channels of the key's community, oldest first, in one reply. Take `_id` for `channelId` when you send a
	 * message, and look at `channelType`: in a `forum` a message needs a topic.
	 *
	 * Permission: `sendMessage` or `sendMessages` or `replyMessage` or `getMessages`. Evidence: observed (/api-15023851).
	 *
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.channels.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<IntegrationChannel[], StatusError> {
		return call(this.#core, listOperation, undefined, options);
	}
}
