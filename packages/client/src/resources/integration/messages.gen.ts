// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { MessageReaction, MessageReceipt, MessageReplyCreate, MessageSend, StatusError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { methodsOf } from '../../core/methods.ts';
import { messageEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { IdempotentCallOptions } from '../../core/options.ts';
import { integrationHost } from '../../hosts.gen.ts';

const sendOperation: Operation<MessageSend> = {
	id: 'integration.messages.send',
	method: 'POST',
	host: integrationHost,
	envelope: messageEnvelope,
	path: () => '/apis/v1/messages/send',
	body: (params) => params,
	keyed: true,
};

const replyOperation: Operation<MessageReplyCreate> = {
	id: 'integration.messages.reply',
	method: 'POST',
	host: integrationHost,
	envelope: messageEnvelope,
	path: () => '/apis/v1/messages/reply',
	body: (params) => params,
	keyed: true,
};

const reactOperation: Operation<MessageReaction> = {
	id: 'integration.messages.react',
	method: 'POST',
	host: integrationHost,
	envelope: messageEnvelope,
	path: () => '/apis/v1/messages/react',
	body: (params) => params,
	keyed: true,
};

/**
 * Send a message.
 *
 * Sends (posts) a chat message to a channel. The sender is a user of your community, not the API key. Get `channelId` from
 * `integration.channels.list`. A channel of the type `forum` also requires `forumTopicId`.
 *
 * The response does not contain the ID of the new message.
 *
 * Proposed by us: the sender must be an active member of the community. A deleted, suspended or invited user is a 404. The
 * sender earns the XP and coins that the community gives for a message.
 *
 * Permission: `sendMessage` or `sendMessages`. Evidence: documented (/api-15023884).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The key has neither the permission `sendMessage` nor `sendMessages` (`permission_missing`). Proposed by us.
 * @throws {NotFoundError}
 * - `channel_not_found`: No channel of the community has this ID.
 * - `topic_not_found`: No topic of the channel has this ID.
 * - `user_not_found`: No active member of the community has this username or email address.
 * Proposed by us.
 * @throws {ConflictError} The idempotency key was used with another message (`idempotency_key_reused`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await messages.send(core, {
 *   channelId: "665f1c2ab7e4d90012a3b431",
 *   message: "Good morning! The weekly challenge is open.",
 *   sender: "bamboostick",
 * });
 * ```
 */
export function send(core: Core, params: MessageSend, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError, 'integration.messages.send'> {
	return call(core, sendOperation, params, options);
}

/**
 * Reply to a message.
 *
 * Sends a reply to a message. The reply appears in the channel of that message. The sender is a user of your community, not
 * the API key.
 *
 * Proposed by us: the sender must be an active member of the community. A deleted, suspended or invited user is a 404. The
 * sender earns the XP and coins that the community gives for a reply.
 *
 * Permission: `replyMessage`. Evidence: observed (/api-16179164).
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The key lacks the permission `replyMessage` (`permission_missing`). Proposed by us.
 * @throws {NotFoundError}
 * - `message_not_found`: No message of the community has this ID.
 * - `user_not_found`: No active member of the community has this username or email address.
 * Proposed by us.
 * @throws {ConflictError} The idempotency key was used with another reply (`idempotency_key_reused`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await messages.reply(core, {
 *   messageId: "665f1c2ab7e4d90012a3b441",
 *   message: "Thank you, I am in.",
 *   sender: "redpanda",
 * });
 * ```
 */
export function reply(core: Core, params: MessageReplyCreate, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError, 'integration.messages.reply'> {
	return call(core, replyOperation, params, options);
}

/**
 * React to a message.
 *
 * Adds an emoji reaction to a message. The sender is a user of your community, not the API key.
 *
 * Proposed by us: the same reaction of the same sender again changes nothing, and the response is a success. The sender must
 * be an active member of the community. No page names the permission that the key needs.
 *
 * Permission: `sendMessage` or `sendMessages`. Evidence: observed.
 *
 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
 * @throws {ForbiddenError} The key has neither the permission `sendMessage` nor `sendMessages` (`permission_missing`). Proposed by us.
 * @throws {NotFoundError}
 * - `message_not_found`: No message of the community has this ID.
 * - `user_not_found`: No active member of the community has this username or email address.
 * Proposed by us.
 * @throws {ConflictError} The idempotency key was used with another reaction (`idempotency_key_reused`). Proposed by us.
 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await messages.react(core, {
 *   messageId: "665f1c2ab7e4d90012a3b441",
 *   emoji: ":sparkling_heart:",
 *   sender: "redpanda",
 * });
 * ```
 */
export function react(core: Core, params: MessageReaction, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError, 'integration.messages.react'> {
	return call(core, reactOperation, params, options);
}

/** `client.integration.messages` */
export interface IntegrationMessages {
	/**
	 * Send a message.
	 *
	 * Sends (posts) a chat message to a channel. The sender is a user of your community, not the API key. Get `channelId` from
	 * `integration.channels.list`. A channel of the type `forum` also requires `forumTopicId`.
	 *
	 * The response does not contain the ID of the new message.
	 *
	 * Proposed by us: the sender must be an active member of the community. A deleted, suspended or invited user is a 404. The
	 * sender earns the XP and coins that the community gives for a message.
	 *
	 * Permission: `sendMessage` or `sendMessages`. Evidence: documented (/api-15023884).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The key has neither the permission `sendMessage` nor `sendMessages` (`permission_missing`). Proposed by us.
	 * @throws {NotFoundError}
	 * - `channel_not_found`: No channel of the community has this ID.
	 * - `topic_not_found`: No topic of the channel has this ID.
	 * - `user_not_found`: No active member of the community has this username or email address.
	 * Proposed by us.
	 * @throws {ConflictError} The idempotency key was used with another message (`idempotency_key_reused`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.messages.send({
	 *   channelId: "665f1c2ab7e4d90012a3b431",
	 *   message: "Good morning! The weekly challenge is open.",
	 *   sender: "bamboostick",
	 * });
	 * ```
	 */
	send(params: MessageSend, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError, 'integration.messages.send'>;

	/**
	 * Reply to a message.
	 *
	 * Sends a reply to a message. The reply appears in the channel of that message. The sender is a user of your community, not
	 * the API key.
	 *
	 * Proposed by us: the sender must be an active member of the community. A deleted, suspended or invited user is a 404. The
	 * sender earns the XP and coins that the community gives for a reply.
	 *
	 * Permission: `replyMessage`. Evidence: observed (/api-16179164).
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The key lacks the permission `replyMessage` (`permission_missing`). Proposed by us.
	 * @throws {NotFoundError}
	 * - `message_not_found`: No message of the community has this ID.
	 * - `user_not_found`: No active member of the community has this username or email address.
	 * Proposed by us.
	 * @throws {ConflictError} The idempotency key was used with another reply (`idempotency_key_reused`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.messages.reply({
	 *   messageId: "665f1c2ab7e4d90012a3b441",
	 *   message: "Thank you, I am in.",
	 *   sender: "redpanda",
	 * });
	 * ```
	 */
	reply(params: MessageReplyCreate, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError, 'integration.messages.reply'>;

	/**
	 * React to a message.
	 *
	 * Adds an emoji reaction to a message. The sender is a user of your community, not the API key.
	 *
	 * Proposed by us: the same reaction of the same sender again changes nothing, and the response is a success. The sender must
	 * be an active member of the community. No page names the permission that the key needs.
	 *
	 * Permission: `sendMessage` or `sendMessages`. Evidence: observed.
	 *
	 * @throws {BadRequestError} The request is invalid. Nothing was changed. Proposed by us.
	 * @throws {ForbiddenError} The key has neither the permission `sendMessage` nor `sendMessages` (`permission_missing`). Proposed by us.
	 * @throws {NotFoundError}
	 * - `message_not_found`: No message of the community has this ID.
	 * - `user_not_found`: No active member of the community has this username or email address.
	 * Proposed by us.
	 * @throws {ConflictError} The idempotency key was used with another reaction (`idempotency_key_reused`). Proposed by us.
	 * @throws {UnauthorizedError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.messages.react({
	 *   messageId: "665f1c2ab7e4d90012a3b441",
	 *   emoji: ":sparkling_heart:",
	 *   sender: "redpanda",
	 * });
	 * ```
	 */
	react(params: MessageReaction, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError, 'integration.messages.react'>;
}

/** Creates the methods of `client.integration.messages` for a program that calls no other resource. */
export function integrationMessages(core: Core): IntegrationMessages {
	return methodsOf<IntegrationMessages>(core, {
		send: sendOperation,
		reply: replyOperation,
		react: reactOperation,
	});
}
