// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"system.roles.create": {
		"id": "system.roles.create",
		"summary": "Create a role",
		"effect": "write",
		"family": "system",
		"method": "POST",
		"path": "/roles",
		"description": "Creates a role in the key's community. Send every field, and every permission of both objects.\n\nRequests and responses name the permissions differently. You send `server_permissions` and `channel_permissions`,\nand read `serverPermissions` and `channelPermissions`. The vendor does not document which names correspond.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: each role of a community has another `order`, but titles may repeat. The new role must be lower\nthan the highest role of the key's account. A community has at most 250 roles. A response lists only the granted\npermissions.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "class",
				"field": "class",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the colour of the role, such as `red` or `blue`. Proposed by us: 1 to 32 characters.",
				"example": "blue"
			},
			{
				"name": "title",
				"field": "title",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the role. Proposed by us: 1 to 100 characters.",
				"example": "Moderator"
			},
			{
				"name": "order",
				"field": "order",
				"in": "body",
				"required": true,
				"kind": "integer",
				"type": "integer",
				"description": "Rank of the role. We assume that the lowest number is the highest role. Proposed by us: 0 to 10,000.",
				"example": 1
			},
			{
				"name": "billable",
				"field": "billable",
				"in": "body",
				"required": true,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether members with this role count towards the bill.",
				"example": false
			},
			{
				"name": "server-permissions",
				"field": "server_permissions",
				"in": "body",
				"required": true,
				"kind": "json",
				"type": "{ server_administrator: boolean; allow_dm: boolean; create_invite: boolean; warn_members: boolean; suspend_members: boolean; ban_members: boolean; broadcast_messages: boolean; overwrite_language: boolean }",
				"description": "Server permissions of a role, with the names for requests. Proposed by us: no other fields.",
				"example": {
					"server_administrator": false,
					"allow_dm": true,
					"create_invite": false,
					"warn_members": true,
					"suspend_members": true,
					"ban_members": false,
					"broadcast_messages": false,
					"overwrite_language": false
				}
			},
			{
				"name": "channel-permissions",
				"field": "channel_permissions",
				"in": "body",
				"required": true,
				"kind": "json",
				"type": "{ post_messages: boolean; attach_files: boolean; allow_mentions: boolean; manage_messages: boolean; pinable: boolean; share_links: boolean; share_Attachments: boolean }",
				"description": "Channel permissions of a role, with the names for requests. Proposed by us: no other fields.",
				"example": {
					"post_messages": true,
					"attach_files": true,
					"allow_mentions": true,
					"manage_messages": true,
					"pinable": false,
					"share_links": true,
					"share_Attachments": false
				}
			}
		],
		"body": "json",
		"keyed": true,
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
					"role_required",
					"role_order_too_high"
				]
			},
			{
				"status": 409,
				"codes": [
					"role_order_taken",
					"role_limit_reached",
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
			"--class",
			"blue",
			"--title",
			"Moderator",
			"--order",
			"1",
			"--billable",
			"false",
			"--server-permissions",
			"{\"server_administrator\":false,\"allow_dm\":true,\"create_invite\":false,\"warn_members\":true,\"suspend_members\":true,\"ban_members\":false,\"broadcast_messages\":false,\"overwrite_language\":false}",
			"--channel-permissions",
			"{\"post_messages\":true,\"attach_files\":true,\"allow_mentions\":true,\"manage_messages\":true,\"pinable\":false,\"share_links\":true,\"share_Attachments\":false}"
		]
	},
	"system.roles.listForUser": {
		"id": "system.roles.listForUser",
		"summary": "List the roles of a user",
		"effect": "read",
		"family": "system",
		"method": "GET",
		"path": "/roles/{id}",
		"description": "Lists the roles of a member. Here, `id` is the ID of the user. In `system.roles.update` and `system.roles.delete`,\nwhich have the same path, it is the ID of the role.\n\nThe vendor's page marks every field of a role as optional. Check that a field exists before you use it.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: the highest role is first, and the built-in roles `everyone` and `owner` are not listed.",
		"permission": [
			"APPLICATION_MEMBER"
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
				"description": "The user, by numeric `userId` or by `_id`.",
				"example": "1102"
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
					"user_not_found"
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
			"1102"
		]
	},
	"system.roles.update": {
		"id": "system.roles.update",
		"summary": "Update a role",
		"effect": "write",
		"family": "system",
		"method": "PUT",
		"path": "/roles/{id}",
		"description": "Replaces a role. The request body is that of `system.roles.create`. Send every field, because a missing field is a\n400.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: each role of a community has another `order`. Both the old and the new `order` must be lower in\nrank than the highest role of the key's account. The built-in roles `everyone` and `owner` cannot be changed.",
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
				"description": "The `_id` of the role.",
				"example": "665f1c2ab7e4d90012a3b421"
			},
			{
				"name": "class",
				"field": "class",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the colour of the role, such as `red` or `blue`. Proposed by us: 1 to 32 characters.",
				"example": "blue"
			},
			{
				"name": "title",
				"field": "title",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the role. Proposed by us: 1 to 100 characters.",
				"example": "Moderator"
			},
			{
				"name": "order",
				"field": "order",
				"in": "body",
				"required": true,
				"kind": "integer",
				"type": "integer",
				"description": "Rank of the role. We assume that the lowest number is the highest role. Proposed by us: 0 to 10,000.",
				"example": 1
			},
			{
				"name": "billable",
				"field": "billable",
				"in": "body",
				"required": true,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether members with this role count towards the bill.",
				"example": false
			},
			{
				"name": "server-permissions",
				"field": "server_permissions",
				"in": "body",
				"required": true,
				"kind": "json",
				"type": "{ server_administrator: boolean; allow_dm: boolean; create_invite: boolean; warn_members: boolean; suspend_members: boolean; ban_members: boolean; broadcast_messages: boolean; overwrite_language: boolean }",
				"description": "Server permissions of a role, with the names for requests. Proposed by us: no other fields.",
				"example": {
					"server_administrator": false,
					"allow_dm": true,
					"create_invite": false,
					"warn_members": true,
					"suspend_members": true,
					"ban_members": true,
					"broadcast_messages": false,
					"overwrite_language": false
				}
			},
			{
				"name": "channel-permissions",
				"field": "channel_permissions",
				"in": "body",
				"required": true,
				"kind": "json",
				"type": "{ post_messages: boolean; attach_files: boolean; allow_mentions: boolean; manage_messages: boolean; pinable: boolean; share_links: boolean; share_Attachments: boolean }",
				"description": "Channel permissions of a role, with the names for requests. Proposed by us: no other fields.",
				"example": {
					"post_messages": true,
					"attach_files": true,
					"allow_mentions": true,
					"manage_messages": true,
					"pinable": false,
					"share_links": true,
					"share_Attachments": false
				}
			}
		],
		"body": "json",
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
					"role_required",
					"role_built_in",
					"role_order_too_high"
				]
			},
			{
				"status": 404,
				"codes": [
					"role_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"role_order_taken"
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
			"665f1c2ab7e4d90012a3b421",
			"--class",
			"blue",
			"--title",
			"Moderator",
			"--order",
			"1",
			"--billable",
			"false",
			"--server-permissions",
			"{\"server_administrator\":false,\"allow_dm\":true,\"create_invite\":false,\"warn_members\":true,\"suspend_members\":true,\"ban_members\":true,\"broadcast_messages\":false,\"overwrite_language\":false}",
			"--channel-permissions",
			"{\"post_messages\":true,\"attach_files\":true,\"allow_mentions\":true,\"manage_messages\":true,\"pinable\":false,\"share_links\":true,\"share_Attachments\":false}"
		]
	},
	"system.roles.delete": {
		"id": "system.roles.delete",
		"summary": "Delete a role",
		"effect": "delete",
		"family": "system",
		"method": "DELETE",
		"path": "/roles/{id}",
		"description": "Deletes a role of the key's community.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: this cannot be undone. Every member who has the role loses it. The role must be lower than the\nhighest role of the key's account. The built-in roles `everyone` and `owner` cannot be deleted.",
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
				"description": "The `_id` of the role.",
				"example": "665f1c2ab7e4d90012a3b421"
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
					"role_required",
					"role_order_too_high"
				]
			},
			{
				"status": 404,
				"codes": [
					"role_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"role_built_in"
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
			"665f1c2ab7e4d90012a3b421"
		]
	},
	"system.roles.addToUser": {
		"id": "system.roles.addToUser",
		"summary": "Add a role to a user",
		"effect": "write",
		"family": "system",
		"method": "POST",
		"path": "/roles/{id}/add",
		"description": "Adds a role to a member, and returns all roles of the member. If the member already has the role, nothing changes.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: the role and the member must rank below the account of the key. An account can change its own roles.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "proposed",
		"flags": [
			{
				"name": "id",
				"field": "id",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The `_id` of the role.",
				"example": "665f1c2ab7e4d90012a3b421"
			},
			{
				"name": "user-id",
				"field": "userId",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "A user, by one of two IDs: the numeric `userId` as a string (`\"1102\"`), or the `_id` of 24 hexadecimal digits. A user name or an email address is not accepted here.",
				"example": "1102"
			}
		],
		"body": "json",
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
					"role_required",
					"role_order_too_high",
					"user_rank_too_high"
				]
			},
			{
				"status": 404,
				"codes": [
					"role_not_found",
					"user_not_found"
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
			"665f1c2ab7e4d90012a3b421",
			"--user-id",
			"1102"
		]
	},
	"system.roles.removeFromUser": {
		"id": "system.roles.removeFromUser",
		"summary": "Remove a role from a user",
		"effect": "delete",
		"family": "system",
		"method": "POST",
		"path": "/roles/{id}/remove",
		"description": "Removes a role from a member. The `body` of the response is an empty array. `system.roles.listForUser` lists the\nremaining roles.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: the role and the member must rank below the account of the key. An account can change its own roles.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "proposed",
		"flags": [
			{
				"name": "id",
				"field": "id",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The `_id` of the role.",
				"example": "665f1c2ab7e4d90012a3b421"
			},
			{
				"name": "user-id",
				"field": "userId",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "A user, by one of two IDs: the numeric `userId` as a string (`\"1102\"`), or the `_id` of 24 hexadecimal digits. A user name or an email address is not accepted here.",
				"example": "1102"
			}
		],
		"body": "json",
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
					"role_required",
					"role_order_too_high",
					"user_rank_too_high"
				]
			},
			{
				"status": 404,
				"codes": [
					"role_not_found",
					"user_not_found",
					"role_not_assigned"
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
			"665f1c2ab7e4d90012a3b421",
			"--user-id",
			"1102"
		]
	},
};
