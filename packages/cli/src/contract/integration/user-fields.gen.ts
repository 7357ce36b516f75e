// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"integration.userFields.list": {
		"id": "integration.userFields.list",
		"summary": "List user fields",
		"effect": "read",
		"family": "integration",
		"method": "GET",
		"path": "/apis/v1/communities/{communityId}/user-fields",
		"description": "Returns all user fields (custom fields) of the community, default and custom ones, in one response.\n\nProposed by us: the list has the oldest field first. It has no pagination, because a community has at most 200 user fields.",
		"permission": [
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
	"integration.userFields.create": {
		"id": "integration.userFields.create",
		"summary": "Create a user field",
		"effect": "write",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/communities/{communityId}/user-fields",
		"description": "Creates a user field (custom field) of the community. The types differ from those of `integration.userFields.update`:\n`boolean` and `select` can only be created, `single-line-text`, `multi-line-text` and `numerical` only set by an update.\n\nProposed by us: the database key is the name in lower case, with hyphens instead of spaces. `options` is required for the\ntype `select`, and not allowed for another type. `defaultValue` must match the type. A community has at most 200 user\nfields.",
		"permission": [
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
				"name": "name",
				"field": "name",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Display name of the field. Proposed by us: at most 100 characters.",
				"example": "Favourite market"
			},
			{
				"name": "type",
				"field": "type",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "\"text\" | \"number\" | \"boolean\" | \"date\" | \"select\"",
				"choices": [
					"text",
					"number",
					"boolean",
					"date",
					"select"
				],
				"description": "Type of the values.",
				"example": "select"
			},
			{
				"name": "description",
				"field": "description",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Description of the field, for people. Proposed by us: at most 1,000 characters.",
				"example": "Where the member trades most."
			},
			{
				"name": "required",
				"field": "required",
				"in": "body",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "`true`: every user must have a value.",
				"example": false
			},
			{
				"name": "default-value",
				"field": "defaultValue",
				"in": "body",
				"required": false,
				"kind": "scalar",
				"type": "string | number | boolean | null",
				"description": "Value of a user field, in the form that its type requires: a number, a boolean, or a string for every other type (`YYYY-MM-DD` for a date). `null` if the member has no value.",
				"example": "Stocks"
			},
			{
				"name": "options",
				"field": "options",
				"in": "body",
				"required": false,
				"kind": "list",
				"type": "string[]",
				"description": "Allowed values of a field of the type `select`. Proposed by us: at most 100 items.",
				"example": [
					"Stocks",
					"Currencies",
					"Metals"
				]
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
			"--name",
			"Favourite market",
			"--type",
			"select",
			"--description",
			"Where the member trades most.",
			"--required",
			"false",
			"--default-value",
			"Stocks",
			"--options",
			"Stocks",
			"--options",
			"Currencies",
			"--options",
			"Metals"
		]
	},
	"integration.userFields.get": {
		"id": "integration.userFields.get",
		"summary": "Get a user field",
		"effect": "read",
		"family": "integration",
		"method": "GET",
		"path": "/apis/v1/communities/{communityId}/user-fields/{fieldId}",
		"description": "Returns one user field (custom field) of the community. The response contains no values of users. To read a user's values,\ncall `integration.users.getData`.",
		"permission": [
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
	"integration.userFields.update": {
		"id": "integration.userFields.update",
		"summary": "Update a user field",
		"effect": "write",
		"family": "integration",
		"method": "PUT",
		"path": "/apis/v1/communities/{communityId}/user-fields/{fieldId}",
		"description": "Changes the name and the type of a user field. Send both. The types differ from those of `integration.userFields.create`:\n`boolean` and `select` are missing, so you cannot rename a field of these types and keep its type.\n\nProposed by us: the database key does not change. Stored values are not converted, even if they do not match the new type.\nNew values must match it.",
		"permission": [
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
				"name": "field-id",
				"field": "fieldId",
				"in": "path",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the user field (its `_id`), 24 hexadecimal digits. It is not the database key `field`.",
				"example": "665f1c2ab7e4d90012a3b462"
			},
			{
				"name": "name",
				"field": "name",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Display label. Proposed by us: 1 to 100 characters.",
				"example": "Risk score (1 to 10)"
			},
			{
				"name": "type",
				"field": "type",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "\"date\" | \"single-line-text\" | \"numerical\" | \"multi-line-text\" | \"number\" | \"text\"",
				"choices": [
					"date",
					"single-line-text",
					"numerical",
					"multi-line-text",
					"number",
					"text"
				],
				"description": "The new type. An update accepts other types than a creation: `single-line-text`, `multi-line-text` and `numerical` exist only here, `boolean` and `select` only at creation. Stored values are not converted.",
				"example": "number"
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
			"665f1c2ab7e4d90012a3b462",
			"--name",
			"Risk score (1 to 10)",
			"--type",
			"number"
		]
	},
	"integration.userFields.delete": {
		"id": "integration.userFields.delete",
		"summary": "Delete a user field",
		"effect": "delete",
		"family": "integration",
		"method": "DELETE",
		"path": "/apis/v1/communities/{communityId}/user-fields/{fieldId}",
		"description": "Deletes a user field of the community. You cannot undo this.\n\nProposed by us: the values of all users are deleted too. The entries of the history remain. The response contains the\ndeleted field.",
		"permission": [
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
				"example": "665f1c2ab7e4d90012a3b462"
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
			"665f1c2ab7e4d90012a3b462"
		]
	},
};
