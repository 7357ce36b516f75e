// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Account, AccountCreate, ApiKey, Badge, BadgeCreate, BulkJob, Channel, ChannelWrite, CommunityUser, CreatedUser, EmailVerification, EmptyObject, GamificationStats, IntegrationChannel, Login, MessageReaction, MessageReceipt, MessageReplyCreate, MessageSend, Role, RoleWrite, SecureAuthReply, Server, ServerCreate, Session, UserAction, UserActionReply, UserCreate, UserData, UserDataQuery, UserField, UserFieldHistory, UserProfile, Verification } from '@returning-ai/types';
import type { Core } from '../core/core.ts';
import type { CallOptions, IdempotentCallOptions } from '../core/options.ts';
import { secureAuthHost, systemHost, integrationHost, applicationHost } from '../hosts.gen.ts';
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
import { type QueriesOptions, type QueryCallOptions, querySource } from './keys.ts';
import { keyedMutation, type Mutation, mutation, type PagedQuery, pagedQuery, type Query, query } from './options.ts';

/** One function per operation, at the path of its operationId, that creates its options. */
export interface Queries {
	system: {
		auth: {
			register: (options?: IdempotentCallOptions) => Mutation<Account, AccountCreate>;
			verifyEmail: (options?: CallOptions) => Mutation<Verification, EmailVerification>;
			login: (options?: CallOptions) => Mutation<Session, Login>;
			secureAuth: (params?: SystemAuthSecureAuthParams, options?: QueryCallOptions) => Query<SecureAuthReply, SystemAuthSecureAuthParams | undefined>;
		};
		servers: {
			list: (options?: QueryCallOptions) => Query<Server[]>;
			create: (options?: IdempotentCallOptions) => Mutation<Server, ServerCreate>;
			update: (options?: CallOptions) => Mutation<Server, SystemServersUpdateParams>;
			listRoles: (params: SystemServersListRolesParams, options?: QueryCallOptions) => Query<Role[], SystemServersListRolesParams>;
			listChannels: (params: SystemServersListChannelsParams, options?: QueryCallOptions) => Query<Channel[], SystemServersListChannelsParams>;
		};
		roles: {
			create: (options?: IdempotentCallOptions) => Mutation<Role, RoleWrite>;
			listForUser: (params: SystemRolesListForUserParams, options?: QueryCallOptions) => Query<Role[], SystemRolesListForUserParams>;
			update: (options?: CallOptions) => Mutation<Role, SystemRolesUpdateParams>;
			delete: (options?: CallOptions) => Mutation<EmptyObject, SystemRolesDeleteParams>;
			addToUser: (options?: CallOptions) => Mutation<Role[], SystemRolesAddToUserParams>;
			removeFromUser: (options?: CallOptions) => Mutation<Role[], SystemRolesRemoveFromUserParams>;
		};
		channels: {
			list: (options?: QueryCallOptions) => Query<Channel[]>;
			create: (options?: IdempotentCallOptions) => Mutation<Channel, ChannelWrite>;
			update: (options?: CallOptions) => Mutation<Channel, SystemChannelsUpdateParams>;
			delete: (options?: CallOptions) => Mutation<EmptyObject, SystemChannelsDeleteParams>;
		};
		badges: {
			list: (options?: QueryCallOptions) => Query<Badge[]>;
			create: (options?: IdempotentCallOptions) => Mutation<Badge, BadgeCreate>;
			update: (options?: CallOptions) => Mutation<Badge, SystemBadgesUpdateParams>;
			delete: (options?: CallOptions) => Mutation<EmptyObject, SystemBadgesDeleteParams>;
			awardToUser: (options?: IdempotentCallOptions) => Mutation<Badge[], SystemBadgesAwardToUserParams>;
			removeFromUser: (options?: CallOptions) => Mutation<Badge[], SystemBadgesRemoveFromUserParams>;
		};
	};
	integration: {
		users: {
			create: (options?: IdempotentCallOptions) => Mutation<CreatedUser, UserCreate>;
			manage: (options?: CallOptions) => Mutation<UserActionReply, UserAction>;
			getData: (options?: CallOptions) => Mutation<UserData, UserDataQuery>;
			gamificationStats: (params: IntegrationUsersGamificationStatsParams, options?: QueryCallOptions) => Query<GamificationStats, IntegrationUsersGamificationStatsParams>;
			bulkUpdate: (options?: IdempotentCallOptions) => Mutation<BulkJob, IntegrationUsersBulkUpdateParams>;
			bulkImport: (options?: IdempotentCallOptions) => Mutation<BulkJob, IntegrationUsersBulkImportParams>;
			get: (params: IntegrationUsersGetParams, options?: QueryCallOptions) => Query<UserProfile, IntegrationUsersGetParams>;
		};
		messages: {
			send: (options?: IdempotentCallOptions) => Mutation<MessageReceipt, MessageSend>;
			reply: (options?: IdempotentCallOptions) => Mutation<MessageReceipt, MessageReplyCreate>;
			react: (options?: IdempotentCallOptions) => Mutation<MessageReceipt, MessageReaction>;
		};
		channels: {
			list: (options?: QueryCallOptions) => Query<IntegrationChannel[]>;
		};
		userFields: {
			list: (params: IntegrationUserFieldsListParams, options?: QueryCallOptions) => Query<UserField[], IntegrationUserFieldsListParams>;
			create: (options?: IdempotentCallOptions) => Mutation<UserField, IntegrationUserFieldsCreateParams>;
			get: (params: IntegrationUserFieldsGetParams, options?: QueryCallOptions) => Query<UserField, IntegrationUserFieldsGetParams>;
			update: (options?: CallOptions) => Mutation<UserField, IntegrationUserFieldsUpdateParams>;
			delete: (options?: CallOptions) => Mutation<UserField, IntegrationUserFieldsDeleteParams>;
		};
		userFieldHistories: {
			create: (options?: IdempotentCallOptions) => Mutation<UserFieldHistory, IntegrationUserFieldHistoriesCreateParams>;
			list: PagedQuery<UserFieldHistory, IntegrationUserFieldHistoriesListParams>;
		};
	};
	application: {
		apiKeys: {
			list: (params: ApplicationApiKeysListParams, options?: QueryCallOptions) => Query<ApiKey[], ApplicationApiKeysListParams>;
			create: (options?: IdempotentCallOptions) => Mutation<ApiKey, ApplicationApiKeysCreateParams>;
			update: (options?: CallOptions) => Mutation<ApiKey, ApplicationApiKeysUpdateParams>;
			delete: (options?: CallOptions) => Mutation<ApiKey, ApplicationApiKeysDeleteParams>;
		};
		users: {
			get: (params: ApplicationUsersGetParams, options?: QueryCallOptions) => Query<UserProfile, ApplicationUsersGetParams>;
		};
		communityUsers: {
			list: PagedQuery<CommunityUser, ApplicationCommunityUsersListParams>;
			get: (params: ApplicationCommunityUsersGetParams, options?: QueryCallOptions) => Query<CommunityUser, ApplicationCommunityUsersGetParams>;
		};
		userFields: {
			list: (params: ApplicationUserFieldsListParams, options?: QueryCallOptions) => Query<UserField[], ApplicationUserFieldsListParams>;
			create: (options?: IdempotentCallOptions) => Mutation<UserField, ApplicationUserFieldsCreateParams>;
			get: (params: ApplicationUserFieldsGetParams, options?: QueryCallOptions) => Query<UserField, ApplicationUserFieldsGetParams>;
			update: (options?: CallOptions) => Mutation<UserField, ApplicationUserFieldsUpdateParams>;
			delete: (options?: CallOptions) => Mutation<UserField, ApplicationUserFieldsDeleteParams>;
		};
		userFieldHistories: {
			list: PagedQuery<UserFieldHistory, ApplicationUserFieldHistoriesListParams>;
			listForField: PagedQuery<UserFieldHistory, ApplicationUserFieldHistoriesListForFieldParams>;
			listForUser: PagedQuery<UserFieldHistory, ApplicationUserFieldHistoriesListForUserParams>;
			create: (options?: IdempotentCallOptions) => Mutation<UserFieldHistory, ApplicationUserFieldHistoriesCreateParams>;
			listForFieldAndUser: PagedQuery<UserFieldHistory, ApplicationUserFieldHistoriesListForFieldAndUserParams>;
		};
	};
}

