// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Account, AccountCreate, ApiKey, Badge, BadgeCreate, BulkJob, Channel, ChannelWrite, CommunityUser, CreatedUser, EmailVerification, EmptyObject, GamificationStats, IntegrationChannel, Login, MessageReaction, MessageReceipt, MessageReplyCreate, MessageSend, Role, RoleWrite, SecureAuthReply, Server, ServerCreate, Session, UserAction, UserActionReply, UserCreate, UserData, UserDataQuery, UserField, UserFieldHistory, UserProfile, Verification } from '@returning-ai/types';
import type { Core } from '../core/core.ts';
import type { ApplicationApiKeysCreateParams, ApplicationApiKeysDeleteParams, ApplicationApiKeysListParams, ApplicationApiKeysUpdateParams, ApplicationCommunityUsersGetParams, ApplicationCommunityUsersListParams, ApplicationUserFieldHistoriesCreateParams, ApplicationUserFieldHistoriesListForFieldAndUserParams, ApplicationUserFieldHistoriesListForFieldParams, ApplicationUserFieldHistoriesListForUserParams, ApplicationUserFieldHistoriesListParams, ApplicationUserFieldsCreateParams, ApplicationUserFieldsDeleteParams, ApplicationUserFieldsGetParams, ApplicationUserFieldsListParams, ApplicationUserFieldsUpdateParams, ApplicationUsersGetParams, IntegrationUserFieldHistoriesCreateParams, IntegrationUserFieldHistoriesListParams, IntegrationUserFieldsCreateParams, IntegrationUserFieldsDeleteParams, IntegrationUserFieldsGetParams, IntegrationUserFieldsListParams, IntegrationUserFieldsUpdateParams, IntegrationUsersBulkImportParams, IntegrationUsersBulkUpdateParams, IntegrationUsersGamificationStatsParams, IntegrationUsersGetParams, SystemAuthSecureAuthParams, SystemBadgesAwardToUserParams, SystemBadgesDeleteParams, SystemBadgesRemoveFromUserParams, SystemBadgesUpdateParams, SystemChannelsDeleteParams, SystemChannelsUpdateParams, SystemRolesAddToUserParams, SystemRolesDeleteParams, SystemRolesListForUserParams, SystemRolesRemoveFromUserParams, SystemRolesUpdateParams, SystemServersListChannelsParams, SystemServersListRolesParams, SystemServersUpdateParams } from '../resources/index.gen.ts';
import * as systemAuth from '../resources/system/auth.gen.ts';
import * as systemServers from '../resources/system/servers.gen.ts';
import * as systemRoles from '../resources/system/roles.gen.ts';
import * as systemChannels from '../resources/system/channels.gen.ts';
import * as systemBadges from '../resources/system/badges.gen.ts';
import * as integrationUsers from '../resources/integration/users.gen.ts';
import * as integrationMessages from '../resources/integration/messages.gen.ts';
import * as integrationChannels from '../resources/integration/channels.gen.ts';
import * as integrationUserFields from '../resources/integration/user-fields.gen.ts';
import * as integrationUserFieldHistories from '../resources/integration/user-field-histories.gen.ts';
import * as applicationApiKeys from '../resources/application/api-keys.gen.ts';
import * as applicationUsers from '../resources/application/users.gen.ts';
import * as applicationCommunityUsers from '../resources/application/community-users.gen.ts';
import * as applicationUserFields from '../resources/application/user-fields.gen.ts';
import * as applicationUserFieldHistories from '../resources/application/user-field-histories.gen.ts';
import { type Mutation, mutation, type PagedQuery, pagedQuery, type Query, query } from './options.ts';

