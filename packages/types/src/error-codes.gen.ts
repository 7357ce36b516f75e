// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

/** The error codes that each operation lists, by status. */
export interface ErrorCodes {
	'system.auth.register': {
		400: 'invalid_request';
		401: 'credential_invalid';
		403: 'registration_closed';
		409: 'username_taken' | 'email_taken' | 'idempotency_key_reused';
		429: 'rate_limited' | 'too_many_codes';
		500: 'server_error';
	};
	'system.auth.verifyEmail': {
		400: 'invalid_request' | 'verification_code_invalid';
		401: 'credential_invalid';
		403: 'registration_closed';
		409: 'username_taken' | 'email_taken';
		429: 'rate_limited' | 'too_many_wrong_codes';
		500: 'server_error';
	};
	'system.auth.login': {
		400: 'invalid_request';
		401: 'credential_invalid' | 'login_failed';
		403: 'email_not_verified' | 'account_suspended';
		429: 'rate_limited' | 'too_many_failed_logins';
		500: 'server_error';
	};
	'system.auth.secureAuth': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'secure_auth_disabled' | 'wrong_community' | 'user_suspended' | 'role_required';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.servers.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.servers.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		409: 'server_limit_reached' | 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.servers.update': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'server_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.servers.listRoles': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'server_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.servers.listChannels': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'server_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.roles.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required' | 'role_order_too_high';
		409: 'role_order_taken' | 'role_limit_reached' | 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.roles.listForUser': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'user_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.roles.update': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required' | 'role_built_in' | 'role_order_too_high';
		404: 'role_not_found';
		409: 'role_order_taken';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.roles.delete': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required' | 'role_order_too_high';
		404: 'role_not_found';
		409: 'role_built_in';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.roles.addToUser': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required' | 'role_order_too_high' | 'user_rank_too_high';
		404: 'role_not_found' | 'user_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.roles.removeFromUser': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required' | 'role_order_too_high' | 'user_rank_too_high';
		404: 'role_not_found' | 'user_not_found' | 'role_not_assigned';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.channels.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.channels.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		409: 'channel_limit_reached' | 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.channels.update': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'channel_not_found';
		409: 'forum_has_topics';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.channels.delete': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'channel_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.badges.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.badges.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		409: 'badge_title_taken' | 'badge_limit_reached' | 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.badges.update': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'badge_not_found';
		409: 'badge_title_taken';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.badges.delete': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'badge_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.badges.awardToUser': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'badge_not_found' | 'user_not_found';
		409: 'badge_already_awarded' | 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'system.badges.removeFromUser': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'badge_not_found' | 'user_not_found' | 'badge_not_awarded';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.users.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'wrong_community';
		409: 'username_taken' | 'email_taken' | 'external_id_taken' | 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.users.manage': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'user_rank_too_high';
		404: 'user_not_found';
		409: 'user_already_deleted' | 'user_already_active';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.users.getData': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing';
		404: 'user_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.users.gamificationStats': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing';
		404: 'user_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.users.bulkUpdate': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing';
		409: 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.users.bulkImport': {
		400: 'invalid_request';
		401: 'credential_invalid';
		403: 'wrong_community';
		404: 'community_not_found';
		409: 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.users.get': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing';
		404: 'user_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.messages.send': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing';
		404: 'channel_not_found' | 'topic_not_found' | 'user_not_found';
		409: 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.messages.reply': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing';
		404: 'message_not_found' | 'user_not_found';
		409: 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.messages.react': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing';
		404: 'message_not_found' | 'user_not_found';
		409: 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.channels.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.userFields.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'wrong_community';
		404: 'community_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.userFields.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'wrong_community';
		404: 'community_not_found';
		409: 'user_field_taken' | 'user_field_limit_reached' | 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.userFields.get': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'wrong_community';
		404: 'community_not_found' | 'user_field_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.userFields.update': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'wrong_community';
		404: 'community_not_found' | 'user_field_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.userFields.delete': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'wrong_community';
		404: 'community_not_found' | 'user_field_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.userFieldHistories.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'wrong_community';
		404: 'community_not_found' | 'user_not_found' | 'user_field_not_found';
		409: 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'integration.userFieldHistories.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'wrong_community';
		404: 'community_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.apiKeys.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'community_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.apiKeys.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'community_not_found';
		409: 'api_key_limit_reached' | 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.apiKeys.update': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'community_not_found' | 'api_key_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.apiKeys.delete': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'role_required';
		404: 'community_not_found' | 'api_key_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.users.get': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'own_user_only';
		404: 'user_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.communityUsers.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.communityUsers.get': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found' | 'user_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFields.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFields.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found';
		409: 'user_field_taken' | 'user_field_limit_reached' | 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFields.get': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found' | 'user_field_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFields.update': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found' | 'user_field_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFields.delete': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found' | 'user_field_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFieldHistories.list': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFieldHistories.listForField': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found' | 'user_field_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFieldHistories.listForUser': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community' | 'own_user_only';
		404: 'community_not_found' | 'user_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFieldHistories.create': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community';
		404: 'community_not_found' | 'user_not_found' | 'user_field_not_found';
		409: 'idempotency_key_reused';
		429: 'rate_limited';
		500: 'server_error';
	};
	'application.userFieldHistories.listForFieldAndUser': {
		400: 'invalid_request';
		401: 'credential_missing' | 'credential_invalid';
		403: 'permission_missing' | 'role_required' | 'wrong_community' | 'own_user_only';
		404: 'community_not_found' | 'user_not_found' | 'user_field_not_found';
		429: 'rate_limited';
		500: 'server_error';
	};
}