/**
 * Creates the functions for TanStack Query's options. They call the API with the given core. A query key has the operationId, the
 * arguments, the base URL and the scope, and never a credential.
 */
export function createQueries(core: Core, { scope }: QueriesOptions = {}): Queries {
	const secureAuth = querySource(core, secureAuthHost, scope);
	const system = querySource(core, systemHost, scope);
	const integration = querySource(core, integrationHost, scope);
	const application = querySource(core, applicationHost, scope);
	return {
		system: {
			auth: {
				register: (options) => keyedMutation('system.auth.register', options, (params, keyed) => systemAuth.register(core, params, keyed)),
				verifyEmail: (options) => mutation('system.auth.verifyEmail', (params) => systemAuth.verifyEmail(core, params, options)),
				login: (options) => mutation('system.auth.login', (params) => systemAuth.login(core, params, options)),
				secureAuth: (params, options) => query(secureAuth, 'system.auth.secureAuth', params, options, (own) => systemAuth.secureAuth(core, params, own)),
			},
			servers: {
				list: (options) => query(system, 'system.servers.list', undefined, options, (own) => systemServers.list(core, own)),
				create: (options) => keyedMutation('system.servers.create', options, (params, keyed) => systemServers.create(core, params, keyed)),
				update: (options) => mutation('system.servers.update', (params) => systemServers.update(core, params, options)),
				listRoles: (params, options) => query(system, 'system.servers.listRoles', params, options, (own) => systemServers.listRoles(core, params, own)),
				listChannels: (params, options) => query(system, 'system.servers.listChannels', params, options, (own) => systemServers.listChannels(core, params, own)),
			},
			roles: {
				create: (options) => keyedMutation('system.roles.create', options, (params, keyed) => systemRoles.create(core, params, keyed)),
				listForUser: (params, options) => query(system, 'system.roles.listForUser', params, options, (own) => systemRoles.listForUser(core, params, own)),
				update: (options) => mutation('system.roles.update', (params) => systemRoles.update(core, params, options)),
				delete: (options) => mutation('system.roles.delete', (params) => systemRoles.delete(core, params, options)),
				addToUser: (options) => mutation('system.roles.addToUser', (params) => systemRoles.addToUser(core, params, options)),
				removeFromUser: (options) => mutation('system.roles.removeFromUser', (params) => systemRoles.removeFromUser(core, params, options)),
			},
			channels: {
				list: (options) => query(system, 'system.channels.list', undefined, options, (own) => systemChannels.list(core, own)),
				create: (options) => keyedMutation('system.channels.create', options, (params, keyed) => systemChannels.create(core, params, keyed)),
				update: (options) => mutation('system.channels.update', (params) => systemChannels.update(core, params, options)),
				delete: (options) => mutation('system.channels.delete', (params) => systemChannels.delete(core, params, options)),
			},
			badges: {
				list: (options) => query(system, 'system.badges.list', undefined, options, (own) => systemBadges.list(core, own)),
				create: (options) => keyedMutation('system.badges.create', options, (params, keyed) => systemBadges.create(core, params, keyed)),
				update: (options) => mutation('system.badges.update', (params) => systemBadges.update(core, params, options)),
				delete: (options) => mutation('system.badges.delete', (params) => systemBadges.delete(core, params, options)),
				awardToUser: (options) => keyedMutation('system.badges.awardToUser', options, (params, keyed) => systemBadges.awardToUser(core, params, keyed)),
				removeFromUser: (options) => mutation('system.badges.removeFromUser', (params) => systemBadges.removeFromUser(core, params, options)),
			},
		},
		integration: {
			users: {
				create: (options) => keyedMutation('integration.users.create', options, (params, keyed) => integrationUsers.create(core, params, keyed)),
				manage: (options) => mutation('integration.users.manage', (params) => integrationUsers.manage(core, params, options)),
				getData: (options) => mutation('integration.users.getData', (params) => integrationUsers.getData(core, params, options)),
				gamificationStats: (params, options) => query(integration, 'integration.users.gamificationStats', params, options, (own) => integrationUsers.gamificationStats(core, params, own)),
				bulkUpdate: (options) => keyedMutation('integration.users.bulkUpdate', options, (params, keyed) => integrationUsers.bulkUpdate(core, params, keyed)),
				bulkImport: (options) => keyedMutation('integration.users.bulkImport', options, (params, keyed) => integrationUsers.bulkImport(core, params, keyed)),
				get: (params, options) => query(integration, 'integration.users.get', params, options, (own) => integrationUsers.get(core, params, own)),
			},
			messages: {
				send: (options) => keyedMutation('integration.messages.send', options, (params, keyed) => integrationMessages.send(core, params, keyed)),
				reply: (options) => keyedMutation('integration.messages.reply', options, (params, keyed) => integrationMessages.reply(core, params, keyed)),
				react: (options) => keyedMutation('integration.messages.react', options, (params, keyed) => integrationMessages.react(core, params, keyed)),
			},
			channels: {
				list: (options) => query(integration, 'integration.channels.list', undefined, options, (own) => integrationChannels.list(core, own)),
			},
			userFields: {
				list: (params, options) => query(integration, 'integration.userFields.list', params, options, (own) => integrationUserFields.list(core, params, own)),
				create: (options) => keyedMutation('integration.userFields.create', options, (params, keyed) => integrationUserFields.create(core, params, keyed)),
				get: (params, options) => query(integration, 'integration.userFields.get', params, options, (own) => integrationUserFields.get(core, params, own)),
				update: (options) => mutation('integration.userFields.update', (params) => integrationUserFields.update(core, params, options)),
				delete: (options) => mutation('integration.userFields.delete', (params) => integrationUserFields.delete(core, params, options)),
			},
			userFieldHistories: {
				create: (options) => keyedMutation('integration.userFieldHistories.create', options, (params, keyed) => integrationUserFieldHistories.create(core, params, keyed)),
				list: pagedQuery(integration, 'integration.userFieldHistories.list', (params, options) => integrationUserFieldHistories.list(core, params, options)),
			},
		},
		application: {
			apiKeys: {
				list: (params, options) => query(application, 'application.apiKeys.list', params, options, (own) => applicationApiKeys.list(core, params, own)),
				create: (options) => keyedMutation('application.apiKeys.create', options, (params, keyed) => applicationApiKeys.create(core, params, keyed)),
				update: (options) => mutation('application.apiKeys.update', (params) => applicationApiKeys.update(core, params, options)),
				delete: (options) => mutation('application.apiKeys.delete', (params) => applicationApiKeys.delete(core, params, options)),
			},
			users: {
				get: (params, options) => query(application, 'application.users.get', params, options, (own) => applicationUsers.get(core, params, own)),
			},
			communityUsers: {
				list: pagedQuery(application, 'application.communityUsers.list', (params, options) => applicationCommunityUsers.list(core, params, options)),
				get: (params, options) => query(application, 'application.communityUsers.get', params, options, (own) => applicationCommunityUsers.get(core, params, own)),
			},
			userFields: {
				list: (params, options) => query(application, 'application.userFields.list', params, options, (own) => applicationUserFields.list(core, params, own)),
				create: (options) => keyedMutation('application.userFields.create', options, (params, keyed) => applicationUserFields.create(core, params, keyed)),
				get: (params, options) => query(application, 'application.userFields.get', params, options, (own) => applicationUserFields.get(core, params, own)),
				update: (options) => mutation('application.userFields.update', (params) => applicationUserFields.update(core, params, options)),
				delete: (options) => mutation('application.userFields.delete', (params) => applicationUserFields.delete(core, params, options)),
			},
			userFieldHistories: {
				list: pagedQuery(application, 'application.userFieldHistories.list', (params, options) => applicationUserFieldHistories.list(core, params, options)),
				listForField: pagedQuery(application, 'application.userFieldHistories.listForField', (params, options) => applicationUserFieldHistories.listForField(core, params, options)),
				listForUser: pagedQuery(application, 'application.userFieldHistories.listForUser', (params, options) => applicationUserFieldHistories.listForUser(core, params, options)),
				create: (options) => keyedMutation('application.userFieldHistories.create', options, (params, keyed) => applicationUserFieldHistories.create(core, params, keyed)),
				listForFieldAndUser: pagedQuery(application, 'application.userFieldHistories.listForFieldAndUser', (params, options) => applicationUserFieldHistories.listForFieldAndUser(core, params, options)),
			},
		},
	};
}
