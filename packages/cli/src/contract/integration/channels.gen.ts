// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from '../command.ts';

export const COMMANDS: Readonly<Record<string, Command>> = {
	"integration.channels.list": {
		"id": "integration.channels.list",
		"summary": "List channels",
		"effect": "read",
		"family": "integration",
		"method": "GET",
		"path": "/apis/v1/channels",
		"description": "Returns all channels of the community of the key. Use `_id` as `channelId` in `integration.messages.send`. A channel whose\n`channelType` is `forum` also requires a topic.\n\nProposed by us: the list has the oldest channel first, and at most 500 channels. No page names the permission that the key\nneeds.",
		"permission": [
			"sendMessage",
			"sendMessages",
			"replyMessage",
			"getMessages"
		],
		"evidence": "observed",
		"flags": [],
		"columns": [
			"_id",
			"topic",
			"channelType"
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
};
