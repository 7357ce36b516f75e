// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { IntegrationChannel } from '@returning-ai/types';
import type { ApiCall, Call, CallOptions } from '../../call.ts';

/** `client.integration.channels` */
export class IntegrationChannels {
	readonly #call: Call;

	constructor(call: Call) {
		this.#call = call;
	}

	/**
	 * List channels.
	 *
	 * Gives the channels of the key's community, oldest first, in one reply. Take `_id` for `channelId` when you send a
	 * message, and look at `channelType`: in a `forum` a message needs a topic.
	 *
	 * Needs `sendMessage` or `sendMessages` or `replyMessage` or `getMessages`. Evidence: observed (/api-15023851).
	 *
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.channels.list();
	 * ```
	 */
	list(options?: CallOptions): ApiCall<IntegrationChannel[]> {
		return this.#call({ id: 'integration.channels.list', method: 'GET', path: '/apis/v1/channels', envelope: 'status', inPath: [], inQuery: [], inHeader: [] }, undefined, options);
	}
}
