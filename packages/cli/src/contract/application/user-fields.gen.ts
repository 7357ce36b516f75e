// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"application.userFields.list": {
		"id": "application.userFields.list",
		"summary": "List user fields",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/communities/{communityId}/user-fields",
		"description": "Returns all user fields (custom profile fields) of a community in one response, oldest first. The members'\nvalues are in `application.userFieldHistories.list`.\n\nProposed by us: every member of the community can read the fields.",
		"permission": [
			"APPLICATION_MEMBER",
			"userFields"
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
			"field",
			"name",
			"type",
			"communityId",
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
	"application.userFields.create": {
		"id": "application.userFields.create",
		"summary": "Create a user field",
		"effect": "write",
		"family": "application",
		"method": "POST",
		"path": "/communities/{communityId}/user-fields",
		"description": "Adds a user field (a custom profile field) to every member of a community. `field` becomes its database key:\nspaces become hyphens, and you cannot change it later. `name` is the label that people see. `creator` is the\ncaller, or `null` if an API key made the request.\n\nThis operation accepts no options. To create a `select` field with options, call\n`integration.userFields.create`.\n\nProposed by us: the database key is in lower case and unique in the community, which has at most 200 fields. The\nvalues of a type that we do not know are strings.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
			"userFields"
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
				"name": "field",
				"field": "field",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Database key. Spaces become hyphens. It cannot be changed later.",
				"example": "risk score"
			},
			{
				"name": "name",
				"field": "name",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Display label.",
				"example": "Risk score"
			},
			{
				"name": "type",
				"field": "type",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Data type of the user field. The vendor documents a string, without a list. Known types: `text`, `number`, `boolean`, `date`, `select`, `single-line-text`, `multi-line-text` and `numerical`. Proposed by us: 1 to 50 characters.",
				"example": "number"
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"_id",
			"field",
			"name",
			"type",
			"communityId",
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
				"status": 409,
				"codes": [
					"user_field_taken",
					"user_field_limit_reached",
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
			"--field",
			"risk score",
			"--name",
			"Risk score",
			"--type",
			"number"
		]
	},
	"application.userFields.get": {
		"id": "application.userFields.get",
		"summary": "Get a user field",
		"effect": "read",
		"family": "application",
		"method": "GET",
		"path": "/communities/{communityId}/user-fields/{fieldId}",
		"description": "Returns one user field by its `_id`. The database key is not accepted.\n\nProposed by us: every member of the community can read the field.",
		"permission": [
			"APPLICATION_MEMBER",
			"userFields"
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
				"name": "field-id",
				"field": "fieldId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.",
				"example": "665f1c2ab7e4d90012a3b461"
			}
		],
		"columns": [
			"_id",
			"field",
			"name",
			"type",
			"communityId",
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
	"application.userFields.update": {
		"id": "application.userFields.update",
		"summary": "Update a user field",
		"effect": "write",
		"family": "application",
		"method": "PUT",
		"path": "/communities/{communityId}/user-fields/{fieldId}",
		"description": "Changes the label and type of a user field. Send both, even if one does not change. The database key stays the\nsame.\n\nProposed by us: the members' stored values are not converted to the new type.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
			"userFields"
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
				"name": "name",
				"field": "name",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Display label. Proposed by us: 1 to 100 characters.",
				"example": "Preferred market"
			},
			{
				"name": "type",
				"field": "type",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Data type of the user field. The vendor documents a string, without a list. Known types: `text`, `number`, `boolean`, `date`, `select`, `single-line-text`, `multi-line-text` and `numerical`. Proposed by us: 1 to 50 characters.",
				"example": "select"
			}
		],
		"body": "json",
		"columns": [
			"_id",
			"field",
			"name",
			"type",
			"communityId",
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
			"665f1c2ab7e4d90012a3b461",
			"--name",
			"Preferred market",
			"--type",
			"select"
		]
	},
	"application.userFields.delete": {
		"id": "application.userFields.delete",
		"summary": "Delete a user field",
		"effect": "delete",
		"family": "application",
		"method": "DELETE",
		"path": "/communities/{communityId}/user-fields/{fieldId}",
		"description": "Deletes a user field, and its value from every member. You cannot undo it. Returns the deleted field.\n\nProposed by us: the history entries stay in `application.userFieldHistories.list` and\n`application.userFieldHistories.listForUser`; the lists by field are a 404. A new field can have the same\ndatabase key.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN",
			"userFields"
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
				"name": "field-id",
				"field": "fieldId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.",
				"example": "665f1c2ab7e4d90012a3b461"
			}
		],
		"columns": [
			"_id",
			"field",
			"name",
			"type",
			"communityId",
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
};
