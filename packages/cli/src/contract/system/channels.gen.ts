// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"system.channels.list": {
		"id": "system.channels.list",
		"summary": "List channels",
		"effect": "read",
		"family": "system",
		"method": "GET",
		"path": "/channels",
		"description": "Lists all channels of the key's community, with their types and the roles that can see them.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: the oldest channel is first. There is no pagination.",
		"permission": [
			"APPLICATION_MEMBER"
		],
		"evidence": "sibling",
		"flags": [],
		"columns": [
			"_id",
			"topic",
			"title",
			"userId",
			"serverId",
			"channelType",
			"createdAt",
			"updatedAt",
			"__v"
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
					"role_required"
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
		"example": []
	},
	"system.channels.create": {
		"id": "system.channels.create",
		"summary": "Create a channel",
		"effect": "write",
		"family": "system",
		"method": "POST",
		"path": "/channels",
		"description": "Creates a channel in the key's community. `topic` is its name.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: every member can see a new channel. A community has at most 500 channels.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "topic",
				"field": "topic",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the channel. Proposed by us: 1 to 100 characters.",
				"example": "lounge"
			},
			{
				"name": "channel-type",
				"field": "channelType",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "\"open\" | \"forum\" | \"direct\" | \"text\" | \"iframe\" | string",
				"description": "Type of the channel. Use a known value; we do not know which others the API accepts.",
				"example": "open"
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"_id",
			"topic",
			"title",
			"userId",
			"serverId",
			"channelType",
			"createdAt",
			"updatedAt",
			"__v"
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
					"role_required"
				]
			},
			{
				"status": 409,
				"codes": [
					"channel_limit_reached",
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
			"--topic",
			"lounge",
			"--channel-type",
			"open"
		]
	},
	"system.channels.update": {
		"id": "system.channels.update",
		"summary": "Update a channel",
		"effect": "write",
		"family": "system",
		"method": "PUT",
		"path": "/channels/{id}",
		"description": "Renames a channel or changes its type. Send both fields.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: the messages of the channel are kept. A forum that has topics cannot change its type.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "id",
				"field": "id",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The `_id` of the channel.",
				"example": "665f1c2ab7e4d90012a3b432"
			},
			{
				"name": "topic",
				"field": "topic",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the channel. Proposed by us: 1 to 100 characters.",
				"example": "questions"
			},
			{
				"name": "channel-type",
				"field": "channelType",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "\"open\" | \"forum\" | \"direct\" | \"text\" | \"iframe\" | string",
				"description": "Type of the channel. Use a known value; we do not know which others the API accepts.",
				"example": "forum"
			}
		],
		"body": "json",
		"columns": [
			"_id",
			"topic",
			"title",
			"userId",
			"serverId",
			"channelType",
			"createdAt",
			"updatedAt",
			"__v"
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
					"role_required"
				]
			},
			{
				"status": 404,
				"codes": [
					"channel_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"forum_has_topics"
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
			"--id",
			"665f1c2ab7e4d90012a3b432",
			"--topic",
			"questions",
			"--channel-type",
			"forum"
		]
	},
	"system.channels.delete": {
		"id": "system.channels.delete",
		"summary": "Delete a channel",
		"effect": "delete",
		"family": "system",
		"method": "DELETE",
		"path": "/channels/{id}",
		"description": "Deletes a channel of the key's community.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: this cannot be undone. The messages, replies, reactions and forum topics of the channel are\ndeleted, too.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "sibling",
		"flags": [
			{
				"name": "id",
				"field": "id",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The `_id` of the channel.",
				"example": "665f1c2ab7e4d90012a3b432"
			}
		],
		"columns": [],
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
					"role_required"
				]
			},
			{
				"status": 404,
				"codes": [
					"channel_not_found"
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
			"--id",
			"665f1c2ab7e4d90012a3b432"
		]
	},
};
