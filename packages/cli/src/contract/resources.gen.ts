// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Command } from './command.ts';

/** Loads the commands of a resource, by the first two words of their operationIds. */
export const RESOURCES: Readonly<Record<string, () => Promise<{ COMMANDS: Readonly<Record<string, Command>> }>>> = {
	"system.auth": () => import('./system/auth.gen.ts'),
	"system.servers": () => import('./system/servers.gen.ts'),
	"system.roles": () => import('./system/roles.gen.ts'),
	"system.channels": () => import('./system/channels.gen.ts'),
	"system.badges": () => import('./system/badges.gen.ts'),
	"integration.users": () => import('./integration/users.gen.ts'),
	"integration.messages": () => import('./integration/messages.gen.ts'),
	"integration.channels": () => import('./integration/channels.gen.ts'),
	"integration.userFields": () => import('./integration/user-fields.gen.ts'),
	"integration.userFieldHistories": () => import('./integration/user-field-histories.gen.ts'),
	"application.apiKeys": () => import('./application/api-keys.gen.ts'),
	"application.users": () => import('./application/users.gen.ts'),
	"application.communityUsers": () => import('./application/community-users.gen.ts'),
	"application.userFields": () => import('./application/user-fields.gen.ts'),
	"application.userFieldHistories": () => import('./application/user-field-histories.gen.ts'),
};