/** One function per operation, at the path of its operationId, that creates its options. */
export interface Queries {
	system: {
		auth: {
			register: () => Mutation<Account, AccountCreate>;
			verifyEmail: () => Mutation<Verification, EmailVerification>;
			login: () => Mutation<Session, Login>;
			secureAuth: (params?: SystemAuthSecureAuthParams) => Query<SecureAuthReply, SystemAuthSecureAuthParams | undefined>;
		};
		servers: {
			list: () => Query<Server[]>;
			create: () => Mutation<Server, ServerCreate>;
			update: () => Mutation<Server, SystemServersUpdateParams>;
			listRoles: (params: SystemServersListRolesParams) => Query<Role[], SystemServersListRolesParams>;
			listChannels: (params: SystemServersListChannelsParams) => Query<Channel[], SystemServersListChannelsParams>;
		};
		roles: {
			create: () => Mutation<Role, RoleWrite>;
			listForUser: (params: SystemRolesListForUserParams) => Query<Role[], SystemRolesListForUserParams>;
			update: () => Mutation<Role, SystemRolesUpdateParams>;
			delete: () => Mutation<EmptyObject, SystemRolesDeleteParams>;
			addToUser: () => Mutation<Role[], SystemRolesAddToUserParams>;
			removeFromUser: () => Mutation<Role[], SystemRolesRemoveFromUserParams>;
		};
		channels: {
			list: () => Query<Channel[]>;
			create: () => Mutation<Channel, ChannelWrite>;
			update: () => Mutation<Channel, SystemChannelsUpdateParams>;
			delete: () => Mutation<EmptyObject, SystemChannelsDeleteParams>;
		};
		badges: {
			list: () => Query<Badge[]>;
			create: () => Mutation<Badge, BadgeCreate>;
			update: () => Mutation<Badge, SystemBadgesUpdateParams>;
			delete: () => Mutation<EmptyObject, SystemBadgesDeleteParams>;
			awardToUser: () => Mutation<Badge[], SystemBadgesAwardToUserParams>;
			removeFromUser: () => Mutation<Badge[], SystemBadgesRemoveFromUserParams>;
		};
	};
	integration: {
		users: {
			create: () => Mutation<CreatedUser, UserCreate>;
			manage: () => Mutation<UserActionReply, UserAction>;
			getData: () => Mutation<UserData, UserDataQuery>;
			gamificationStats: (params: IntegrationUsersGamificationStatsParams) => Query<GamificationStats, IntegrationUsersGamificationStatsParams>;
			bulkUpdate: () => Mutation<BulkJob, IntegrationUsersBulkUpdateParams>;
			bulkImport: () => Mutation<BulkJob, IntegrationUsersBulkImportParams>;
			get: (params: IntegrationUsersGetParams) => Query<UserProfile, IntegrationUsersGetParams>;
		};
		messages: {
			send: () => Mutation<MessageReceipt, MessageSend>;
			reply: () => Mutation<MessageReceipt, MessageReplyCreate>;
			react: () => Mutation<MessageReceipt, MessageReaction>;
		};
		channels: {
			list: () => Query<IntegrationChannel[]>;
		};
		userFields: {
			list: (params: IntegrationUserFieldsListParams) => Query<UserField[], IntegrationUserFieldsListParams>;
			create: () => Mutation<UserField, IntegrationUserFieldsCreateParams>;
			get: (params: IntegrationUserFieldsGetParams) => Query<UserField, IntegrationUserFieldsGetParams>;
			update: () => Mutation<UserField, IntegrationUserFieldsUpdateParams>;
			delete: () => Mutation<UserField, IntegrationUserFieldsDeleteParams>;
		};
		userFieldHistories: {
			create: () => Mutation<UserFieldHistory, IntegrationUserFieldHistoriesCreateParams>;
			list: PagedQuery<UserFieldHistory, IntegrationUserFieldHistoriesListParams>;
		};
	};
	application: {
		apiKeys: {
			list: (params: ApplicationApiKeysListParams) => Query<ApiKey[], ApplicationApiKeysListParams>;
			create: () => Mutation<ApiKey, ApplicationApiKeysCreateParams>;
			update: () => Mutation<ApiKey, ApplicationApiKeysUpdateParams>;
			delete: () => Mutation<ApiKey, ApplicationApiKeysDeleteParams>;
		};
		users: {
			get: (params: ApplicationUsersGetParams) => Query<UserProfile, ApplicationUsersGetParams>;
		};
		communityUsers: {
			list: PagedQuery<CommunityUser, ApplicationCommunityUsersListParams>;
			get: (params: ApplicationCommunityUsersGetParams) => Query<CommunityUser, ApplicationCommunityUsersGetParams>;
		};
		userFields: {
			list: (params: ApplicationUserFieldsListParams) => Query<UserField[], ApplicationUserFieldsListParams>;
			create: () => Mutation<UserField, ApplicationUserFieldsCreateParams>;
			get: (params: ApplicationUserFieldsGetParams) => Query<UserField, ApplicationUserFieldsGetParams>;
			update: () => Mutation<UserField, ApplicationUserFieldsUpdateParams>;
			delete: () => Mutation<UserField, ApplicationUserFieldsDeleteParams>;
		};
		userFieldHistories: {
			list: PagedQuery<UserFieldHistory, ApplicationUserFieldHistoriesListParams>;
			listForField: PagedQuery<UserFieldHistory, ApplicationUserFieldHistoriesListForFieldParams>;
			listForUser: PagedQuery<UserFieldHistory, ApplicationUserFieldHistoriesListForUserParams>;
			create: () => Mutation<UserFieldHistory, ApplicationUserFieldHistoriesCreateParams>;
			listForFieldAndUser: PagedQuery<UserFieldHistory, ApplicationUserFieldHistoriesListForFieldAndUserParams>;
		};
	};
}

