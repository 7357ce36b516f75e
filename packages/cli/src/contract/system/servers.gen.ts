// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"system.servers.list": {
		"id": "system.servers.list",
		"summary": "List my servers",
		"effect": "read",
		"family": "system",
		"method": "GET",
		"path": "/servers",
		"description": "Lists all servers that the key's account owns or is a member of, oldest first. There is no pagination.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.",
		"permission": [
			"APPLICATION_MEMBER"
		],
		"evidence": "proposed",
		"flags": [],
		"columns": [
			"_id",
			"title",
			"description",
			"image",
			"userId",
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
	"system.servers.create": {
		"id": "system.servers.create",
		"summary": "Create a server",
		"effect": "write",
		"family": "system",
		"method": "POST",
		"path": "/servers",
		"description": "Creates a community. The key's account is its owner and first member. The community starts with the roles\n`everyone` and `owner`, and with a channel of the type `open`. An account can own at most 10 servers.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.",
		"permission": [
			"APPLICATION_MEMBER"
		],
		"evidence": "proposed",
		"flags": [
			{
				"name": "title",
				"field": "title",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the server. Need not be unique.",
				"example": "Traders Lounge"
			},
			{
				"name": "description",
				"field": "description",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Description of the server.",
				"example": "Where traders meet."
			},
			{
				"name": "image",
				"field": "image",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Image URL."
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"_id",
			"title",
			"description",
			"image",
			"userId",
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
					"server_limit_reached",
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
			"--title",
			"Traders Lounge",
			"--description",
			"Where traders meet."
		]
	},
	"system.servers.update": {
		"id": "system.servers.update",
		"summary": "Update a server",
		"effect": "write",
		"family": "system",
		"method": "PUT",
		"path": "/servers/{serverId}",
		"description": "Changes the fields that you send, and keeps the others. Send at least one field. An empty `description` or `image`\nremoves the value.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "proposed",
		"flags": [
			{
				"name": "server-id",
				"field": "serverId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The `_id` of the server, which is also the ID of the community.",
				"example": "665f1c2ab7e4d90012a3b401"
			},
			{
				"name": "title",
				"field": "title",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "New name of the server."
			},
			{
				"name": "description",
				"field": "description",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Description of the server. An empty string removes it.",
				"example": "Where traders meet and learn from each other."
			},
			{
				"name": "image",
				"field": "image",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Image URL. An empty string removes the image."
			}
		],
		"body": "json",
		"columns": [
			"_id",
			"title",
			"description",
			"image",
			"userId",
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
					"server_not_found"
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
			"--server-id",
			"665f1c2ab7e4d90012a3b401",
			"--description",
			"Where traders meet and learn from each other."
		]
	},
	"system.servers.listRoles": {
		"id": "system.servers.listRoles",
		"summary": "List the roles of a server",
		"effect": "read",
		"family": "system",
		"method": "GET",
		"path": "/servers/{serverId}/roles",
		"description": "Lists all roles of a server except the built-in roles `everyone` and `owner`. The highest role is first. Each role\nhas the fields of `system.roles.listForUser`.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.",
		"permission": [
			"APPLICATION_MEMBER"
		],
		"evidence": "proposed",
		"flags": [
			{
				"name": "server-id",
				"field": "serverId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The `_id` of the server, which is also the ID of the community.",
				"example": "665f1c2ab7e4d90012a3b401"
			}
		],
		"columns": [
			"_id",
			"class",
			"description",
			"title",
			"order",
			"billable",
			"serverId",
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
					"server_not_found"
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
			"--server-id",
			"665f1c2ab7e4d90012a3b401"
		]
	},
	"system.servers.listChannels": {
		"id": "system.servers.listChannels",
		"summary": "List the channels of a server",
		"effect": "read",
		"family": "system",
		"method": "GET",
		"path": "/servers/{serverId}/channels",
		"description": "Lists all channels of a server, oldest first, including channels that only some roles can see.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.",
		"permission": [
			"APPLICATION_MEMBER"
		],
		"evidence": "proposed",
		"flags": [
			{
				"name": "server-id",
				"field": "serverId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The `_id` of the server, which is also the ID of the community.",
				"example": "665f1c2ab7e4d90012a3b401"
			}
		],
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
					"server_not_found"
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
			"--server-id",
			"665f1c2ab7e4d90012a3b401"
		]
	},
};
