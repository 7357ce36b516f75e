// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Core } from '../core/core.ts';
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

export type { SystemAuth, SystemAuthSecureAuthParams } from './system/auth.gen.ts';
export type { SystemServers, SystemServersListChannelsParams, SystemServersListRolesParams, SystemServersUpdateParams } from './system/servers.gen.ts';
export type { SystemRoles, SystemRolesAddToUserParams, SystemRolesDeleteParams, SystemRolesListForUserParams, SystemRolesRemoveFromUserParams, SystemRolesUpdateParams } from './system/roles.gen.ts';
export type { SystemChannels, SystemChannelsDeleteParams, SystemChannelsUpdateParams } from './system/channels.gen.ts';
export type { SystemBadges, SystemBadgesAwardToUserParams, SystemBadgesDeleteParams, SystemBadgesRemoveFromUserParams, SystemBadgesUpdateParams } from './system/badges.gen.ts';
export type { IntegrationUsers, IntegrationUsersBulkImportParams, IntegrationUsersBulkUpdateParams, IntegrationUsersGamificationStatsParams, IntegrationUsersGetParams } from './integration/users.gen.ts';
export type { IntegrationMessages } from './integration/messages.gen.ts';
export type { IntegrationChannels } from './integration/channels.gen.ts';
export type { IntegrationUserFields, IntegrationUserFieldsCreateParams, IntegrationUserFieldsDeleteParams, IntegrationUserFieldsGetParams, IntegrationUserFieldsListParams, IntegrationUserFieldsUpdateParams } from './integration/user-fields.gen.ts';
export type { IntegrationUserFieldHistories, IntegrationUserFieldHistoriesCreateParams, IntegrationUserFieldHistoriesListParams } from './integration/user-field-histories.gen.ts';
export type { ApplicationApiKeys, ApplicationApiKeysCreateParams, ApplicationApiKeysDeleteParams, ApplicationApiKeysListParams, ApplicationApiKeysUpdateParams } from './application/api-keys.gen.ts';
export type { ApplicationUsers, ApplicationUsersGetParams } from './application/users.gen.ts';
export type { ApplicationCommunityUsers, ApplicationCommunityUsersGetParams, ApplicationCommunityUsersListParams } from './application/community-users.gen.ts';
export type { ApplicationUserFields, ApplicationUserFieldsCreateParams, ApplicationUserFieldsDeleteParams, ApplicationUserFieldsGetParams, ApplicationUserFieldsListParams, ApplicationUserFieldsUpdateParams } from './application/user-fields.gen.ts';
export type { ApplicationUserFieldHistories, ApplicationUserFieldHistoriesCreateParams, ApplicationUserFieldHistoriesListForFieldAndUserParams, ApplicationUserFieldHistoriesListForFieldParams, ApplicationUserFieldHistoriesListForUserParams, ApplicationUserFieldHistoriesListParams } from './application/user-field-histories.gen.ts';

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

export function createResources(core: Core): Resources {
	return {
		system: {
			auth: new SystemAuth(core),
			servers: new SystemServers(core),
			roles: new SystemRoles(core),
			channels: new SystemChannels(core),
			badges: new SystemBadges(core),
		},
		integration: {
			users: new IntegrationUsers(core),
			messages: new IntegrationMessages(core),
			channels: new IntegrationChannels(core),
			userFields: new IntegrationUserFields(core),
			userFieldHistories: new IntegrationUserFieldHistories(core),
		},
		application: {
			apiKeys: new ApplicationApiKeys(core),
			users: new ApplicationUsers(core),
			communityUsers: new ApplicationCommunityUsers(core),
			userFields: new ApplicationUserFields(core),
			userFieldHistories: new ApplicationUserFieldHistories(core),
		},
	};
}
