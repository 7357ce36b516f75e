// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"system.auth.register": {
		"id": "system.auth.register",
		"summary": "Register an account",
		"effect": "write",
		"family": "system",
		"method": "POST",
		"path": "/auth/register",
		"description": "Emails a verification code of six digits to the address. Send the code to `system.auth.verifyEmail`: then the account\nexists, and can log in.\n\nWith an API key, the account also joins the key's community (sign-up). Without a key, it is a platform account,\nwhich can create a community with `system.servers.create`.\n\nA user name and an email address are unique, ignoring case. An address that is not verified can register again, which\nsends another code. Each registration keeps its own password and its own code for 15 minutes, and reserves its user name\nas long. The account gets the password of the registration whose code is entered.\n\nProposed by us: at most ten codes are sent to an address per hour.",
		"permission": [],
		"evidence": "proposed",
		"open": true,
		"flags": [
			{
				"name": "firstname",
				"field": "firstname",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Given name.",
				"example": "Red"
			},
			{
				"name": "lastname",
				"field": "lastname",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Family name.",
				"example": "Panda"
			},
			{
				"name": "username",
				"field": "username",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "Unique user name: letters, digits, dots, hyphens and underscores.",
				"example": "redpanda"
			},
			{
				"name": "displayname",
				"field": "displayname",
				"in": "body",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Display name. If it is absent or empty, it is the user name.",
				"example": "Red Panda"
			},
			{
				"name": "email",
				"field": "email",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The email address for sign-in. It receives a code by email.",
				"example": "redpanda@example.com"
			},
			{
				"name": "password",
				"field": "password",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"secret": true,
				"description": "At least 10 characters, with a letter and a digit. Spaces are allowed.",
				"example": "correct-horse-battery-1"
			},
			{
				"name": "confirm-password",
				"field": "confirmPassword",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"secret": true,
				"description": "The same password again. If it differs, the response is a 400.",
				"example": "correct-horse-battery-1"
			}
		],
		"body": "json",
		"keyed": true,
		"columns": [
			"userId",
			"username",
			"email",
			"isVerified"
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
					"registration_closed"
				]
			},
			{
				"status": 409,
				"codes": [
					"username_taken",
					"email_taken",
					"idempotency_key_reused"
				]
			},
			{
				"status": 429,
				"codes": [
					"rate_limited",
					"too_many_codes"
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
			"--password",
			"correct-horse-battery-1",
			"--confirm-password",
			"correct-horse-battery-1"
		]
	},
	"system.auth.verifyEmail": {
		"id": "system.auth.verifyEmail",
		"summary": "Verify an email address",
		"effect": "write",
		"family": "system",
		"method": "POST",
		"path": "/auth/verify-email",
		"description": "Verifies an email address with a code from an email, and creates the account of the registration that sent the code.\nOther registrations of the address end. A code expires after 15 minutes.\n\nThe response is a 400 if the code is wrong, used or expired, and also if no code was sent to the address. It never\nreveals whether an account exists. To get a new code, register again with the same address.\n\nProposed by us: after five attempts for an address within 15 minutes, the response is a 429 until the time in\n`Retry-After` has passed. Another registration does not reset the attempts.",
		"permission": [],
		"evidence": "proposed",
		"open": true,
		"flags": [
			{
				"name": "email",
				"field": "email",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The email address from registration.",
				"example": "redpanda@example.com"
			},
			{
				"name": "verification-code",
				"field": "verificationCode",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"secret": true,
				"description": "The six-digit code from the email.",
				"example": "402917"
			}
		],
		"body": "json",
		"columns": [
			"userId",
			"isVerified"
		],
		"errors": [
			{
				"status": 400,
				"codes": [
					"invalid_request",
					"verification_code_invalid"
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
					"registration_closed"
				]
			},
			{
				"status": 409,
				"codes": [
					"username_taken",
					"email_taken"
				]
			},
			{
				"status": 429,
				"codes": [
					"rate_limited",
					"too_many_wrong_codes"
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
			"--email",
			"redpanda@example.com",
			"--verification-code",
			"402917"
		]
	},
	"system.auth.login": {
		"id": "system.auth.login",
		"summary": "Log in",
		"effect": "write",
		"family": "system",
		"method": "POST",
		"path": "/auth/login",
		"description": "Exchanges an email address and a password for a token (JWT) that is valid for seven days. Send it as\n`Authorization: Bearer` to the Application family. There is no refresh token: log in again.\n\nAn unknown address and a wrong password have the same response. After ten failed logins within 15 minutes, the\nresponse for this address is a 429 until the time in `Retry-After` has passed.",
		"permission": [],
		"evidence": "proposed",
		"open": true,
		"flags": [
			{
				"name": "email",
				"field": "email",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"description": "The verified email address.",
				"example": "nightowl@example.com"
			},
			{
				"name": "password",
				"field": "password",
				"in": "body",
				"required": true,
				"kind": "string",
				"type": "string",
				"secret": true,
				"description": "The password.",
				"example": "correct-horse-battery-1"
			}
		],
		"body": "json",
		"columns": [
			"token"
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
					"credential_invalid",
					"login_failed"
				]
			},
			{
				"status": 403,
				"codes": [
					"email_not_verified",
					"account_suspended"
				]
			},
			{
				"status": 429,
				"codes": [
					"rate_limited",
					"too_many_failed_logins"
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
			"--email",
			"nightowl@example.com",
			"--password",
			"correct-horse-battery-1"
		]
	},
	"system.auth.secureAuth": {
		"id": "system.auth.secureAuth",
		"summary": "Sign a member in from your own site",
		"effect": "write",
		"family": "secureAuth",
		"method": "GET",
		"path": "/api/secureAuth",
		"description": "Returns a link that signs a member in to the community (single sign-on). People who are signed in on your site\nneed not sign in twice. Call it from your server, then redirect the browser to `loginUrl`.\n\nThe host is the community's own hostname (its CNAME), not a host of returning.ai. A new `userId` creates a member;\nsend `email`, `firstname`, `lastname` and `displayname` with it. The user name in the session is the `userId` for\nlater logins.\n\nIn responses of the real API, `loginUrl` has contained the word `undefined` in place of the key. Replace it with\nyour key before you use the link.\n\nProposed by us: `userId` is required, and a new member requires the other four fields, else the response is a 400.\nThe link works once, and expires after five minutes. Its token is valid in the community of the key only. A `userId`\ncan be any text, but one with an `@` is never matched as an email address. The permission is our proposal, too.",
		"permission": [
			"COMMUNITY_OWNER",
			"COMMUNITY_ADMIN"
		],
		"evidence": "documented",
		"flags": [
			{
				"name": "hostname",
				"field": "hostname",
				"in": "header",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "The CNAME of the community. The vendor's page marks it as optional, but always send it. Proposed by us: 1 to 253 characters, the pattern `^[A-Za-z0-9.-]+$`.",
				"example": "community.example.com"
			},
			{
				"name": "user-id",
				"field": "userId",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "ID of the member in your system. It becomes the user name of a new member. Proposed by us: 1 to 64 characters.",
				"example": "bamboostick"
			},
			{
				"name": "access-level",
				"field": "accessLevel",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Access level of the member, one digit. The vendor's samples have `0`, `1` and `3`. Their meaning is not documented. Proposed by us: 1 character, the pattern `^[0-9]$`.",
				"example": "1"
			},
			{
				"name": "action",
				"field": "action",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Action of the link. `login` is the only known value. Proposed by us: 1 to 32 characters.",
				"example": "login"
			},
			{
				"name": "email",
				"field": "email",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Email address of a new member. Proposed by us: at most 254 characters, the format `email`.",
				"example": "bamboostick@example.com"
			},
			{
				"name": "firstname",
				"field": "firstname",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Given name (first name) of a new member. Proposed by us: at most 100 characters.",
				"example": "Bamboo"
			},
			{
				"name": "lastname",
				"field": "lastname",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Family name (last name) of a new member. Proposed by us: at most 100 characters.",
				"example": "Stick"
			},
			{
				"name": "displayname",
				"field": "displayname",
				"in": "query",
				"required": false,
				"kind": "string",
				"type": "string",
				"description": "Display name of a new member. Proposed by us: at most 100 characters.",
				"example": "Bamboo Stick"
			}
		],
		"columns": [
			"error",
			"loginUrl",
			"sessionId"
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
					"secure_auth_disabled",
					"wrong_community",
					"user_suspended",
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
		"example": [
			"--hostname",
			"community.example.com",
			"--user-id",
			"bamboostick",
			"--access-level",
			"1",
			"--action",
			"login",
			"--email",
			"bamboostick@example.com",
			"--firstname",
			"Bamboo",
			"--lastname",
			"Stick",
			"--displayname",
			"Bamboo Stick"
		]
	},
};
