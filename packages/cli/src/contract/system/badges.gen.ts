// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"system.badges.list": {
		"id": "system.badges.list",
		"summary": "List badges",
		"effect": "read",
		"family": "system",
		"method": "GET",
		"path": "/badges",
		"description": "Lists all badges of the key's community. In responses, the numbers and booleans of a badge are strings: `\"3\"`,\n`\"true\"`.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: the oldest badge is first. There is no pagination.",
		"permission": [
			"APPLICATION_MEMBER"
		],
		"evidence": "sibling",
		"flags": [],
		"columns": [
			"id",
			"title",
			"action",
			"quantity",
			"description",
			"attachRequired",
			"awarded",
			"image"
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
	"system.badges.create": {
		"id": "system.badges.create",
		"summary": "Create a badge",
		"effect": "write",
		"family": "system",
		"method": "POST",
		"path": "/badges",
		"description": "Creates a badge, an achievement that a member earns once. `action` is what the member does, and `quantity` is how\nmany times. At that number, the badge is awarded automatically.\n\nThe vendor's help names these actions: custom, total messages sent, total replies sent, total reactions sent,\nrefer friends, and daily visit streak. Of their values in the API, only `custom` is known. Members apply for a\ncustom badge, and the community approves it. `system.badges.awardToUser` awards a badge through the API.\n\nYou send numbers and booleans, and read them as strings. Only `title` and `action` are required.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: titles are unique within a community, ignoring case. Without `quantity`, it is 1. A community has\nat most 1,000 badges.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "title",
				"field": "title",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the badge. Proposed by us: 1 to 100 characters.",
				"example": "Helping hand"
			},
			{
				"name": "action",
				"field": "action",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "What a member does to earn the badge. `custom` is the only known value: members apply for the badge, or you award it. Proposed by us: 1 to 50 characters.",
				"example": "custom"
			},
			{
				"name": "quantity",
				"field": "quantity",
				"in": "body",
				"required": false,
				"kind": "integer",
				"type": "integer",
				"description": "Number of times that a member does the action to earn the badge, from 0 to 999.",
				"example": 3
			},
			{
				"name": "image",
				"field": "image",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Image URL. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.",
				"example": ""
			},
			{
				"name": "description",
				"field": "description",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Description of the badge. Proposed by us: at most 1,000 characters.",
				"example": "For three answers that helped."
			},
			{
				"name": "dark-image",
				"field": "darkImage",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "URL of the image for dark themes. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`."
			},
			{
				"name": "light-image",
				"field": "lightImage",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "URL of the image for light themes. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`."
			},
			{
				"name": "enabled-dark-and-light",
				"field": "enabledDarkAndLight",
				"in": "body",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether `darkImage` and `lightImage` are shown instead of `image`."
			},
			{
				"name": "award",
				"field": "award",
				"in": "body",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether the badge gives XP.",
				"example": true
			},
			{
				"name": "award-currency",
				"field": "awardCurrency",
				"in": "body",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether the badge gives coins."
			},
			{
				"name": "attach-required",
				"field": "attachRequired",
				"in": "body",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether an application for the badge requires an attachment as proof."
			},
			{
				"name": "award-xp-quantity",
				"field": "awardXpQuantity",
				"in": "body",
				"required": false,
				"kind": "integer",
				"type": "integer",
				"description": "Number of XP that the badge gives. Proposed by us: 0 to 1,000,000,000.",
				"example": 50
			},
			{
				"name": "award-currency-quantity",
				"field": "awardCurrencyQuantity",
				"in": "body",
				"required": false,
				"kind": "integer",
				"type": "integer",
				"description": "Number of coins that the badge gives. Proposed by us: 0 to 1,000,000,000."
			},
			{
				"name": "applied",
				"field": "applied",
				"in": "body",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Only on an earlier copy of the vendor's page. We assume that members can apply for the badge."
			},
			{
				"name": "awarded",
				"field": "awarded",
				"in": "body",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Only on an earlier copy of the vendor's page. Its meaning is not known."
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"id",
			"title",
			"action",
			"quantity",
			"description",
			"attachRequired",
			"awarded",
			"image"
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
					"badge_title_taken",
					"badge_limit_reached",
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
			"Helping hand",
			"--action",
			"custom"
		]
	},
	"system.badges.update": {
		"id": "system.badges.update",
		"summary": "Update a badge",
		"effect": "write",
		"family": "system",
		"method": "PUT",
		"path": "/badges/{id}",
		"description": "Replaces a badge. Unlike `system.badges.create`, all 13 fields are required. `applied` and `awarded` are on an\nearlier copy of the vendor's page, and optional.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: titles are unique within a community, ignoring case. Members who have the badge keep it.",
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
				"description": "ID of the badge, a UUID.",
				"example": "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61"
			},
			{
				"name": "title",
				"field": "title",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Name of the badge. Proposed by us: 1 to 100 characters.",
				"example": "First steps"
			},
			{
				"name": "action",
				"field": "action",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "What a member does to earn the badge. `custom` is the only known value: members apply for the badge, or you award it. Proposed by us: 1 to 50 characters.",
				"example": "custom"
			},
			{
				"name": "quantity",
				"field": "quantity",
				"in": "body",
				"required": true,
				"kind": "integer",
				"type": "integer",
				"description": "Number of times that a member does the action to earn the badge, from 0 to 999.",
				"example": 1
			},
			{
				"name": "image",
				"field": "image",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Image URL. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.",
				"example": ""
			},
			{
				"name": "description",
				"field": "description",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Description of the badge. Proposed by us: at most 1,000 characters.",
				"example": "For introducing yourself in the lounge."
			},
			{
				"name": "dark-image",
				"field": "darkImage",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "URL of the image for dark themes. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.",
				"example": ""
			},
			{
				"name": "light-image",
				"field": "lightImage",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "URL of the image for light themes. It may be empty. Proposed by us: at most 2,048 characters, the format `uri-reference`.",
				"example": ""
			},
			{
				"name": "enabled-dark-and-light",
				"field": "enabledDarkAndLight",
				"in": "body",
				"required": true,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether `darkImage` and `lightImage` are shown instead of `image`.",
				"example": false
			},
			{
				"name": "award",
				"field": "award",
				"in": "body",
				"required": true,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether the badge gives XP.",
				"example": true
			},
			{
				"name": "award-currency",
				"field": "awardCurrency",
				"in": "body",
				"required": true,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether the badge gives coins.",
				"example": false
			},
			{
				"name": "attach-required",
				"field": "attachRequired",
				"in": "body",
				"required": true,
				"kind": "boolean",
				"type": "boolean",
				"description": "Whether an application for the badge requires an attachment as proof.",
				"example": false
			},
			{
				"name": "award-xp-quantity",
				"field": "awardXpQuantity",
				"in": "body",
				"required": true,
				"kind": "integer",
				"type": "integer",
				"description": "Number of XP that the badge gives. Proposed by us: 0 to 1,000,000,000.",
				"example": 50
			},
			{
				"name": "award-currency-quantity",
				"field": "awardCurrencyQuantity",
				"in": "body",
				"required": true,
				"kind": "integer",
				"type": "integer",
				"description": "Number of coins that the badge gives. Proposed by us: 0 to 1,000,000,000.",
				"example": 0
			},
			{
				"name": "applied",
				"field": "applied",
				"in": "body",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Only on an earlier copy of the vendor's page. We assume that members can apply for the badge."
			},
			{
				"name": "awarded",
				"field": "awarded",
				"in": "body",
				"required": false,
				"kind": "boolean",
				"type": "boolean",
				"description": "Only on an earlier copy of the vendor's page. Its meaning is not known."
			}
		],
		"body": "json",
		"columns": [
			"id",
			"title",
			"action",
			"quantity",
			"description",
			"attachRequired",
			"awarded",
			"image"
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
					"badge_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"badge_title_taken"
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
			"3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
			"--title",
			"First steps",
			"--action",
			"custom",
			"--quantity",
			"1",
			"--image",
			"",
			"--description",
			"For introducing yourself in the lounge.",
			"--dark-image",
			"",
			"--light-image",
			"",
			"--enabled-dark-and-light",
			"false",
			"--award",
			"--award-currency",
			"false",
			"--attach-required",
			"false",
			"--award-xp-quantity",
			"50",
			"--award-currency-quantity",
			"0"
		]
	},
	"system.badges.delete": {
		"id": "system.badges.delete",
		"summary": "Delete a badge",
		"effect": "delete",
		"family": "system",
		"method": "DELETE",
		"path": "/badges/{id}",
		"description": "Deletes a badge of the key's community.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: this cannot be undone. Every member who has the badge loses it, but keeps its XP and coins.",
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
				"description": "ID of the badge, a UUID.",
				"example": "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61"
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
					"badge_not_found"
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
			"3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61"
		]
	},
	"system.badges.awardToUser": {
		"id": "system.badges.awardToUser",
		"summary": "Award a badge to a user",
		"effect": "write",
		"family": "system",
		"method": "POST",
		"path": "/badges/{id}/award",
		"description": "Awards a badge to a member. The response is an array, although it contains only this badge. A member earns a badge\nonce.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: a second award to the same member is a 409. The member receives the XP and the coins of the badge\nat once, if `award` and `awardCurrency` are `true`.",
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
				"description": "ID of the badge, a UUID.",
				"example": "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61"
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
		"keyed": true,
		"columns": [
			"id",
			"title",
			"action",
			"quantity",
			"description",
			"attachRequired",
			"awarded",
			"image"
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
					"badge_not_found",
					"user_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"badge_already_awarded",
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
			"--id",
			"3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
			"--user-id",
			"1102"
		]
	},
	"system.badges.removeFromUser": {
		"id": "system.badges.removeFromUser",
		"summary": "Remove a badge from a user",
		"effect": "delete",
		"family": "system",
		"method": "POST",
		"path": "/badges/{id}/remove",
		"description": "Removes a badge from a member. The `body` of the response is an empty array.\n\nThe vendor's documentation has marked this route as legacy since 2026, and recommends its `/v1` API.\n\nProposed by us: the badge can be awarded again. The member keeps its XP and coins.",
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
				"description": "ID of the badge, a UUID.",
				"example": "3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61"
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
			"id",
			"title",
			"action",
			"quantity",
			"description",
			"attachRequired",
			"awarded",
			"image"
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
					"badge_not_found",
					"user_not_found",
					"badge_not_awarded"
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
			"3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61",
			"--user-id",
			"1102"
		]
	},
};
