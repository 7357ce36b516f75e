// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"integration.messages.send": {
		"id": "integration.messages.send",
		"summary": "Send a message",
		"effect": "write",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/messages/send",
		"description": "Sends (posts) a chat message to a channel. The sender is a user of your community, not the API key. Get `channelId` from\n`integration.channels.list`. A channel of the type `forum` also requires `forumTopicId`.\n\nThe response does not contain the ID of the new message.\n\nProposed by us: the sender must be an active member of the community. A deleted, suspended or invited user is a 404. The\nsender earns the XP and coins that the community gives for a message.",
		"permission": [
			"sendMessage",
			"sendMessages"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "channel-id",
				"field": "channelId",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the channel.",
				"example": "665f1c2ab7e4d90012a3b431"
			},
			{
				"name": "message",
				"field": "message",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Text of the message. It can contain line breaks. Proposed by us: 1 to 4,000 characters.",
				"example": "Good morning! The weekly challenge is open."
			},
			{
				"name": "sender",
				"field": "sender",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Username or email address of the sender. With an `@` it is an email address, never a username. Proposed by us: 1 to 254 characters.",
				"example": "bamboostick"
			},
			{
				"name": "forum-topic-id",
				"field": "forumTopicId",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "ID of the forum topic. Required if the channel's type is `forum`. Proposed by us: 24 characters, the pattern `^[0-9a-fA-F]{24}$`.",
				"example": "665f1c2ab7e4d90012a3b451"
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"status",
			"message"
		],
		"errors": [
			{
				"status": 400,
				"codes": [
					"invalid_request"
				]
			},
			{
				"status": 401,
				"codes": [
					"credential_missing",
					"credential_invalid"
				]
			},
			{
				"status": 403,
				"codes": [
					"permission_missing"
				]
			},
			{
				"status": 404,
				"codes": [
					"channel_not_found",
					"topic_not_found",
					"user_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"idempotency_key_reused"
				]
			},
			{
				"status": 429,
				"codes": [
					"rate_limited"
				]
			},
			{
				"status": 500,
				"codes": [
					"server_error"
				]
			}
		],
		"example": [
			"--channel-id",
			"665f1c2ab7e4d90012a3b431",
			"--message",
			"Good morning! The weekly challenge is open.",
			"--sender",
			"bamboostick"
		]
	},
	"integration.messages.reply": {
		"id": "integration.messages.reply",
		"summary": "Reply to a message",
		"effect": "write",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/messages/reply",
		"description": "Sends a reply to a message. The reply appears in the channel of that message. The sender is a user of your community, not\nthe API key.\n\nProposed by us: the sender must be an active member of the community. A deleted, suspended or invited user is a 404. The\nsender earns the XP and coins that the community gives for a reply.",
		"permission": [
			"replyMessage"
		],
		"evidence": "observed",
		"flags": [
			{
				"name": "message-id",
				"field": "messageId",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the message that you reply to. No documented operation returns the ID of a message: the responses of `integration.messages.send` and `integration.messages.reply` have none. The development server of this project shows the IDs of its messages at `/__dev`.",
				"example": "665f1c2ab7e4d90012a3b441"
			},
			{
				"name": "message",
				"field": "message",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Text of the message. It can contain line breaks. Proposed by us: 1 to 4,000 characters.",
				"example": "Thank you, I am in."
			},
			{
				"name": "sender",
				"field": "sender",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Username or email address of the sender. With an `@` it is an email address, never a username. Proposed by us: 1 to 254 characters.",
				"example": "redpanda"
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"status",
			"message"
		],
		"errors": [
			{
				"status": 400,
				"codes": [
					"invalid_request"
				]
			},
			{
				"status": 401,
				"codes": [
					"credential_missing",
					"credential_invalid"
				]
			},
			{
				"status": 403,
				"codes": [
					"permission_missing"
				]
			},
			{
				"status": 404,
				"codes": [
					"message_not_found",
					"user_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"idempotency_key_reused"
				]
			},
			{
				"status": 429,
				"codes": [
					"rate_limited"
				]
			},
			{
				"status": 500,
				"codes": [
					"server_error"
				]
			}
		],
		"example": [
			"--message-id",
			"665f1c2ab7e4d90012a3b441",
			"--message",
			"Thank you, I am in.",
			"--sender",
			"redpanda"
		]
	},
	"integration.messages.react": {
		"id": "integration.messages.react",
		"summary": "React to a message",
		"effect": "write",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/messages/react",
		"description": "Adds an emoji reaction to a message. The sender is a user of your community, not the API key.\n\nProposed by us: the same reaction of the same sender again changes nothing, and the response is a success. The sender must\nbe an active member of the community. No page names the permission that the key needs.",
		"permission": [
			"sendMessage",
			"sendMessages"
		],
		"evidence": "observed",
		"flags": [
			{
				"name": "message-id",
				"field": "messageId",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the message that you react to. No documented operation returns the ID of a message: the responses of `integration.messages.send` and `integration.messages.reply` have none. The development server of this project shows the IDs of its messages at `/__dev`.",
				"example": "665f1c2ab7e4d90012a3b441"
			},
			{
				"name": "emoji",
				"field": "emoji",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The emoji as a shortcode between colons, such as `:sparkling_heart:`. Proposed by us: 3 to 64 characters, the pattern `^:[a-z0-9_+-]+:$`.",
				"example": ":sparkling_heart:"
			},
			{
				"name": "sender",
				"field": "sender",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Username or email address of the sender. With an `@` it is an email address, never a username. Proposed by us: 1 to 254 characters.",
				"example": "redpanda"
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"status",
			"message"
		],
		"errors": [
			{
				"status": 400,
				"codes": [
					"invalid_request"
				]
			},
			{
				"status": 401,
				"codes": [
					"credential_missing",
					"credential_invalid"
				]
			},
			{
				"status": 403,
				"codes": [
					"permission_missing"
				]
			},
			{
				"status": 404,
				"codes": [
					"message_not_found",
					"user_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"idempotency_key_reused"
				]
			},
			{
				"status": 429,
				"codes": [
					"rate_limited"
				]
			},
			{
				"status": 500,
				"codes": [
					"server_error"
				]
			}
		],
		"example": [
			"--message-id",
			"665f1c2ab7e4d90012a3b441",
			"--emoji",
			":sparkling_heart:",
			"--sender",
			"redpanda"
		]
	},
};
