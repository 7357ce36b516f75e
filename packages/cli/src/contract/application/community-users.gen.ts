// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"application.communityUsers.list": {
		"id": "application.communityUsers.list",
		"summary": "List community users",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/communities/{communityId}/users",
		"description": "Returns the members of a community page by page, in the order in which they joined. `search` finds a text in\ndisplay name, first name, last name, user name and email address, and ignores case. `meta.total` counts the\nmembers that match.\n\nMembers whose account was deleted with `integration.users.manage` are not in the list until they are restored.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
			"getUserData"
		],
		"evidence": "proposed",
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
				"name": "page",
				"field": "page",
				"in": "query",
				"required": false,
				"kind": "integer",
				"type": "integer",
				"description": "Page number, from 1. A page after the last one is an empty list, not an error. Proposed by us: 1 to 1,000,000, the default `1`.",
				"example": 1
			},
			{
				"name": "limit",
				"field": "limit",
				"in": "query",
				"required": false,
				"kind": "integer",
				"type": "integer",
				"description": "Number of items per page. Proposed by us: 1 to 100, the default `20`.",
				"example": 20
			},
			{
				"name": "search",
				"field": "search",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Text to find in a member's display name, first name, last name, user name or email address. Case is ignored. Proposed by us: 1 to 100 characters.",
				"example": "example.com"
			}
		],
		"paged": true,
		"columns": [
			"_id",
			"id",
			"avatar",
			"displayName",
			"username",
			"firstName",
			"lastName",
			"email",
			"isOnline",
			"lastLogin",
			"xp",
			"coins",
			"joinDate"
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
					"permission_missing",
					"role_required",
					"wrong_community"
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
	"application.communityUsers.get": {
		"id": "application.communityUsers.get",
		"summary": "Get a community user",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/communities/{communityId}/users/{userId}",
		"description": "Returns one member of a community: the profile, and the roles, XP and coins in this community. All fields are\nalways present. To read their own profile, a member calls `application.users.get`.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
			"getUserData"
		],
		"evidence": "proposed",
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
				"name": "user-id",
				"field": "userId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.",
				"example": "1102"
			}
		],
		"columns": [
			"_id",
			"id",
			"avatar",
			"displayName",
			"username",
			"firstName",
			"lastName",
			"email",
			"isOnline",
			"lastLogin",
			"xp",
			"coins",
			"joinDate"
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
					"permission_missing",
					"role_required",
					"wrong_community"
				]
			},
			{
				"status": 404,
				"codes": [
					"community_not_found",
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
			"--community-id",
			"665f1c2ab7e4d90012a3b401",
			"--user-id",
			"1102"
		]
	},
};
