// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"application.userFieldHistories.list": {
		"id": "application.userFieldHistories.list",
		"summary": "List the histories of a community",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/communities/{communityId}/user-field-histories",
		"description": "Returns the past and current values of all members' user fields, newest first, page by page. `from` and `to`\nlimit the time span. Three other operations limit the list to one field, one member, or both.\n\nTo poll for changes, store the `createdAt` of the newest entry, and send it as `from` next time. That entry is\nreturned again, so compare entries by `_id`.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
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
	"application.userFieldHistories.listForField": {
		"id": "application.userFieldHistories.listForField",
		"summary": "List the histories of a field",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/communities/{communityId}/user-fields/{fieldId}/histories",
		"description": "Returns the past and current values of one user field for all members, newest first, page by page. For one\nmember, call `application.userFieldHistories.listForFieldAndUser`. A deleted field is a 404; its entries stay in\n`application.userFieldHistories.list`.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
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
				"name": "field-id",
				"field": "fieldId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.",
				"example": "665f1c2ab7e4d90012a3b461"
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
					"role_required",
					"wrong_community"
				]
			},
			{
				"status": 404,
				"codes": [
					"community_not_found",
					"user_field_not_found"
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
			"--field-id",
			"665f1c2ab7e4d90012a3b461"
		]
	},
	"application.userFieldHistories.listForUser": {
		"id": "application.userFieldHistories.listForUser",
		"summary": "List the histories of a user",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/communities/{communityId}/users/{userId}/user-field-histories",
		"description": "Returns the past and current values of one member's user fields, newest first, page by page. A member can read\nonly their own. The list includes entries of deleted fields; `field` contains the name and type of the field at\nthat time.",
		"permission": [
			"APPLICATION_MEMBER",
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
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
				"example": "1102"
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
					"role_required",
					"wrong_community",
					"own_user_only"
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
	"application.userFieldHistories.create": {
		"id": "application.userFieldHistories.create",
		"summary": "Create a user field history",
		"effect": "write",
		"family": "application",
		"method": "POST",
		"path": "/communities/{communityId}/users/{userId}/user-field-histories",
		"description": "Sets one user field of a member, and adds an entry to its history. Entries are never changed or deleted: to\ncorrect a value, write a new one; to clear it, write `null`.\n\nA value that does not fit the field's type is a 400. An entry is added even if the value does not change.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
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
				"example": "1102"
			},
			{
				"name": "field-id",
				"field": "fieldId",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the user field (its `_id`), 24 hexadecimal digits.",
				"example": "665f1c2ab7e4d90012a3b461"
			},
			{
				"name": "value",
				"field": "value",
				"in": "body",
				"required": true,
				"kind": "scalar",
				"type": "string | number | boolean | null",
				"description": "Value of a user field, in the form that its type requires: a number, a boolean, or a string for every other type (`YYYY-MM-DD` for a date). `null` if the member has no value.",
				"example": "Stocks"
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
					"role_required",
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
			"1102",
			"--field-id",
			"665f1c2ab7e4d90012a3b461",
			"--value",
			"Stocks"
		]
	},
	"application.userFieldHistories.listForFieldAndUser": {
		"id": "application.userFieldHistories.listForFieldAndUser",
		"summary": "List the histories of a field and user",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/communities/{communityId}/users/{userId}/user-fields/{fieldId}/histories",
		"description": "Returns the past and current values of one user field for one member, newest first, page by page. The first\nentry is the current value. A member can read only their own.",
		"permission": [
			"APPLICATION_MEMBER",
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
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
				"example": "1102"
			},
			{
				"name": "field-id",
				"field": "fieldId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.",
				"example": "665f1c2ab7e4d90012a3b461"
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
					"role_required",
					"wrong_community",
					"own_user_only"
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
			"1102",
			"--field-id",
			"665f1c2ab7e4d90012a3b461"
		]
	},
};
