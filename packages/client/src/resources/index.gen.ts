// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Call } from '../call.ts';
import { SystemAuth } from './system/auth.gen.ts';
import { SystemServers } from './system/servers.gen.ts';
import { SystemRoles } from './system/roles.gen.ts';
import { SystemChannels } from './system/channels.gen.ts';
import { SystemBadges } from './system/badges.gen.ts';
import { IntegrationUsers } from './integration/users.gen.ts';
import { IntegrationMessages } from './integration/messages.gen.ts';
import { IntegrationChannels } from './integration/channels.gen.ts';
import { IntegrationUserFields } from './integration/user-fields.gen.ts';
import { IntegrationUserFieldHistories } from './integration/user-field-histories.gen.ts';
import { ApplicationApiKeys } from './application/api-keys.gen.ts';
import { ApplicationUsers } from './application/users.gen.ts';
import { ApplicationCommunityUsers } from './application/community-users.gen.ts';
import { ApplicationUserFields } from './application/user-fields.gen.ts';
import { ApplicationUserFieldHistories } from './application/user-field-histories.gen.ts';

export type * from './system/auth.gen.ts';
export type * from './system/servers.gen.ts';
export type * from './system/roles.gen.ts';
export type * from './system/channels.gen.ts';
export type * from './system/badges.gen.ts';
export type * from './integration/users.gen.ts';
export type * from './integration/messages.gen.ts';
export type * from './integration/channels.gen.ts';
export type * from './integration/user-fields.gen.ts';
export type * from './integration/user-field-histories.gen.ts';
export type * from './application/api-keys.gen.ts';
export type * from './application/users.gen.ts';
export type * from './application/community-users.gen.ts';
export type * from './application/user-fields.gen.ts';
export type * from './application/user-field-histories.gen.ts';

/** One method per operation, at the path that its operationId names. */
export interface Resources {
	readonly system: {
		readonly auth: SystemAuth;
		readonly servers: SystemServers;
		readonly roles: SystemRoles;
		readonly channels: SystemChannels;
		readonly badges: SystemBadges;
	};
	readonly integration: {
		readonly users: IntegrationUsers;
		readonly messages: IntegrationMessages;
		readonly channels: IntegrationChannels;
		readonly userFields: IntegrationUserFields;
		readonly userFieldHistories: IntegrationUserFieldHistories;
	};
	readonly application: {
		readonly apiKeys: ApplicationApiKeys;
		readonly users: ApplicationUsers;
		readonly communityUsers: ApplicationCommunityUsers;
		readonly userFields: ApplicationUserFields;
		readonly userFieldHistories: ApplicationUserFieldHistories;
	};
}

export function createResources(call: Call): Resources {
	return {
		system: {
			auth: new SystemAuth(call),
			servers: new SystemServers(call),
			roles: new SystemRoles(call),
			channels: new SystemChannels(call),
			badges: new SystemBadges(call),
		},
		integration: {
			users: new IntegrationUsers(call),
			messages: new IntegrationMessages(call),
			channels: new IntegrationChannels(call),
			userFields: new IntegrationUserFields(call),
			userFieldHistories: new IntegrationUserFieldHistories(call),
		},
		application: {
			apiKeys: new ApplicationApiKeys(call),
			users: new ApplicationUsers(call),
			communityUsers: new ApplicationCommunityUsers(call),
			userFields: new ApplicationUserFields(call),
			userFieldHistories: new ApplicationUserFieldHistories(call),
		},
	};
}
