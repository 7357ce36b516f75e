// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"integration.users.create": {
		"id": "integration.users.create",
		"summary": "Create a user",
		"effect": "write",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/users",
		"description": "Creates one user (member) in the community of the key. With `joinServer: true` the user is a full member at once.\n\nThe 2025 page of the documentation marks eleven fields as required. The 2026 page omits `password` and\n`confirmPassword` when an identity provider (SSO) handles the sign-in. The other nine are therefore required here.\n`emailTemplate`, `customFields`, `referral` and `externalId` are on the 2026 page only.\n\nTo create many users, upload a file with `integration.users.bulkImport`.\n\nProposed by us: with `joinServer: false` the user is invited, and becomes a member at the first sign-in. An empty\n`displayname` is replaced by the username. An unknown field in `customFields` is a 400.",
		"permission": [
			"createUser"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "community-id",
				"field": "communityId",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "ID of the community. The documentation mentions this field, but whether you must send it is unknown. The key already identifies the community, so both must be the same.",
				"example": "665f1c2ab7e4d90012a3b401"
			},
			{
				"name": "firstname",
				"field": "firstname",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "First name (given name). Proposed by us: at most 100 characters.",
				"example": "Red"
			},
			{
				"name": "lastname",
				"field": "lastname",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Last name (family name). Proposed by us: at most 100 characters.",
				"example": "Panda"
			},
			{
				"name": "username",
				"field": "username",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Username, as written after `@`. Unique in the community. It contains no `@`, so that it cannot be the email address of another user. Proposed by us: 1 to 64 characters, the pattern `^[^@]*$`.",
				"example": "redpanda"
			},
			{
				"name": "displayname",
				"field": "displayname",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Display name. Proposed by us: at most 100 characters.",
				"example": "Red Panda"
			},
			{
				"name": "email",
				"field": "email",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Email address for the sign-in. Unique in the community. Proposed by us: at most 254 characters, the format `email`.",
				"example": "redpanda@example.com"
			},
			{
				"name": "password",
				"field": "password",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"secret": true,
				"description": "Password for the sign-in. Required on the 2025 page of the documentation. Omit it when an identity provider (SSO) handles the sign-in. Proposed by us: 8 to 128 characters.",
				"example": "correct-horse-battery-1"
			},
			{
				"name": "confirm-password",
				"field": "confirmPassword",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"secret": true,
				"description": "The same password again. Send it with `password`, and omit it without. Proposed by us: 8 to 128 characters.",
				"example": "correct-horse-battery-1"
			},
			{
				"name": "access-level",
				"field": "accessLevel",
				"in": "body",
				"required": true,
				"kind": "integer",
				"type": "integer",
				"description": "Access level of the user. Your community defines what each level means. Proposed by us: 0 to 9.",
				"example": 1
			},
			{
				"name": "join-server",
				"field": "joinServer",
				"in": "body",
				"required": true,
				"kind": "boolean",
				"type": "boolean",
				"description": "`true`: the user is a full member of the community (server) at once.",
				"example": true
			},
			{
				"name": "send-email",
				"field": "sendEmail",
				"in": "body",
				"required": true,
				"kind": "boolean",
				"type": "boolean",
				"description": "`true`: the user receives a welcome email.",
				"example": false
			},
			{
				"name": "email-password",
				"field": "emailPassword",
				"in": "body",
				"required": true,
				"kind": "boolean",
				"type": "boolean",
				"description": "`true`: the welcome email contains the password.",
				"example": false
			},
			{
				"name": "email-template",
				"field": "emailTemplate",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Template of the welcome email. Only the value `0` is known. Proposed by us: 1 to 64 characters.",
				"example": "0"
			},
			{
				"name": "custom-fields",
				"field": "customFields",
				"in": "body",
				"required": false,
				"kind": "json",
				"type": "({ fieldIdorName: string; value: string | number | boolean | null })[]",
				"description": "Values of the community's user fields. Proposed by us: at most 200 items.",
				"example": [
					{
						"fieldIdorName": "risk-score",
						"value": 7
					}
				]
			},
			{
				"name": "referral",
				"field": "referral",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Referral value. The referral mapping of your community uses it. Proposed by us: at most 100 characters.",
				"example": "bamboostick"
			},
			{
				"name": "external-id",
				"field": "externalId",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "ID of the user in your system. Works only if an identifier field is configured in the community. Proposed by us: 1 to 100 characters.",
				"example": "crm-20093"
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"_id",
			"userId",
			"username",
			"email"
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
				"status": 409,
				"codes": [
					"username_taken",
					"email_taken",
					"external_id_taken",
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
			"--firstname",
			"Red",
			"--lastname",
			"Panda",
			"--username",
			"redpanda",
			"--displayname",
			"Red Panda",
			"--email",
			"redpanda@example.com",
			"--access-level",
			"1",
			"--join-server",
			"--send-email",
			"false",
			"--email-password",
			"false"
		]
	},
	"integration.users.manage": {
		"id": "integration.users.manage",
		"summary": "Delete or restore a user",
		"effect": "delete",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/users/manage",
		"description": "Deletes a user account of the community, or restores a deleted one. The response echoes the request body.\n\nProposed by us: a deleted user cannot sign in or send messages, and does not appear in lists. The account keeps its\nname, XP, coins and messages, and a restore returns them. Every session of a deleted user ends. The request is a 409\nwhen the user already has the requested state. The owner cannot be deleted. Any other user must rank below the member\nwho created the key.",
		"permission": [
			"manageUser"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "action",
				"field": "action",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "\"delete\" | \"restore\"",
				"choices": [
					"delete",
					"restore"
				],
				"description": "`delete` deletes the user, `restore` restores a deleted one.",
				"example": "delete"
			},
			{
				"name": "user",
				"field": "user",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Username of the user. Proposed by us: 1 to 64 characters.",
				"example": "redpanda"
			}
		],
		"body": "json",
		"columns": [
			"action",
			"user"
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
					"user_rank_too_high"
				]
			},
			{
				"status": 404,
				"codes": [
					"user_not_found"
				]
			},
			{
				"status": 409,
				"codes": [
					"user_already_deleted",
					"user_already_active"
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
			"--action",
			"delete",
			"--user",
			"redpanda"
		]
	},
	"integration.users.getData": {
		"id": "integration.users.getData",
		"summary": "Get a user's data",
		"effect": "read",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/users/info",
		"description": "Returns the data of one user: XP, coins, roles, activity counters and custom fields. Use the `_id` of the response for\nthe user field operations. The request changes nothing, although it is a POST.\n\nResponses contain `username` since August 2025. The page documents no list of fields, only an example.\n\nProposed by us: an ID can be the `_id` or the numeric `userId`. \"Today\" starts at midnight UTC.",
		"permission": [
			"getUserData"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "id-or-email",
				"field": "idOrEmail",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID or email address of the user. Proposed by us: 1 to 254 characters.",
				"example": "bamboostick@example.com"
			}
		],
		"body": "json",
		"columns": [
			"_id",
			"userId",
			"username",
			"xp",
			"coins",
			"highestRole",
			"firstName",
			"lastName",
			"xpEarnedToday",
			"coinsEarnedToday",
			"language",
			"totalMessages",
			"totalReactions",
			"visitCount",
			"replySent",
			"timeSpent",
			"loginStreak"
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
					"permission_missing"
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
			"--id-or-email",
			"bamboostick@example.com"
		]
	},
	"integration.users.gamificationStats": {
		"id": "integration.users.gamificationStats",
		"summary": "Get gamification stats",
		"effect": "read",
		"family": "integration",
		"method": "GET",
		"path": "/apis/v1/users/activity/daily",
		"description": "Returns the XP and coins that one user earned: a total, and one entry per day, newest first.\n\nSince January 2026 the documentation shows a POST on this path instead, for several users at once. This contract does\nnot contain it.\n\nProposed by us: the range ends today, in UTC. A day without earnings has zeros. Without `days` the range is 30 days.",
		"permission": [
			"getUserStats"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "identifier",
				"field": "identifier",
				"in": "query",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The user's email address. Proposed by us: at most 254 characters, the format `email`.",
				"example": "bamboostick@example.com"
			},
			{
				"name": "identifier-type",
				"field": "identifier_type",
				"in": "query",
				"required": true,
				"kind": "string",
				"type": "\"email\"",
				"choices": [
					"email"
				],
				"description": "Type of `identifier`. Only `email` is known. Proposed by us: the list of values.",
				"example": "email"
			},
			{
				"name": "days",
				"field": "days",
				"in": "query",
				"required": false,
				"kind": "integer",
				"type": "integer",
				"description": "Length of the range in days. Today counts. Proposed by us: 1 to 365, the default `30`.",
				"example": 3
			}
		],
		"columns": [
			"user_id"
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
					"permission_missing"
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
			"--identifier",
			"bamboostick@example.com",
			"--identifier-type",
			"email"
		]
	},
	"integration.users.bulkUpdate": {
		"id": "integration.users.bulkUpdate",
		"summary": "Update users in bulk",
		"effect": "write",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/users/bulk-update",
		"description": "Uploads a CSV file that updates many users. The API queues the job and responds at once. The API log of your community\nshows the progress.\n\n- The first line contains the column names. A column overwrites the field with its name.\n- To add to a number or subtract from it, put a column `x_op` before the numeric column `x`. Its values are `add`,\n  `subtract` and `overwrite`, in lower case.\n\nProposed by us: the column `email` is required and identifies the user. An empty cell leaves the value unchanged. A row\nthat is not valid is skipped and logged. The file is UTF-8, separated by commas, and has at most 10 MB and 100,000 rows.\nA row has at most 500 columns and 1,000,000 characters, a cell at most 10,000. A larger row or cell is a 400.\nSend an idempotency key, because a file with `add` that is applied twice adds twice.",
		"permission": [
			"bulkUpdateUser"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "file",
				"field": "data",
				"in": "body",
				"required": true,
				"kind": "file",
				"type": "string",
				"description": "The CSV file. The description of the operation lists its columns and limits."
			}
		],
		"body": "form",
		"keyed": true,
		"columns": [
			"message"
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
					"permission_missing"
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
			"--file",
			"members.csv"
		]
	},
	"integration.users.bulkImport": {
		"id": "integration.users.bulkImport",
		"summary": "Import users in bulk",
		"effect": "write",
		"family": "integration",
		"method": "POST",
		"path": "/apis/v1/users/bulk-import",
		"description": "Uploads a CSV, XLS or XLSX file that creates many users, and updates the users that already exist. The API queues the\njob and responds at once. The API log of your community shows the progress.\n\nThe template has the columns `First Name`, `Last Name`, `Username`, `Email`, `Phone`, `Country`, `Language`, `Role` and\n`Tag`. The first four are required. A name has at most 50 characters. An empty cell leaves the value of an existing\nuser unchanged.\n\nThe documentation asks for no credential: anyone who knows `communityId` can import users. Keep this ID private. A key\nthat you send must be valid.\n\nProposed by us: the email address identifies an existing user, whose username cannot change. The lower-case names\n`firstname`, `lastname`, `username`, `email`, `displayname`, `phone`, `country`, `language`, `role` and `tag` are\naccepted too, and so is each custom field by its database key. `Role` is the title of a role without moderation\npermissions. The username of a new user contains no `@`. A row that is not valid is skipped and logged. A CSV file is\nUTF-8, separated by commas, and has at most 10 MB and 100,000 rows. A row has at most 500 columns and 1,000,000\ncharacters, a cell at most 10,000. A larger row or cell is a 400.",
		"permission": [],
		"evidence": "documented",
		"open": true,
		"flags": [
			{
				"name": "file",
				"field": "data",
				"in": "body",
				"required": true,
				"kind": "file",
				"type": "string",
				"description": "The CSV, XLS or XLSX file. The description of the operation lists its columns and limits."
			},
			{
				"name": "community-id",
				"field": "communityId",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "ID of the community. The platform shows it under Settings > Appearance.",
				"example": "665f1c2ab7e4d90012a3b401"
			}
		],
		"body": "form",
		"keyed": true,
		"columns": [
			"message"
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
					"credential_invalid"
				]
			},
			{
				"status": 403,
				"codes": [
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
			"--file",
			"members.csv",
			"--community-id",
			"665f1c2ab7e4d90012a3b401"
		]
	},
	"integration.users.get": {
		"id": "integration.users.get",
		"summary": "Get a user",
		"effect": "read",
		"family": "integration",
		"method": "GET",
		"path": "/apis/v1/users/{userId}",
		"description": "Returns the profile of one user by ID: names, avatar, email address and last sign-in. For XP, coins and custom fields, or\nto find a user by email address, use `integration.users.getData`.",
		"permission": [
			"getUserData"
		],
		"evidence": "proposed",
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
					"permission_missing"
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