/** Creates the functions for TanStack Query's options. They call the API with the given core. */
export function createQueries(core: Core): Queries {
	return {
		system: {
			auth: {
				register: () => mutation('system.auth.register', (params) => systemAuth.register(core, params)),
				verifyEmail: () => mutation('system.auth.verifyEmail', (params) => systemAuth.verifyEmail(core, params)),
				login: () => mutation('system.auth.login', (params) => systemAuth.login(core, params)),
				secureAuth: (params) => query('system.auth.secureAuth', params, (options) => systemAuth.secureAuth(core, params, options)),
			},
			servers: {
				list: () => query('system.servers.list', undefined, (options) => systemServers.list(core, options)),
				create: () => mutation('system.servers.create', (params) => systemServers.create(core, params)),
				update: () => mutation('system.servers.update', (params) => systemServers.update(core, params)),
				listRoles: (params) => query('system.servers.listRoles', params, (options) => systemServers.listRoles(core, params, options)),
				listChannels: (params) => query('system.servers.listChannels', params, (options) => systemServers.listChannels(core, params, options)),
			},
			roles: {
				create: () => mutation('system.roles.create', (params) => systemRoles.create(core, params)),
				listForUser: (params) => query('system.roles.listForUser', params, (options) => systemRoles.listForUser(core, params, options)),
				update: () => mutation('system.roles.update', (params) => systemRoles.update(core, params)),
				delete: () => mutation('system.roles.delete', (params) => systemRoles.delete(core, params)),
				addToUser: () => mutation('system.roles.addToUser', (params) => systemRoles.addToUser(core, params)),
				removeFromUser: () => mutation('system.roles.removeFromUser', (params) => systemRoles.removeFromUser(core, params)),
			},
			channels: {
				list: () => query('system.channels.list', undefined, (options) => systemChannels.list(core, options)),
				create: () => mutation('system.channels.create', (params) => systemChannels.create(core, params)),
				update: () => mutation('system.channels.update', (params) => systemChannels.update(core, params)),
				delete: () => mutation('system.channels.delete', (params) => systemChannels.delete(core, params)),
			},
			badges: {
				list: () => query('system.badges.list', undefined, (options) => systemBadges.list(core, options)),
				create: () => mutation('system.badges.create', (params) => systemBadges.create(core, params)),
				update: () => mutation('system.badges.update', (params) => systemBadges.update(core, params)),
				delete: () => mutation('system.badges.delete', (params) => systemBadges.delete(core, params)),
				awardToUser: () => mutation('system.badges.awardToUser', (params) => systemBadges.awardToUser(core, params)),
				removeFromUser: () => mutation('system.badges.removeFromUser', (params) => systemBadges.removeFromUser(core, params)),
			},
		},
		integration: {
			users: {
				create: () => mutation('integration.users.create', (params) => integrationUsers.create(core, params)),
				manage: () => mutation('integration.users.manage', (params) => integrationUsers.manage(core, params)),
				getData: () => mutation('integration.users.getData', (params) => integrationUsers.getData(core, params)),
				gamificationStats: (params) => query('integration.users.gamificationStats', params, (options) => integrationUsers.gamificationStats(core, params, options)),
				bulkUpdate: () => mutation('integration.users.bulkUpdate', (params) => integrationUsers.bulkUpdate(core, params)),
				bulkImport: () => mutation('integration.users.bulkImport', (params) => integrationUsers.bulkImport(core, params)),
				get: (params) => query('integration.users.get', params, (options) => integrationUsers.get(core, params, options)),
			},
			messages: {
				send: () => mutation('integration.messages.send', (params) => integrationMessages.send(core, params)),
				reply: () => mutation('integration.messages.reply', (params) => integrationMessages.reply(core, params)),
				react: () => mutation('integration.messages.react', (params) => integrationMessages.react(core, params)),
			},
			channels: {
				list: () => query('integration.channels.list', undefined, (options) => integrationChannels.list(core, options)),
			},
			userFields: {
				list: (params) => query('integration.userFields.list', params, (options) => integrationUserFields.list(core, params, options)),
				create: () => mutation('integration.userFields.create', (params) => integrationUserFields.create(core, params)),
				get: (params) => query('integration.userFields.get', params, (options) => integrationUserFields.get(core, params, options)),
				update: () => mutation('integration.userFields.update', (params) => integrationUserFields.update(core, params)),
				delete: () => mutation('integration.userFields.delete', (params) => integrationUserFields.delete(core, params)),
			},
			userFieldHistories: {
				create: () => mutation('integration.userFieldHistories.create', (params) => integrationUserFieldHistories.create(core, params)),
				list: pagedQuery('integration.userFieldHistories.list', (params, options) => integrationUserFieldHistories.list(core, params, options)),
			},
		},
		application: {
			apiKeys: {
				list: (params) => query('application.apiKeys.list', params, (options) => applicationApiKeys.list(core, params, options)),
				create: () => mutation('application.apiKeys.create', (params) => applicationApiKeys.create(core, params)),
				update: () => mutation('application.apiKeys.update', (params) => applicationApiKeys.update(core, params)),
				delete: () => mutation('application.apiKeys.delete', (params) => applicationApiKeys.delete(core, params)),
			},
			users: {
				get: (params) => query('application.users.get', params, (options) => applicationUsers.get(core, params, options)),
			},
			communityUsers: {
				list: pagedQuery('application.communityUsers.list', (params, options) => applicationCommunityUsers.list(core, params, options)),
				get: (params) => query('application.communityUsers.get', params, (options) => applicationCommunityUsers.get(core, params, options)),
			},
			userFields: {
				list: (params) => query('application.userFields.list', params, (options) => applicationUserFields.list(core, params, options)),
				create: () => mutation('application.userFields.create', (params) => applicationUserFields.create(core, params)),
				get: (params) => query('application.userFields.get', params, (options) => applicationUserFields.get(core, params, options)),
				update: () => mutation('application.userFields.update', (params) => applicationUserFields.update(core, params)),
				delete: () => mutation('application.userFields.delete', (params) => applicationUserFields.delete(core, params)),
			},
			userFieldHistories: {
				list: pagedQuery('application.userFieldHistories.list', (params, options) => applicationUserFieldHistories.list(core, params, options)),
				listForField: pagedQuery('application.userFieldHistories.listForField', (params, options) => applicationUserFieldHistories.listForField(core, params, options)),
				listForUser: pagedQuery('application.userFieldHistories.listForUser', (params, options) => applicationUserFieldHistories.listForUser(core, params, options)),
				create: () => mutation('application.userFieldHistories.create', (params) => applicationUserFieldHistories.create(core, params)),
				listForFieldAndUser: pagedQuery('application.userFieldHistories.listForFieldAndUser', (params, options) => applicationUserFieldHistories.listForFieldAndUser(core, params, options)),
			},
		},
	};
}
