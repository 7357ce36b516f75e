// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"application.users.get": {
		"id": "application.users.get",
		"summary": "Get a user",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/users/{userId}",
		"description": "Returns the profile of one user. A member can read only their own, unless the access is to the whole community.\n\nTen query flags choose the fields. Without a flag, the response has all fields. If at least one flag is `true`,\nthe response has only the fields whose flag is `true`. `false` means the same as no flag. The vendor's page\ngives labels for the flags, not their wire names, so the names are inferred: accept more fields than you\nrequest.\n\nFor roles, XP and coins, call `application.communityUsers.get`.\n\nProposed by us: the owner, the admins, and an API key with `getUserData` can read every member of their\ncommunity.",
		"permission": [
			"APPLICATION_MEMBER",
			"getUserData"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "user-id",
				"field": "userId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the user. The vendor's pages use the `_id`; we also accept the numeric `userId`.",
				"example": "1102"
			},
			{
				"name": "_id",
				"field": "_id",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include the `_id`, 24 hexadecimal digits.",
				"example": true
			},
			{
				"name": "id",
				"field": "id",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include the `id`, an integer.",
				"example": true
			},
			{
				"name": "avatar",
				"field": "avatar",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include the URL of the avatar image.",
				"example": true
			},
			{
				"name": "display-name",
				"field": "displayName",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include the display name.",
				"example": true
			},
			{
				"name": "username",
				"field": "username",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include the user name.",
				"example": true
			},
			{
				"name": "first-name",
				"field": "firstName",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include the first name.",
				"example": true
			},
			{
				"name": "last-name",
				"field": "lastName",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include the last name.",
				"example": true
			},
			{
				"name": "email",
				"field": "email",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include the email address.",
				"example": true
			},
			{
				"name": "is-online",
				"field": "isOnline",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include whether the user is online.",
				"example": true
			},
			{
				"name": "last-login",
				"field": "lastLogin",
				"in": "query",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Include the time of the last sign-in.",
				"example": true
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
			"lastLogin"
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
					"own_user_only"
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
			"--user-id",
			"1102"
		]
	},
};
