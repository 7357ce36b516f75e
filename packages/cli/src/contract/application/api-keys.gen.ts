// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"application.apiKeys.list": {
		"id": "application.apiKeys.list",
		"summary": "List API keys",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/communities/{communityId}/api-keys",
		"description": "Returns all API keys of a community in one response, oldest first, including expired keys. Deleted keys are not\nin the list. Each `key` is masked: its last characters tell the keys apart, but it is not valid as a credential.\n\nProposed by us: the order of the keys.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "sibling",
		"flags": [
			{
				"name": "community-id",
				"field": "communityId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.",
				"example": "665f1c2ab7e4d90012a3b401"
			}
		],
		"columns": [
			"_id",
			"name",
			"key",
			"expirePeriod",
			"expireDate",
			"createdAt",
			"updatedAt"
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
					"community_not_found"
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
			"--community-id",
			"665f1c2ab7e4d90012a3b401"
		]
	},
	"application.apiKeys.create": {
		"id": "application.apiKeys.create",
		"summary": "Create an API key",
		"effect": "write",
		"family": "application",
		"method": "POST",
		"path": "/communities/{communityId}/api-keys",
		"description": "Creates an API key for a community, with the permissions that you list. Only this response contains the whole\nkey, so store it at once: every later response masks it.\n\nSet the expiry with `expirePeriod` or `expireDate`. Without them, the key never expires. Two keys may have the\nsame name. An API key cannot create keys; send a user token.\n\nProposed by us: the fields of the request, and at most 100 keys per community. The key has the rank of its creator, so\nit cannot delete a member who does not rank below the creator.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "sibling",
		"flags": [
			{
				"name": "community-id",
				"field": "communityId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.",
				"example": "665f1c2ab7e4d90012a3b401"
			},
			{
				"name": "name",
				"field": "name",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the API key. Two keys may have the same name.",
				"example": "Message bot"
			},
			{
				"name": "permissions",
				"field": "permissions",
				"in": "body",
				"required": true,
				"kind": "list",
				"type": "(\"sendMessage\" | \"sendMessages\" | \"replyMessage\" | \"createUser\" | \"manageUser\" | \"getUserData\" | \"getUserStats\" | \"bulkUpdateUser\" | \"userFields\" | \"getMessages\" | \"leaderboard\" | \"readOwnProfile\" | \"updateOwnProfile\" | \"readOwnMessages\")[]",
				"choices": [
					"sendMessage",
					"sendMessages",
					"replyMessage",
					"createUser",
					"manageUser",
					"getUserData",
					"getUserStats",
					"bulkUpdateUser",
					"userFields",
					"getMessages",
					"leaderboard",
					"readOwnProfile",
					"updateOwnProfile",
					"readOwnMessages"
				],
				"description": "Permissions of the API key. Grant only those that its program needs.",
				"example": [
					"sendMessage",
					"replyMessage"
				]
			},
			{
				"name": "expire-period",
				"field": "expirePeriod",
				"in": "body",
				"required": false,
				"kind": "integer",
				"type": "integer",
				"description": "Days until the API key expires. 0 means no expiry.",
				"example": 90
			},
			{
				"name": "expire-date",
				"field": "expireDate",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Time from which the API key is rejected. It must be in the future, and takes precedence over `expirePeriod`. An empty string means no date.",
				"example": ""
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"_id",
			"name",
			"key",
			"expirePeriod",
			"expireDate",
			"createdAt",
			"updatedAt"
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
					"community_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"api_key_limit_reached",
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
			"--community-id",
			"665f1c2ab7e4d90012a3b401",
			"--name",
			"Message bot",
			"--permissions",
			"sendMessage",
			"--permissions",
			"replyMessage"
		]
	},
	"application.apiKeys.update": {
		"id": "application.apiKeys.update",
		"summary": "Update an API key",
		"effect": "write",
		"family": "application",
		"method": "PUT",
		"path": "/communities/{communityId}/api-keys/{apiKeyId}",
		"description": "Changes the name, permissions or expiry of an API key. Fields that you do not send stay the same; send at least\none. `permissions` replaces the whole list. The change applies from the next request with the key.\n\nA request with `expirePeriod` or `expireDate` replaces the expiry. A period starts now, and `expirePeriod: 0`\nremoves the expiry. The key itself stays the same, and the response masks it. To rotate a key, create a new one,\nthen delete this one.\n\nProposed by us: the fields of the request, and that all of them are optional. An admin who changes the permissions of\na key gives it their own rank, if that is lower than the rank of the key.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "sibling",
		"flags": [
			{
				"name": "community-id",
				"field": "communityId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.",
				"example": "665f1c2ab7e4d90012a3b401"
			},
			{
				"name": "api-key-id",
				"field": "apiKeyId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the API key (its `_id`), 24 hexadecimal digits. It is not the key itself.",
				"example": "665f1c2ab7e4d90012a3b482"
			},
			{
				"name": "name",
				"field": "name",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Name of the API key. Two keys may have the same name."
			},
			{
				"name": "permissions",
				"field": "permissions",
				"in": "body",
				"required": false,
				"kind": "list",
				"type": "(\"sendMessage\" | \"sendMessages\" | \"replyMessage\" | \"createUser\" | \"manageUser\" | \"getUserData\" | \"getUserStats\" | \"bulkUpdateUser\" | \"userFields\" | \"getMessages\" | \"leaderboard\" | \"readOwnProfile\" | \"updateOwnProfile\" | \"readOwnMessages\")[]",
				"choices": [
					"sendMessage",
					"sendMessages",
					"replyMessage",
					"createUser",
					"manageUser",
					"getUserData",
					"getUserStats",
					"bulkUpdateUser",
					"userFields",
					"getMessages",
					"leaderboard",
					"readOwnProfile",
					"updateOwnProfile",
					"readOwnMessages"
				],
				"description": "New permissions of the API key. They replace the old list."
			},
			{
				"name": "expire-period",
				"field": "expirePeriod",
				"in": "body",
				"required": false,
				"kind": "integer",
				"type": "integer",
				"description": "Days from this update until the API key expires. 0 means no expiry.",
				"example": 365
			},
			{
				"name": "expire-date",
				"field": "expireDate",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Time from which the API key is rejected. It must be in the future, and takes precedence over `expirePeriod`. An empty string means no date."
			}
		],
		"body": "json",
		"columns": [
			"_id",
			"name",
			"key",
			"expirePeriod",
			"expireDate",
			"createdAt",
			"updatedAt"
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
					"community_not_found",
					"api_key_not_found"
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
			"--community-id",
			"665f1c2ab7e4d90012a3b401",
			"--api-key-id",
			"665f1c2ab7e4d90012a3b482",
			"--expire-period",
			"365"
		]
	},
	"application.apiKeys.delete": {
		"id": "application.apiKeys.delete",
		"summary": "Delete an API key",
		"effect": "delete",
		"family": "application",
		"method": "DELETE",
		"path": "/communities/{communityId}/api-keys/{apiKeyId}",
		"description": "Deletes an API key permanently and revokes it at once: the caches are cleared, and its next request is a 401.\nMembers of the community get a real-time event. You cannot undo it.\n\nReturns the deleted key. The vendor's page says that the response masks the key, but its sample shows the whole\nkey.\n\nProposed by us: a second delete of the same key is a 404.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "community-id",
				"field": "communityId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the community, 24 hexadecimal digits. The platform shows it under settings, Appearance. The credential must belong to this community.",
				"example": "665f1c2ab7e4d90012a3b401"
			},
			{
				"name": "api-key-id",
				"field": "apiKeyId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the API key (its `_id`), 24 hexadecimal digits. It is not the key itself.",
				"example": "665f1c2ab7e4d90012a3b482"
			}
		],
		"columns": [
			"_id",
			"name",
			"key",
			"expirePeriod",
			"expireDate",
			"createdAt",
			"updatedAt"
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
					"community_not_found",
					"api_key_not_found"
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
			"--community-id",
			"665f1c2ab7e4d90012a3b401",
			"--api-key-id",
			"665f1c2ab7e4d90012a3b482"
		]
	},
};
