// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Core } from '../core/core.ts';
import { systemAuth, type SystemAuth } from './system/auth.gen.ts';
import { systemServers, type SystemServers } from './system/servers.gen.ts';
import { systemRoles, type SystemRoles } from './system/roles.gen.ts';
import { systemChannels, type SystemChannels } from './system/channels.gen.ts';
import { systemBadges, type SystemBadges } from './system/badges.gen.ts';
import { integrationUsers, type IntegrationUsers } from './integration/users.gen.ts';
import { integrationMessages, type IntegrationMessages } from './integration/messages.gen.ts';
import { integrationChannels, type IntegrationChannels } from './integration/channels.gen.ts';
import { integrationUserFields, type IntegrationUserFields } from './integration/user-fields.gen.ts';
import { integrationUserFieldHistories, type IntegrationUserFieldHistories } from './integration/user-field-histories.gen.ts';
import { applicationApiKeys, type ApplicationApiKeys } from './application/api-keys.gen.ts';
import { applicationUsers, type ApplicationUsers } from './application/users.gen.ts';
import { applicationCommunityUsers, type ApplicationCommunityUsers } from './application/community-users.gen.ts';
import { applicationUserFields, type ApplicationUserFields } from './application/user-fields.gen.ts';
import { applicationUserFieldHistories, type ApplicationUserFieldHistories } from './application/user-field-histories.gen.ts';

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
			auth: systemAuth(core),
			servers: systemServers(core),
			roles: systemRoles(core),
			channels: systemChannels(core),
			badges: systemBadges(core),
		},
		integration: {
			users: integrationUsers(core),
			messages: integrationMessages(core),
			channels: integrationChannels(core),
			userFields: integrationUserFields(core),
			userFieldHistories: integrationUserFieldHistories(core),
		},
		application: {
			apiKeys: applicationApiKeys(core),
			users: applicationUsers(core),
			communityUsers: applicationCommunityUsers(core),
			userFields: applicationUserFields(core),
			userFieldHistories: applicationUserFieldHistories(core),
		},
	};
}
