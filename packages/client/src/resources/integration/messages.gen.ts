// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { MessageReaction, MessageReceipt, MessageReplyCreate, MessageSend, StatusError } from '@returning-ai/types';
import { type ApiCall, call } from '../../core/call.ts';
import type { Core } from '../../core/core.ts';
import { statusEnvelope } from '../../core/envelope.ts';
import type { Operation } from '../../core/operation.ts';
import type { IdempotentCallOptions } from '../../core/options.ts';
import { integrationHost } from '../../hosts.gen.ts';

const sendOperation: Operation<MessageSend> = {
	id: 'integration.messages.send',
	method: 'POST',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/messages/send',
	body: (params) => params,
	keyed: true,
};

const replyOperation: Operation<MessageReplyCreate> = {
	id: 'integration.messages.reply',
	method: 'POST',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/messages/reply',
	body: (params) => params,
	keyed: true,
};

const reactOperation: Operation<MessageReaction> = {
	id: 'integration.messages.react',
	method: 'POST',
	host: integrationHost,
	envelope: statusEnvelope,
	path: () => '/apis/v1/messages/react',
	body: (params) => params,
	keyed: true,
};

/**
 * Send a message.
 *
 * Posts a message to a channel in the name of one of your members. It appears at once, counts towards the sender's
 * activity, and earns the XP that your community gives for a message.
 *
 * Find `channelId` with `integration.channels.list`. In a forum channel a message must also say
 * which topic it belongs to; leaving `forumTopicId` out there is a 400. The sender must be an active member: a
 * deleted or suspended one is a 404.
 *
 * The reply does not carry the id of the new message.
 *
 * Permission: `sendMessage` or `sendMessages`. Evidence: documented (/api-15023884).
 *
 * @throws {NotFoundError} No such channel, forum topic or active member in the key's community.
 * @throws {ConflictError} The idempotency key was used before with another message. Nothing was posted.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await messages.send(core, {
 *   channelId: "665f1c2ab7e4d90012a3b431",
 *   message: "Good morning! The weekly challenge is open.",
 *   sender: "bamboostick",
 * });
 * ```
 */
export function send(core: Core, params: MessageSend, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError> {
	return call(core, sendOperation, params, options);
}

/**
 * Reply to a message.
 *
 * Answers a message in the name of one of your members. The reply lands in the channel of the message it answers and
 * notifies its author.
 *
 * Permission: `replyMessage`. Evidence: observed (/api-16179164).
 *
 * @throws {NotFoundError} No such message or active member in the key's community.
 * @throws {ConflictError} The idempotency key was used before with another reply. Nothing was posted.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await messages.reply(core, {
 *   messageId: "665f1c2ab7e4d90012a3b441",
 *   message: "Thank you, I am in.",
 *   sender: "redpanda",
 * });
 * ```
 */
export function reply(core: Core, params: MessageReplyCreate, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError> {
	return call(core, replyOperation, params, options);
}

/**
 * React to a message.
 *
 * Adds an emoji to a message in the name of one of your members. A member's second reaction with the same emoji
 * changes nothing and is answered like the first.
 *
 * Permission: `sendMessage` or `sendMessages`. Evidence: observed.
 *
 * @throws {NotFoundError} No such message or active member in the key's community.
 * @throws {ConflictError} The idempotency key was used before with another reaction. Nothing was added.
 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
 * @example
 * ```ts
 * await messages.react(core, {
 *   messageId: "665f1c2ab7e4d90012a3b441",
 *   emoji: ":sparkling_heart:",
 *   sender: "redpanda",
 * });
 * ```
 */
export function react(core: Core, params: MessageReaction, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError> {
	return call(core, reactOperation, params, options);
}

/** `client.integration.messages` */
export class IntegrationMessages {
	readonly #core: Core;

	constructor(core: Core) {
		this.#core = core;
	}

	/**
	 * Send a message.
	 *
	 * Posts a message to a channel in the name of one of your members. It appears at once, counts towards the sender's
	 * activity, and earns the XP that your community gives for a message.
	 *
	 * Find `channelId` with `integration.channels.list`. In a forum channel a message must also say
	 * which topic it belongs to; leaving `forumTopicId` out there is a 400. The sender must be an active member: a
	 * deleted or suspended one is a 404.
	 *
	 * The reply does not carry the id of the new message.
	 *
	 * Permission: `sendMessage` or `sendMessages`. Evidence: documented (/api-15023884).
	 *
	 * @throws {NotFoundError} No such channel, forum topic or active member in the key's community.
	 * @throws {ConflictError} The idempotency key was used before with another message. Nothing was posted.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.messages.send({
	 *   channelId: "665f1c2ab7e4d90012a3b431",
	 *   message: "Good morning! The weekly challenge is open.",
	 *   sender: "bamboostick",
	 * });
	 * ```
	 */
	send(params: MessageSend, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError> {
		return call(this.#core, sendOperation, params, options);
	}

	/**
	 * Reply to a message.
	 *
	 * Answers a message in the name of one of your members. The reply lands in the channel of the message it answers and
	 * notifies its author.
	 *
	 * Permission: `replyMessage`. Evidence: observed (/api-16179164).
	 *
	 * @throws {NotFoundError} No such message or active member in the key's community.
	 * @throws {ConflictError} The idempotency key was used before with another reply. Nothing was posted.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.messages.reply({
	 *   messageId: "665f1c2ab7e4d90012a3b441",
	 *   message: "Thank you, I am in.",
	 *   sender: "redpanda",
	 * });
	 * ```
	 */
	reply(params: MessageReplyCreate, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError> {
		return call(this.#core, replyOperation, params, options);
	}

	/**
	 * React to a message.
	 *
	 * Adds an emoji to a message in the name of one of your members. A member's second reaction with the same emoji
	 * changes nothing and is answered like the first.
	 *
	 * Permission: `sendMessage` or `sendMessages`. Evidence: observed.
	 *
	 * @throws {NotFoundError} No such message or active member in the key's community.
	 * @throws {ConflictError} The idempotency key was used before with another reaction. Nothing was added.
	 * @throws {BadRequestError | UnauthorizedError | ForbiddenError | TooManyRequestsError | ServerError}
	 * @example
	 * ```ts
	 * await client.integration.messages.react({
	 *   messageId: "665f1c2ab7e4d90012a3b441",
	 *   emoji: ":sparkling_heart:",
	 *   sender: "redpanda",
	 * });
	 * ```
	 */
	react(params: MessageReaction, options?: IdempotentCallOptions): ApiCall<MessageReceipt, StatusError> {
		return call(this.#core, reactOperation, params, options);
	}
}
