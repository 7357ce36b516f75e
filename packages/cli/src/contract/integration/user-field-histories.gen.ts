// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"integration.userFieldHistories.create": {
		"id": "integration.userFieldHistories.create",
		"summary": "Create a user field history",
		"effect": "write",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/communities/{communityId}/users/{userId}/user-field-histories",
		"description": "Sets a user field (custom field) of one user to a new value, and adds a history entry. The newest entry is the current\nvalue. Older entries remain.\n\nThe value must match the type of the field: a number for `number` and `numerical`, a boolean for `boolean`, `YYYY-MM-DD`\nfor `date`, one of the options for `select`, and a string for the other types. `null` clears the value.",
		"permission": [
			"userFields"
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
				"example": "1103"
			},
			{
				"name": "field-id",
				"field": "fieldId",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the user field (its `_id`), 24 hexadecimal digits.",
				"example": "665f1c2ab7e4d90012a3b462"
			},
			{
				"name": "value",
				"field": "value",
				"in": "body",
				"required": true,
				"kind": "scalar",
				"type": "string | number | boolean | null",
				"description": "Value of a user field, in the form that its type requires: a number, a boolean, or a string for every other type (`YYYY-MM-DD` for a date). `null` if the member has no value.",
				"example": 7
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"_id",
			"communityId",
			"userId",
			"fieldId",
			"value",
			"createdBy",
			"createdAt"
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
					"wrong_community"
				]
			},
			{
				"status": 404,
				"codes": [
					"community_not_found",
					"user_not_found",
					"user_field_not_found"
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
			"--community-id",
			"665f1c2ab7e4d90012a3b401",
			"--user-id",
			"1103",
			"--field-id",
			"665f1c2ab7e4d90012a3b462",
			"--value",
			"7"
		]
	},
	"integration.userFieldHistories.list": {
		"id": "integration.userFieldHistories.list",
		"summary": "List user field histories",
		"effect": "read",
		"family": "integration",
		"method": "GET",
		"path": "/apis/v1/communities/{communityId}/user-field-histories",
		"description": "Returns the history entries of all users and all user fields (custom fields), newest first, one page at a time. An entry is\na value that a user had or has. Filter by time with `from` (inclusive) and `to` (exclusive).",
		"permission": [
			"userFields"
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
				"name": "from",
				"field": "from",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Only entries created at or after this time.",
				"example": "2026-02-01T00:00:00.000Z"
			},
			{
				"name": "to",
				"field": "to",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Only entries created before this time. It must not be before `from`; otherwise the response is a 400.",
				"example": "2026-04-01T00:00:00.000Z"
			}
		],
		"paged": true,
		"columns": [
			"_id",
			"communityId",
			"userId",
			"fieldId",
			"value",
			"createdBy",
			"createdAt"
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
};
