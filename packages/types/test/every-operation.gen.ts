// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

import type { Data, ErrorCode, ErrorStatus, PathParameters, RequestBody, Response, paths } from '../src/index.ts';

declare function body<Id extends Parameters<typeof accept>[0]>(id: Id, body: RequestBody<Id>): void;
declare function path<Id extends Parameters<typeof accept>[0]>(id: Id, parameters: PathParameters<Id>): void;
declare function code<Id extends Parameters<typeof accept>[0], S extends ErrorStatus<Id>>(id: Id, status: S, code: ErrorCode<Id, S>): void;
declare function accept(id: import('../src/index.ts').OperationId): void;
declare const csv: Blob;

// system.auth.register
body('system.auth.register', { "firstname": "Red", "lastname": "Panda", "username": "redpanda", "displayname": "Red Panda", "email": "redpanda@example.com", "password": "correct-horse-battery-1", "confirmPassword": "correct-horse-battery-1" });
// @ts-expect-error a field the contract does not know
body('system.auth.register', { "firstname": "Red", "lastname": "Panda", "username": "redpanda", "displayname": "Red Panda", "email": "redpanda@example.com", "password": "correct-horse-battery-1", "confirmPassword": "correct-horse-battery-1", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.auth.register', { "firstname": {"wrong":true}, "lastname": "Panda", "username": "redpanda", "displayname": "Red Panda", "email": "redpanda@example.com", "password": "correct-horse-battery-1", "confirmPassword": "correct-horse-battery-1" });
// @ts-expect-error this operation has no path parameters
path('system.auth.register', { id: '1' });
export type system_auth_register = [Data<'system.auth.register'>, Response<'system.auth.register', 200>, Response<'system.auth.register', 400>];
// @ts-expect-error the status is not declared
export type system_auth_register_undeclared = Response<'system.auth.register', 418>;
code('system.auth.register', 400, 'invalid_request');
code('system.auth.register', 401, 'credential_invalid');
code('system.auth.register', 403, 'registration_closed');
code('system.auth.register', 409, 'username_taken');
code('system.auth.register', 409, 'email_taken');
code('system.auth.register', 409, 'idempotency_key_reused');
code('system.auth.register', 429, 'rate_limited');
code('system.auth.register', 429, 'too_many_codes');
code('system.auth.register', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.auth.register', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.auth.register', 200, 'server_error');
export type system_auth_register_path = paths['/auth/register']['post'];
// @ts-expect-error the path is not in the contract
export type system_auth_register_unknown_path = paths['/auth/register/unknown'];

// system.auth.verifyEmail
body('system.auth.verifyEmail', { "email": "redpanda@example.com", "verificationCode": "402917" });
// @ts-expect-error a field the contract does not know
body('system.auth.verifyEmail', { "email": "redpanda@example.com", "verificationCode": "402917", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.auth.verifyEmail', { "email": {"wrong":true}, "verificationCode": "402917" });
// @ts-expect-error this operation has no path parameters
path('system.auth.verifyEmail', { id: '1' });
export type system_auth_verifyEmail = [Data<'system.auth.verifyEmail'>, Response<'system.auth.verifyEmail', 200>, Response<'system.auth.verifyEmail', 400>];
// @ts-expect-error the status is not declared
export type system_auth_verifyEmail_undeclared = Response<'system.auth.verifyEmail', 418>;
code('system.auth.verifyEmail', 400, 'invalid_request');
code('system.auth.verifyEmail', 400, 'verification_code_invalid');
code('system.auth.verifyEmail', 401, 'credential_invalid');
code('system.auth.verifyEmail', 403, 'registration_closed');
code('system.auth.verifyEmail', 409, 'username_taken');
code('system.auth.verifyEmail', 409, 'email_taken');
code('system.auth.verifyEmail', 429, 'rate_limited');
code('system.auth.verifyEmail', 429, 'too_many_wrong_codes');
code('system.auth.verifyEmail', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.auth.verifyEmail', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.auth.verifyEmail', 200, 'server_error');
export type system_auth_verifyEmail_path = paths['/auth/verify-email']['post'];
// @ts-expect-error the path is not in the contract
export type system_auth_verifyEmail_unknown_path = paths['/auth/verify-email/unknown'];

// system.auth.login
body('system.auth.login', { "email": "nightowl@example.com", "password": "correct-horse-battery-1" });
// @ts-expect-error a field the contract does not know
body('system.auth.login', { "email": "nightowl@example.com", "password": "correct-horse-battery-1", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.auth.login', { "email": {"wrong":true}, "password": "correct-horse-battery-1" });
// @ts-expect-error this operation has no path parameters
path('system.auth.login', { id: '1' });
export type system_auth_login = [Data<'system.auth.login'>, Response<'system.auth.login', 200>, Response<'system.auth.login', 400>];
// @ts-expect-error the status is not declared
export type system_auth_login_undeclared = Response<'system.auth.login', 418>;
code('system.auth.login', 400, 'invalid_request');
code('system.auth.login', 401, 'credential_invalid');
code('system.auth.login', 401, 'login_failed');
code('system.auth.login', 403, 'email_not_verified');
code('system.auth.login', 403, 'account_suspended');
code('system.auth.login', 429, 'rate_limited');
code('system.auth.login', 429, 'too_many_failed_logins');
code('system.auth.login', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.auth.login', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.auth.login', 200, 'server_error');
export type system_auth_login_path = paths['/auth/login']['post'];
// @ts-expect-error the path is not in the contract
export type system_auth_login_unknown_path = paths['/auth/login/unknown'];

// system.auth.secureAuth
// @ts-expect-error this operation has no body
body('system.auth.secureAuth', {});
// @ts-expect-error this operation has no path parameters
path('system.auth.secureAuth', { id: '1' });
export type system_auth_secureAuth = [Data<'system.auth.secureAuth'>, Response<'system.auth.secureAuth', 200>, Response<'system.auth.secureAuth', 400>];
// @ts-expect-error the status is not declared
export type system_auth_secureAuth_undeclared = Response<'system.auth.secureAuth', 418>;
code('system.auth.secureAuth', 400, 'invalid_request');
code('system.auth.secureAuth', 401, 'credential_missing');
code('system.auth.secureAuth', 401, 'credential_invalid');
code('system.auth.secureAuth', 403, 'secure_auth_disabled');
code('system.auth.secureAuth', 403, 'wrong_community');
code('system.auth.secureAuth', 403, 'user_suspended');
code('system.auth.secureAuth', 403, 'role_required');
code('system.auth.secureAuth', 429, 'rate_limited');
code('system.auth.secureAuth', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.auth.secureAuth', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.auth.secureAuth', 200, 'server_error');
export type system_auth_secureAuth_path = paths['/api/secureAuth']['get'];
// @ts-expect-error the path is not in the contract
export type system_auth_secureAuth_unknown_path = paths['/api/secureAuth/unknown'];

// system.servers.list
// @ts-expect-error this operation has no body
body('system.servers.list', {});
// @ts-expect-error this operation has no path parameters
path('system.servers.list', { id: '1' });
export type system_servers_list = [Data<'system.servers.list'>, Response<'system.servers.list', 200>, Response<'system.servers.list', 400>];
// @ts-expect-error the status is not declared
export type system_servers_list_undeclared = Response<'system.servers.list', 418>;
code('system.servers.list', 400, 'invalid_request');
code('system.servers.list', 401, 'credential_missing');
code('system.servers.list', 401, 'credential_invalid');
code('system.servers.list', 403, 'role_required');
code('system.servers.list', 429, 'rate_limited');
code('system.servers.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.servers.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.servers.list', 200, 'server_error');
export type system_servers_list_path = paths['/servers']['get'];
// @ts-expect-error the path is not in the contract
export type system_servers_list_unknown_path = paths['/servers/unknown'];

// system.servers.create
body('system.servers.create', { "title": "Traders Lounge", "description": "Where traders meet." });
// @ts-expect-error a field the contract does not know
body('system.servers.create', { "title": "Traders Lounge", "description": "Where traders meet.", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.servers.create', { "title": {"wrong":true}, "description": "Where traders meet." });
// @ts-expect-error this operation has no path parameters
path('system.servers.create', { id: '1' });
export type system_servers_create = [Data<'system.servers.create'>, Response<'system.servers.create', 200>, Response<'system.servers.create', 400>];
// @ts-expect-error the status is not declared
export type system_servers_create_undeclared = Response<'system.servers.create', 418>;
code('system.servers.create', 400, 'invalid_request');
code('system.servers.create', 401, 'credential_missing');
code('system.servers.create', 401, 'credential_invalid');
code('system.servers.create', 403, 'role_required');
code('system.servers.create', 409, 'server_limit_reached');
code('system.servers.create', 409, 'idempotency_key_reused');
code('system.servers.create', 429, 'rate_limited');
code('system.servers.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.servers.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.servers.create', 200, 'server_error');
export type system_servers_create_path = paths['/servers']['post'];
// @ts-expect-error the path is not in the contract
export type system_servers_create_unknown_path = paths['/servers/unknown'];

// system.servers.update
body('system.servers.update', { "description": "Where traders meet and learn from each other." });
// @ts-expect-error a field the contract does not know
body('system.servers.update', { "description": "Where traders meet and learn from each other.", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.servers.update', { "description": {"wrong":true} });
path('system.servers.update', {"serverId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "serverId" is missing
path('system.servers.update', {});
export type system_servers_update = [Data<'system.servers.update'>, Response<'system.servers.update', 200>, Response<'system.servers.update', 400>];
// @ts-expect-error the status is not declared
export type system_servers_update_undeclared = Response<'system.servers.update', 418>;
code('system.servers.update', 400, 'invalid_request');
code('system.servers.update', 401, 'credential_missing');
code('system.servers.update', 401, 'credential_invalid');
code('system.servers.update', 403, 'role_required');
code('system.servers.update', 404, 'server_not_found');
code('system.servers.update', 429, 'rate_limited');
code('system.servers.update', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.servers.update', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.servers.update', 200, 'server_error');
export type system_servers_update_path = paths['/servers/{serverId}']['put'];
// @ts-expect-error the path is not in the contract
export type system_servers_update_unknown_path = paths['/servers/{serverId}/unknown'];

// system.servers.listRoles
// @ts-expect-error this operation has no body
body('system.servers.listRoles', {});
path('system.servers.listRoles', {"serverId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "serverId" is missing
path('system.servers.listRoles', {});
export type system_servers_listRoles = [Data<'system.servers.listRoles'>, Response<'system.servers.listRoles', 200>, Response<'system.servers.listRoles', 400>];
// @ts-expect-error the status is not declared
export type system_servers_listRoles_undeclared = Response<'system.servers.listRoles', 418>;
code('system.servers.listRoles', 400, 'invalid_request');
code('system.servers.listRoles', 401, 'credential_missing');
code('system.servers.listRoles', 401, 'credential_invalid');
code('system.servers.listRoles', 403, 'role_required');
code('system.servers.listRoles', 404, 'server_not_found');
code('system.servers.listRoles', 429, 'rate_limited');
code('system.servers.listRoles', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.servers.listRoles', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.servers.listRoles', 200, 'server_error');
export type system_servers_listRoles_path = paths['/servers/{serverId}/roles']['get'];
// @ts-expect-error the path is not in the contract
export type system_servers_listRoles_unknown_path = paths['/servers/{serverId}/roles/unknown'];

// system.servers.listChannels
// @ts-expect-error this operation has no body
body('system.servers.listChannels', {});
path('system.servers.listChannels', {"serverId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "serverId" is missing
path('system.servers.listChannels', {});
export type system_servers_listChannels = [Data<'system.servers.listChannels'>, Response<'system.servers.listChannels', 200>, Response<'system.servers.listChannels', 400>];
// @ts-expect-error the status is not declared
export type system_servers_listChannels_undeclared = Response<'system.servers.listChannels', 418>;
code('system.servers.listChannels', 400, 'invalid_request');
code('system.servers.listChannels', 401, 'credential_missing');
code('system.servers.listChannels', 401, 'credential_invalid');
code('system.servers.listChannels', 403, 'role_required');
code('system.servers.listChannels', 404, 'server_not_found');
code('system.servers.listChannels', 429, 'rate_limited');
code('system.servers.listChannels', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.servers.listChannels', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.servers.listChannels', 200, 'server_error');
export type system_servers_listChannels_path = paths['/servers/{serverId}/channels']['get'];
// @ts-expect-error the path is not in the contract
export type system_servers_listChannels_unknown_path = paths['/servers/{serverId}/channels/unknown'];

// system.roles.create
body('system.roles.create', { "class": "blue", "title": "Moderator", "order": 1, "billable": false, "server_permissions": {"server_administrator":false,"allow_dm":true,"create_invite":false,"warn_members":true,"suspend_members":true,"ban_members":false,"broadcast_messages":false,"overwrite_language":false}, "channel_permissions": {"post_messages":true,"attach_files":true,"allow_mentions":true,"manage_messages":true,"pinable":false,"share_links":true,"share_Attachments":false} });
// @ts-expect-error a field the contract does not know
body('system.roles.create', { "class": "blue", "title": "Moderator", "order": 1, "billable": false, "server_permissions": {"server_administrator":false,"allow_dm":true,"create_invite":false,"warn_members":true,"suspend_members":true,"ban_members":false,"broadcast_messages":false,"overwrite_language":false}, "channel_permissions": {"post_messages":true,"attach_files":true,"allow_mentions":true,"manage_messages":true,"pinable":false,"share_links":true,"share_Attachments":false}, "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.roles.create', { "class": {"wrong":true}, "title": "Moderator", "order": 1, "billable": false, "server_permissions": {"server_administrator":false,"allow_dm":true,"create_invite":false,"warn_members":true,"suspend_members":true,"ban_members":false,"broadcast_messages":false,"overwrite_language":false}, "channel_permissions": {"post_messages":true,"attach_files":true,"allow_mentions":true,"manage_messages":true,"pinable":false,"share_links":true,"share_Attachments":false} });
// @ts-expect-error this operation has no path parameters
path('system.roles.create', { id: '1' });
export type system_roles_create = [Data<'system.roles.create'>, Response<'system.roles.create', 200>, Response<'system.roles.create', 400>];
// @ts-expect-error the status is not declared
export type system_roles_create_undeclared = Response<'system.roles.create', 418>;
code('system.roles.create', 400, 'invalid_request');
code('system.roles.create', 401, 'credential_missing');
code('system.roles.create', 401, 'credential_invalid');
code('system.roles.create', 403, 'role_required');
code('system.roles.create', 403, 'role_order_too_high');
code('system.roles.create', 409, 'role_order_taken');
code('system.roles.create', 409, 'role_limit_reached');
code('system.roles.create', 409, 'idempotency_key_reused');
code('system.roles.create', 429, 'rate_limited');
code('system.roles.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.roles.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.roles.create', 200, 'server_error');
export type system_roles_create_path = paths['/roles']['post'];
// @ts-expect-error the path is not in the contract
export type system_roles_create_unknown_path = paths['/roles/unknown'];

// system.roles.listForUser
// @ts-expect-error this operation has no body
body('system.roles.listForUser', {});
path('system.roles.listForUser', {"id":"1102"});
// @ts-expect-error the parameter "id" is missing
path('system.roles.listForUser', {});
export type system_roles_listForUser = [Data<'system.roles.listForUser'>, Response<'system.roles.listForUser', 200>, Response<'system.roles.listForUser', 400>];
// @ts-expect-error the status is not declared
export type system_roles_listForUser_undeclared = Response<'system.roles.listForUser', 418>;
code('system.roles.listForUser', 400, 'invalid_request');
code('system.roles.listForUser', 401, 'credential_missing');
code('system.roles.listForUser', 401, 'credential_invalid');
code('system.roles.listForUser', 403, 'role_required');
code('system.roles.listForUser', 404, 'user_not_found');
code('system.roles.listForUser', 429, 'rate_limited');
code('system.roles.listForUser', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.roles.listForUser', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.roles.listForUser', 200, 'server_error');
export type system_roles_listForUser_path = paths['/roles/{id}']['get'];
// @ts-expect-error the path is not in the contract
export type system_roles_listForUser_unknown_path = paths['/roles/{id}/unknown'];

// system.roles.update
body('system.roles.update', { "class": "blue", "title": "Moderator", "order": 1, "billable": false, "server_permissions": {"server_administrator":false,"allow_dm":true,"create_invite":false,"warn_members":true,"suspend_members":true,"ban_members":true,"broadcast_messages":false,"overwrite_language":false}, "channel_permissions": {"post_messages":true,"attach_files":true,"allow_mentions":true,"manage_messages":true,"pinable":false,"share_links":true,"share_Attachments":false} });
// @ts-expect-error a field the contract does not know
body('system.roles.update', { "class": "blue", "title": "Moderator", "order": 1, "billable": false, "server_permissions": {"server_administrator":false,"allow_dm":true,"create_invite":false,"warn_members":true,"suspend_members":true,"ban_members":true,"broadcast_messages":false,"overwrite_language":false}, "channel_permissions": {"post_messages":true,"attach_files":true,"allow_mentions":true,"manage_messages":true,"pinable":false,"share_links":true,"share_Attachments":false}, "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.roles.update', { "class": {"wrong":true}, "title": "Moderator", "order": 1, "billable": false, "server_permissions": {"server_administrator":false,"allow_dm":true,"create_invite":false,"warn_members":true,"suspend_members":true,"ban_members":true,"broadcast_messages":false,"overwrite_language":false}, "channel_permissions": {"post_messages":true,"attach_files":true,"allow_mentions":true,"manage_messages":true,"pinable":false,"share_links":true,"share_Attachments":false} });
path('system.roles.update', {"id":"665f1c2ab7e4d90012a3b421"});
// @ts-expect-error the parameter "id" is missing
path('system.roles.update', {});
export type system_roles_update = [Data<'system.roles.update'>, Response<'system.roles.update', 200>, Response<'system.roles.update', 400>];
// @ts-expect-error the status is not declared
export type system_roles_update_undeclared = Response<'system.roles.update', 418>;
code('system.roles.update', 400, 'invalid_request');
code('system.roles.update', 401, 'credential_missing');
code('system.roles.update', 401, 'credential_invalid');
code('system.roles.update', 403, 'role_required');
code('system.roles.update', 403, 'role_built_in');
code('system.roles.update', 403, 'role_order_too_high');
code('system.roles.update', 404, 'role_not_found');
code('system.roles.update', 409, 'role_order_taken');
code('system.roles.update', 429, 'rate_limited');
code('system.roles.update', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.roles.update', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.roles.update', 200, 'server_error');
export type system_roles_update_path = paths['/roles/{id}']['put'];
// @ts-expect-error the path is not in the contract
export type system_roles_update_unknown_path = paths['/roles/{id}/unknown'];

// system.roles.delete
// @ts-expect-error this operation has no body
body('system.roles.delete', {});
path('system.roles.delete', {"id":"665f1c2ab7e4d90012a3b421"});
// @ts-expect-error the parameter "id" is missing
path('system.roles.delete', {});
export type system_roles_delete = [Data<'system.roles.delete'>, Response<'system.roles.delete', 200>, Response<'system.roles.delete', 400>];
// @ts-expect-error the status is not declared
export type system_roles_delete_undeclared = Response<'system.roles.delete', 418>;
code('system.roles.delete', 400, 'invalid_request');
code('system.roles.delete', 401, 'credential_missing');
code('system.roles.delete', 401, 'credential_invalid');
code('system.roles.delete', 403, 'role_required');
code('system.roles.delete', 403, 'role_order_too_high');
code('system.roles.delete', 404, 'role_not_found');
code('system.roles.delete', 409, 'role_built_in');
code('system.roles.delete', 429, 'rate_limited');
code('system.roles.delete', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.roles.delete', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.roles.delete', 200, 'server_error');
export type system_roles_delete_path = paths['/roles/{id}']['delete'];
// @ts-expect-error the path is not in the contract
export type system_roles_delete_unknown_path = paths['/roles/{id}/unknown'];

// system.roles.addToUser
body('system.roles.addToUser', { "userId": "1102" });
// @ts-expect-error a field the contract does not know
body('system.roles.addToUser', { "userId": "1102", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.roles.addToUser', { "userId": {"wrong":true} });
path('system.roles.addToUser', {"id":"665f1c2ab7e4d90012a3b421"});
// @ts-expect-error the parameter "id" is missing
path('system.roles.addToUser', {});
export type system_roles_addToUser = [Data<'system.roles.addToUser'>, Response<'system.roles.addToUser', 200>, Response<'system.roles.addToUser', 400>];
// @ts-expect-error the status is not declared
export type system_roles_addToUser_undeclared = Response<'system.roles.addToUser', 418>;
code('system.roles.addToUser', 400, 'invalid_request');
code('system.roles.addToUser', 401, 'credential_missing');
code('system.roles.addToUser', 401, 'credential_invalid');
code('system.roles.addToUser', 403, 'role_required');
code('system.roles.addToUser', 403, 'role_order_too_high');
code('system.roles.addToUser', 403, 'user_rank_too_high');
code('system.roles.addToUser', 404, 'role_not_found');
code('system.roles.addToUser', 404, 'user_not_found');
code('system.roles.addToUser', 429, 'rate_limited');
code('system.roles.addToUser', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.roles.addToUser', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.roles.addToUser', 200, 'server_error');
export type system_roles_addToUser_path = paths['/roles/{id}/add']['post'];
// @ts-expect-error the path is not in the contract
export type system_roles_addToUser_unknown_path = paths['/roles/{id}/add/unknown'];

// system.roles.removeFromUser
body('system.roles.removeFromUser', { "userId": "1102" });
// @ts-expect-error a field the contract does not know
body('system.roles.removeFromUser', { "userId": "1102", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.roles.removeFromUser', { "userId": {"wrong":true} });
path('system.roles.removeFromUser', {"id":"665f1c2ab7e4d90012a3b421"});
// @ts-expect-error the parameter "id" is missing
path('system.roles.removeFromUser', {});
export type system_roles_removeFromUser = [Data<'system.roles.removeFromUser'>, Response<'system.roles.removeFromUser', 200>, Response<'system.roles.removeFromUser', 400>];
// @ts-expect-error the status is not declared
export type system_roles_removeFromUser_undeclared = Response<'system.roles.removeFromUser', 418>;
code('system.roles.removeFromUser', 400, 'invalid_request');
code('system.roles.removeFromUser', 401, 'credential_missing');
code('system.roles.removeFromUser', 401, 'credential_invalid');
code('system.roles.removeFromUser', 403, 'role_required');
code('system.roles.removeFromUser', 403, 'role_order_too_high');
code('system.roles.removeFromUser', 403, 'user_rank_too_high');
code('system.roles.removeFromUser', 404, 'role_not_found');
code('system.roles.removeFromUser', 404, 'user_not_found');
code('system.roles.removeFromUser', 404, 'role_not_assigned');
code('system.roles.removeFromUser', 429, 'rate_limited');
code('system.roles.removeFromUser', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.roles.removeFromUser', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.roles.removeFromUser', 200, 'server_error');
export type system_roles_removeFromUser_path = paths['/roles/{id}/remove']['post'];
// @ts-expect-error the path is not in the contract
export type system_roles_removeFromUser_unknown_path = paths['/roles/{id}/remove/unknown'];

// system.channels.list
// @ts-expect-error this operation has no body
body('system.channels.list', {});
// @ts-expect-error this operation has no path parameters
path('system.channels.list', { id: '1' });
export type system_channels_list = [Data<'system.channels.list'>, Response<'system.channels.list', 200>, Response<'system.channels.list', 400>];
// @ts-expect-error the status is not declared
export type system_channels_list_undeclared = Response<'system.channels.list', 418>;
code('system.channels.list', 400, 'invalid_request');
code('system.channels.list', 401, 'credential_missing');
code('system.channels.list', 401, 'credential_invalid');
code('system.channels.list', 403, 'role_required');
code('system.channels.list', 429, 'rate_limited');
code('system.channels.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.channels.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.channels.list', 200, 'server_error');
export type system_channels_list_path = paths['/channels']['get'];
// @ts-expect-error the path is not in the contract
export type system_channels_list_unknown_path = paths['/channels/unknown'];

// system.channels.create
body('system.channels.create', { "topic": "lounge", "channelType": "open" });
// @ts-expect-error a field the contract does not know
body('system.channels.create', { "topic": "lounge", "channelType": "open", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.channels.create', { "topic": {"wrong":true}, "channelType": "open" });
// @ts-expect-error this operation has no path parameters
path('system.channels.create', { id: '1' });
export type system_channels_create = [Data<'system.channels.create'>, Response<'system.channels.create', 200>, Response<'system.channels.create', 400>];
// @ts-expect-error the status is not declared
export type system_channels_create_undeclared = Response<'system.channels.create', 418>;
code('system.channels.create', 400, 'invalid_request');
code('system.channels.create', 401, 'credential_missing');
code('system.channels.create', 401, 'credential_invalid');
code('system.channels.create', 403, 'role_required');
code('system.channels.create', 409, 'channel_limit_reached');
code('system.channels.create', 409, 'idempotency_key_reused');
code('system.channels.create', 429, 'rate_limited');
code('system.channels.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.channels.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.channels.create', 200, 'server_error');
export type system_channels_create_path = paths['/channels']['post'];
// @ts-expect-error the path is not in the contract
export type system_channels_create_unknown_path = paths['/channels/unknown'];

// system.channels.update
body('system.channels.update', { "topic": "questions", "channelType": "forum" });
// @ts-expect-error a field the contract does not know
body('system.channels.update', { "topic": "questions", "channelType": "forum", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.channels.update', { "topic": {"wrong":true}, "channelType": "forum" });
path('system.channels.update', {"id":"665f1c2ab7e4d90012a3b432"});
// @ts-expect-error the parameter "id" is missing
path('system.channels.update', {});
export type system_channels_update = [Data<'system.channels.update'>, Response<'system.channels.update', 200>, Response<'system.channels.update', 400>];
// @ts-expect-error the status is not declared
export type system_channels_update_undeclared = Response<'system.channels.update', 418>;
code('system.channels.update', 400, 'invalid_request');
code('system.channels.update', 401, 'credential_missing');
code('system.channels.update', 401, 'credential_invalid');
code('system.channels.update', 403, 'role_required');
code('system.channels.update', 404, 'channel_not_found');
code('system.channels.update', 409, 'forum_has_topics');
code('system.channels.update', 429, 'rate_limited');
code('system.channels.update', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.channels.update', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.channels.update', 200, 'server_error');
export type system_channels_update_path = paths['/channels/{id}']['put'];
// @ts-expect-error the path is not in the contract
export type system_channels_update_unknown_path = paths['/channels/{id}/unknown'];

// system.channels.delete
// @ts-expect-error this operation has no body
body('system.channels.delete', {});
path('system.channels.delete', {"id":"665f1c2ab7e4d90012a3b432"});
// @ts-expect-error the parameter "id" is missing
path('system.channels.delete', {});
export type system_channels_delete = [Data<'system.channels.delete'>, Response<'system.channels.delete', 200>, Response<'system.channels.delete', 400>];
// @ts-expect-error the status is not declared
export type system_channels_delete_undeclared = Response<'system.channels.delete', 418>;
code('system.channels.delete', 400, 'invalid_request');
code('system.channels.delete', 401, 'credential_missing');
code('system.channels.delete', 401, 'credential_invalid');
code('system.channels.delete', 403, 'role_required');
code('system.channels.delete', 404, 'channel_not_found');
code('system.channels.delete', 429, 'rate_limited');
code('system.channels.delete', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.channels.delete', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.channels.delete', 200, 'server_error');
export type system_channels_delete_path = paths['/channels/{id}']['delete'];
// @ts-expect-error the path is not in the contract
export type system_channels_delete_unknown_path = paths['/channels/{id}/unknown'];

// system.badges.list
// @ts-expect-error this operation has no body
body('system.badges.list', {});
// @ts-expect-error this operation has no path parameters
path('system.badges.list', { id: '1' });
export type system_badges_list = [Data<'system.badges.list'>, Response<'system.badges.list', 200>, Response<'system.badges.list', 400>];
// @ts-expect-error the status is not declared
export type system_badges_list_undeclared = Response<'system.badges.list', 418>;
code('system.badges.list', 400, 'invalid_request');
code('system.badges.list', 401, 'credential_missing');
code('system.badges.list', 401, 'credential_invalid');
code('system.badges.list', 403, 'role_required');
code('system.badges.list', 429, 'rate_limited');
code('system.badges.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.badges.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.badges.list', 200, 'server_error');
export type system_badges_list_path = paths['/badges']['get'];
// @ts-expect-error the path is not in the contract
export type system_badges_list_unknown_path = paths['/badges/unknown'];

// system.badges.create
body('system.badges.create', { "title": "Helping hand", "action": "custom" });
// @ts-expect-error a field the contract does not know
body('system.badges.create', { "title": "Helping hand", "action": "custom", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.badges.create', { "title": {"wrong":true}, "action": "custom" });
// @ts-expect-error this operation has no path parameters
path('system.badges.create', { id: '1' });
export type system_badges_create = [Data<'system.badges.create'>, Response<'system.badges.create', 200>, Response<'system.badges.create', 400>];
// @ts-expect-error the status is not declared
export type system_badges_create_undeclared = Response<'system.badges.create', 418>;
code('system.badges.create', 400, 'invalid_request');
code('system.badges.create', 401, 'credential_missing');
code('system.badges.create', 401, 'credential_invalid');
code('system.badges.create', 403, 'role_required');
code('system.badges.create', 409, 'badge_title_taken');
code('system.badges.create', 409, 'badge_limit_reached');
code('system.badges.create', 409, 'idempotency_key_reused');
code('system.badges.create', 429, 'rate_limited');
code('system.badges.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.badges.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.badges.create', 200, 'server_error');
export type system_badges_create_path = paths['/badges']['post'];
// @ts-expect-error the path is not in the contract
export type system_badges_create_unknown_path = paths['/badges/unknown'];

// system.badges.update
body('system.badges.update', { "title": "First steps", "action": "custom", "quantity": 1, "image": "", "description": "For introducing yourself in the lounge.", "darkImage": "", "lightImage": "", "enabledDarkAndLight": false, "award": true, "awardCurrency": false, "attachRequired": false, "awardXpQuantity": 50, "awardCurrencyQuantity": 0 });
// @ts-expect-error a field the contract does not know
body('system.badges.update', { "title": "First steps", "action": "custom", "quantity": 1, "image": "", "description": "For introducing yourself in the lounge.", "darkImage": "", "lightImage": "", "enabledDarkAndLight": false, "award": true, "awardCurrency": false, "attachRequired": false, "awardXpQuantity": 50, "awardCurrencyQuantity": 0, "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.badges.update', { "title": {"wrong":true}, "action": "custom", "quantity": 1, "image": "", "description": "For introducing yourself in the lounge.", "darkImage": "", "lightImage": "", "enabledDarkAndLight": false, "award": true, "awardCurrency": false, "attachRequired": false, "awardXpQuantity": 50, "awardCurrencyQuantity": 0 });
path('system.badges.update', {"id":"3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61"});
// @ts-expect-error the parameter "id" is missing
path('system.badges.update', {});
export type system_badges_update = [Data<'system.badges.update'>, Response<'system.badges.update', 200>, Response<'system.badges.update', 400>];
// @ts-expect-error the status is not declared
export type system_badges_update_undeclared = Response<'system.badges.update', 418>;
code('system.badges.update', 400, 'invalid_request');
code('system.badges.update', 401, 'credential_missing');
code('system.badges.update', 401, 'credential_invalid');
code('system.badges.update', 403, 'role_required');
code('system.badges.update', 404, 'badge_not_found');
code('system.badges.update', 409, 'badge_title_taken');
code('system.badges.update', 429, 'rate_limited');
code('system.badges.update', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.badges.update', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.badges.update', 200, 'server_error');
export type system_badges_update_path = paths['/badges/{id}']['put'];
// @ts-expect-error the path is not in the contract
export type system_badges_update_unknown_path = paths['/badges/{id}/unknown'];

// system.badges.delete
// @ts-expect-error this operation has no body
body('system.badges.delete', {});
path('system.badges.delete', {"id":"3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61"});
// @ts-expect-error the parameter "id" is missing
path('system.badges.delete', {});
export type system_badges_delete = [Data<'system.badges.delete'>, Response<'system.badges.delete', 200>, Response<'system.badges.delete', 400>];
// @ts-expect-error the status is not declared
export type system_badges_delete_undeclared = Response<'system.badges.delete', 418>;
code('system.badges.delete', 400, 'invalid_request');
code('system.badges.delete', 401, 'credential_missing');
code('system.badges.delete', 401, 'credential_invalid');
code('system.badges.delete', 403, 'role_required');
code('system.badges.delete', 404, 'badge_not_found');
code('system.badges.delete', 429, 'rate_limited');
code('system.badges.delete', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.badges.delete', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.badges.delete', 200, 'server_error');
export type system_badges_delete_path = paths['/badges/{id}']['delete'];
// @ts-expect-error the path is not in the contract
export type system_badges_delete_unknown_path = paths['/badges/{id}/unknown'];

// system.badges.awardToUser
body('system.badges.awardToUser', { "userId": "1102" });
// @ts-expect-error a field the contract does not know
body('system.badges.awardToUser', { "userId": "1102", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.badges.awardToUser', { "userId": {"wrong":true} });
path('system.badges.awardToUser', {"id":"3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61"});
// @ts-expect-error the parameter "id" is missing
path('system.badges.awardToUser', {});
export type system_badges_awardToUser = [Data<'system.badges.awardToUser'>, Response<'system.badges.awardToUser', 200>, Response<'system.badges.awardToUser', 400>];
// @ts-expect-error the status is not declared
export type system_badges_awardToUser_undeclared = Response<'system.badges.awardToUser', 418>;
code('system.badges.awardToUser', 400, 'invalid_request');
code('system.badges.awardToUser', 401, 'credential_missing');
code('system.badges.awardToUser', 401, 'credential_invalid');
code('system.badges.awardToUser', 403, 'role_required');
code('system.badges.awardToUser', 404, 'badge_not_found');
code('system.badges.awardToUser', 404, 'user_not_found');
code('system.badges.awardToUser', 409, 'badge_already_awarded');
code('system.badges.awardToUser', 409, 'idempotency_key_reused');
code('system.badges.awardToUser', 429, 'rate_limited');
code('system.badges.awardToUser', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.badges.awardToUser', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.badges.awardToUser', 200, 'server_error');
export type system_badges_awardToUser_path = paths['/badges/{id}/award']['post'];
// @ts-expect-error the path is not in the contract
export type system_badges_awardToUser_unknown_path = paths['/badges/{id}/award/unknown'];

// system.badges.removeFromUser
body('system.badges.removeFromUser', { "userId": "1102" });
// @ts-expect-error a field the contract does not know
body('system.badges.removeFromUser', { "userId": "1102", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('system.badges.removeFromUser', { "userId": {"wrong":true} });
path('system.badges.removeFromUser', {"id":"3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61"});
// @ts-expect-error the parameter "id" is missing
path('system.badges.removeFromUser', {});
export type system_badges_removeFromUser = [Data<'system.badges.removeFromUser'>, Response<'system.badges.removeFromUser', 200>, Response<'system.badges.removeFromUser', 400>];
// @ts-expect-error the status is not declared
export type system_badges_removeFromUser_undeclared = Response<'system.badges.removeFromUser', 418>;
code('system.badges.removeFromUser', 400, 'invalid_request');
code('system.badges.removeFromUser', 401, 'credential_missing');
code('system.badges.removeFromUser', 401, 'credential_invalid');
code('system.badges.removeFromUser', 403, 'role_required');
code('system.badges.removeFromUser', 404, 'badge_not_found');
code('system.badges.removeFromUser', 404, 'user_not_found');
code('system.badges.removeFromUser', 404, 'badge_not_awarded');
code('system.badges.removeFromUser', 429, 'rate_limited');
code('system.badges.removeFromUser', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('system.badges.removeFromUser', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('system.badges.removeFromUser', 200, 'server_error');
export type system_badges_removeFromUser_path = paths['/badges/{id}/remove']['post'];
// @ts-expect-error the path is not in the contract
export type system_badges_removeFromUser_unknown_path = paths['/badges/{id}/remove/unknown'];

// integration.users.create
body('integration.users.create', { "firstname": "Red", "lastname": "Panda", "username": "redpanda", "displayname": "Red Panda", "email": "redpanda@example.com", "accessLevel": 1, "joinServer": true, "sendEmail": false, "emailPassword": false });
// @ts-expect-error a field the contract does not know
body('integration.users.create', { "firstname": "Red", "lastname": "Panda", "username": "redpanda", "displayname": "Red Panda", "email": "redpanda@example.com", "accessLevel": 1, "joinServer": true, "sendEmail": false, "emailPassword": false, "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.users.create', { "firstname": {"wrong":true}, "lastname": "Panda", "username": "redpanda", "displayname": "Red Panda", "email": "redpanda@example.com", "accessLevel": 1, "joinServer": true, "sendEmail": false, "emailPassword": false });
// @ts-expect-error this operation has no path parameters
path('integration.users.create', { id: '1' });
export type integration_users_create = [Data<'integration.users.create'>, Response<'integration.users.create', 200>, Response<'integration.users.create', 400>];
// @ts-expect-error the status is not declared
export type integration_users_create_undeclared = Response<'integration.users.create', 418>;
code('integration.users.create', 400, 'invalid_request');
code('integration.users.create', 401, 'credential_missing');
code('integration.users.create', 401, 'credential_invalid');
code('integration.users.create', 403, 'permission_missing');
code('integration.users.create', 403, 'wrong_community');
code('integration.users.create', 409, 'username_taken');
code('integration.users.create', 409, 'email_taken');
code('integration.users.create', 409, 'external_id_taken');
code('integration.users.create', 409, 'idempotency_key_reused');
code('integration.users.create', 429, 'rate_limited');
code('integration.users.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.users.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.users.create', 200, 'server_error');
export type integration_users_create_path = paths['/apis/v1/users']['post'];
// @ts-expect-error the path is not in the contract
export type integration_users_create_unknown_path = paths['/apis/v1/users/unknown'];

// integration.users.manage
body('integration.users.manage', { "action": "delete", "user": "redpanda" });
// @ts-expect-error a field the contract does not know
body('integration.users.manage', { "action": "delete", "user": "redpanda", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.users.manage', { "action": {"wrong":true}, "user": "redpanda" });
// @ts-expect-error this operation has no path parameters
path('integration.users.manage', { id: '1' });
export type integration_users_manage = [Data<'integration.users.manage'>, Response<'integration.users.manage', 200>, Response<'integration.users.manage', 400>];
// @ts-expect-error the status is not declared
export type integration_users_manage_undeclared = Response<'integration.users.manage', 418>;
code('integration.users.manage', 400, 'invalid_request');
code('integration.users.manage', 401, 'credential_missing');
code('integration.users.manage', 401, 'credential_invalid');
code('integration.users.manage', 403, 'permission_missing');
code('integration.users.manage', 403, 'user_rank_too_high');
code('integration.users.manage', 404, 'user_not_found');
code('integration.users.manage', 409, 'user_already_deleted');
code('integration.users.manage', 409, 'user_already_active');
code('integration.users.manage', 429, 'rate_limited');
code('integration.users.manage', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.users.manage', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.users.manage', 200, 'server_error');
export type integration_users_manage_path = paths['/apis/v1/users/manage']['post'];
// @ts-expect-error the path is not in the contract
export type integration_users_manage_unknown_path = paths['/apis/v1/users/manage/unknown'];

// integration.users.getData
body('integration.users.getData', { "idOrEmail": "bamboostick@example.com" });
// @ts-expect-error a field the contract does not know
body('integration.users.getData', { "idOrEmail": "bamboostick@example.com", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.users.getData', { "idOrEmail": {"wrong":true} });
// @ts-expect-error this operation has no path parameters
path('integration.users.getData', { id: '1' });
export type integration_users_getData = [Data<'integration.users.getData'>, Response<'integration.users.getData', 200>, Response<'integration.users.getData', 400>];
// @ts-expect-error the status is not declared
export type integration_users_getData_undeclared = Response<'integration.users.getData', 418>;
code('integration.users.getData', 400, 'invalid_request');
code('integration.users.getData', 401, 'credential_missing');
code('integration.users.getData', 401, 'credential_invalid');
code('integration.users.getData', 403, 'permission_missing');
code('integration.users.getData', 404, 'user_not_found');
code('integration.users.getData', 429, 'rate_limited');
code('integration.users.getData', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.users.getData', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.users.getData', 200, 'server_error');
export type integration_users_getData_path = paths['/apis/v1/users/info']['post'];
// @ts-expect-error the path is not in the contract
export type integration_users_getData_unknown_path = paths['/apis/v1/users/info/unknown'];

// integration.users.gamificationStats
// @ts-expect-error this operation has no body
body('integration.users.gamificationStats', {});
// @ts-expect-error this operation has no path parameters
path('integration.users.gamificationStats', { id: '1' });
export type integration_users_gamificationStats = [Data<'integration.users.gamificationStats'>, Response<'integration.users.gamificationStats', 200>, Response<'integration.users.gamificationStats', 400>];
// @ts-expect-error the status is not declared
export type integration_users_gamificationStats_undeclared = Response<'integration.users.gamificationStats', 418>;
code('integration.users.gamificationStats', 400, 'invalid_request');
code('integration.users.gamificationStats', 401, 'credential_missing');
code('integration.users.gamificationStats', 401, 'credential_invalid');
code('integration.users.gamificationStats', 403, 'permission_missing');
code('integration.users.gamificationStats', 404, 'user_not_found');
code('integration.users.gamificationStats', 429, 'rate_limited');
code('integration.users.gamificationStats', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.users.gamificationStats', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.users.gamificationStats', 200, 'server_error');
export type integration_users_gamificationStats_path = paths['/apis/v1/users/activity/daily']['get'];
// @ts-expect-error the path is not in the contract
export type integration_users_gamificationStats_unknown_path = paths['/apis/v1/users/activity/daily/unknown'];

// integration.users.bulkUpdate
body('integration.users.bulkUpdate', { "data": csv });
// @ts-expect-error a field the contract does not know
body('integration.users.bulkUpdate', { "data": csv, "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.users.bulkUpdate', { "data": { wrong: true } });
// @ts-expect-error this operation has no path parameters
path('integration.users.bulkUpdate', { id: '1' });
export type integration_users_bulkUpdate = [Data<'integration.users.bulkUpdate'>, Response<'integration.users.bulkUpdate', 200>, Response<'integration.users.bulkUpdate', 400>];
// @ts-expect-error the status is not declared
export type integration_users_bulkUpdate_undeclared = Response<'integration.users.bulkUpdate', 418>;
code('integration.users.bulkUpdate', 400, 'invalid_request');
code('integration.users.bulkUpdate', 401, 'credential_missing');
code('integration.users.bulkUpdate', 401, 'credential_invalid');
code('integration.users.bulkUpdate', 403, 'permission_missing');
code('integration.users.bulkUpdate', 409, 'idempotency_key_reused');
code('integration.users.bulkUpdate', 429, 'rate_limited');
code('integration.users.bulkUpdate', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.users.bulkUpdate', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.users.bulkUpdate', 200, 'server_error');
export type integration_users_bulkUpdate_path = paths['/apis/v1/users/bulk-update']['post'];
// @ts-expect-error the path is not in the contract
export type integration_users_bulkUpdate_unknown_path = paths['/apis/v1/users/bulk-update/unknown'];

// integration.users.bulkImport
body('integration.users.bulkImport', { "data": csv, "communityId": "665f1c2ab7e4d90012a3b401" });
// @ts-expect-error a field the contract does not know
body('integration.users.bulkImport', { "data": csv, "communityId": "665f1c2ab7e4d90012a3b401", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.users.bulkImport', { "data": { wrong: true }, "communityId": "665f1c2ab7e4d90012a3b401" });
// @ts-expect-error this operation has no path parameters
path('integration.users.bulkImport', { id: '1' });
export type integration_users_bulkImport = [Data<'integration.users.bulkImport'>, Response<'integration.users.bulkImport', 200>, Response<'integration.users.bulkImport', 400>];
// @ts-expect-error the status is not declared
export type integration_users_bulkImport_undeclared = Response<'integration.users.bulkImport', 418>;
code('integration.users.bulkImport', 400, 'invalid_request');
code('integration.users.bulkImport', 401, 'credential_invalid');
code('integration.users.bulkImport', 403, 'wrong_community');
code('integration.users.bulkImport', 404, 'community_not_found');
code('integration.users.bulkImport', 409, 'idempotency_key_reused');
code('integration.users.bulkImport', 429, 'rate_limited');
code('integration.users.bulkImport', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.users.bulkImport', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.users.bulkImport', 200, 'server_error');
export type integration_users_bulkImport_path = paths['/apis/v1/users/bulk-import']['post'];
// @ts-expect-error the path is not in the contract
export type integration_users_bulkImport_unknown_path = paths['/apis/v1/users/bulk-import/unknown'];

// integration.users.get
// @ts-expect-error this operation has no body
body('integration.users.get', {});
path('integration.users.get', {"userId":"1102"});
// @ts-expect-error the parameter "userId" is missing
path('integration.users.get', {});
export type integration_users_get = [Data<'integration.users.get'>, Response<'integration.users.get', 200>, Response<'integration.users.get', 400>];
// @ts-expect-error the status is not declared
export type integration_users_get_undeclared = Response<'integration.users.get', 418>;
code('integration.users.get', 400, 'invalid_request');
code('integration.users.get', 401, 'credential_missing');
code('integration.users.get', 401, 'credential_invalid');
code('integration.users.get', 403, 'permission_missing');
code('integration.users.get', 404, 'user_not_found');
code('integration.users.get', 429, 'rate_limited');
code('integration.users.get', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.users.get', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.users.get', 200, 'server_error');
export type integration_users_get_path = paths['/apis/v1/users/{userId}']['get'];
// @ts-expect-error the path is not in the contract
export type integration_users_get_unknown_path = paths['/apis/v1/users/{userId}/unknown'];

// integration.messages.send
body('integration.messages.send', { "channelId": "665f1c2ab7e4d90012a3b431", "message": "Good morning! The weekly challenge is open.", "sender": "bamboostick" });
// @ts-expect-error a field the contract does not know
body('integration.messages.send', { "channelId": "665f1c2ab7e4d90012a3b431", "message": "Good morning! The weekly challenge is open.", "sender": "bamboostick", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.messages.send', { "channelId": {"wrong":true}, "message": "Good morning! The weekly challenge is open.", "sender": "bamboostick" });
// @ts-expect-error this operation has no path parameters
path('integration.messages.send', { id: '1' });
export type integration_messages_send = [Data<'integration.messages.send'>, Response<'integration.messages.send', 200>, Response<'integration.messages.send', 400>];
// @ts-expect-error the status is not declared
export type integration_messages_send_undeclared = Response<'integration.messages.send', 418>;
code('integration.messages.send', 400, 'invalid_request');
code('integration.messages.send', 401, 'credential_missing');
code('integration.messages.send', 401, 'credential_invalid');
code('integration.messages.send', 403, 'permission_missing');
code('integration.messages.send', 404, 'channel_not_found');
code('integration.messages.send', 404, 'topic_not_found');
code('integration.messages.send', 404, 'user_not_found');
code('integration.messages.send', 409, 'idempotency_key_reused');
code('integration.messages.send', 429, 'rate_limited');
code('integration.messages.send', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.messages.send', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.messages.send', 200, 'server_error');
export type integration_messages_send_path = paths['/apis/v1/messages/send']['post'];
// @ts-expect-error the path is not in the contract
export type integration_messages_send_unknown_path = paths['/apis/v1/messages/send/unknown'];

// integration.messages.reply
body('integration.messages.reply', { "messageId": "665f1c2ab7e4d90012a3b441", "message": "Thank you, I am in.", "sender": "redpanda" });
// @ts-expect-error a field the contract does not know
body('integration.messages.reply', { "messageId": "665f1c2ab7e4d90012a3b441", "message": "Thank you, I am in.", "sender": "redpanda", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.messages.reply', { "messageId": {"wrong":true}, "message": "Thank you, I am in.", "sender": "redpanda" });
// @ts-expect-error this operation has no path parameters
path('integration.messages.reply', { id: '1' });
export type integration_messages_reply = [Data<'integration.messages.reply'>, Response<'integration.messages.reply', 200>, Response<'integration.messages.reply', 400>];
// @ts-expect-error the status is not declared
export type integration_messages_reply_undeclared = Response<'integration.messages.reply', 418>;
code('integration.messages.reply', 400, 'invalid_request');
code('integration.messages.reply', 401, 'credential_missing');
code('integration.messages.reply', 401, 'credential_invalid');
code('integration.messages.reply', 403, 'permission_missing');
code('integration.messages.reply', 404, 'message_not_found');
code('integration.messages.reply', 404, 'user_not_found');
code('integration.messages.reply', 409, 'idempotency_key_reused');
code('integration.messages.reply', 429, 'rate_limited');
code('integration.messages.reply', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.messages.reply', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.messages.reply', 200, 'server_error');
export type integration_messages_reply_path = paths['/apis/v1/messages/reply']['post'];
// @ts-expect-error the path is not in the contract
export type integration_messages_reply_unknown_path = paths['/apis/v1/messages/reply/unknown'];

// integration.messages.react
body('integration.messages.react', { "messageId": "665f1c2ab7e4d90012a3b441", "emoji": ":sparkling_heart:", "sender": "redpanda" });
// @ts-expect-error a field the contract does not know
body('integration.messages.react', { "messageId": "665f1c2ab7e4d90012a3b441", "emoji": ":sparkling_heart:", "sender": "redpanda", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.messages.react', { "messageId": {"wrong":true}, "emoji": ":sparkling_heart:", "sender": "redpanda" });
// @ts-expect-error this operation has no path parameters
path('integration.messages.react', { id: '1' });
export type integration_messages_react = [Data<'integration.messages.react'>, Response<'integration.messages.react', 200>, Response<'integration.messages.react', 400>];
// @ts-expect-error the status is not declared
export type integration_messages_react_undeclared = Response<'integration.messages.react', 418>;
code('integration.messages.react', 400, 'invalid_request');
code('integration.messages.react', 401, 'credential_missing');
code('integration.messages.react', 401, 'credential_invalid');
code('integration.messages.react', 403, 'permission_missing');
code('integration.messages.react', 404, 'message_not_found');
code('integration.messages.react', 404, 'user_not_found');
code('integration.messages.react', 409, 'idempotency_key_reused');
code('integration.messages.react', 429, 'rate_limited');
code('integration.messages.react', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.messages.react', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.messages.react', 200, 'server_error');
export type integration_messages_react_path = paths['/apis/v1/messages/react']['post'];
// @ts-expect-error the path is not in the contract
export type integration_messages_react_unknown_path = paths['/apis/v1/messages/react/unknown'];

// integration.channels.list
// @ts-expect-error this operation has no body
body('integration.channels.list', {});
// @ts-expect-error this operation has no path parameters
path('integration.channels.list', { id: '1' });
export type integration_channels_list = [Data<'integration.channels.list'>, Response<'integration.channels.list', 200>, Response<'integration.channels.list', 400>];
// @ts-expect-error the status is not declared
export type integration_channels_list_undeclared = Response<'integration.channels.list', 418>;
code('integration.channels.list', 400, 'invalid_request');
code('integration.channels.list', 401, 'credential_missing');
code('integration.channels.list', 401, 'credential_invalid');
code('integration.channels.list', 403, 'permission_missing');
code('integration.channels.list', 429, 'rate_limited');
code('integration.channels.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.channels.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.channels.list', 200, 'server_error');
export type integration_channels_list_path = paths['/apis/v1/channels']['get'];
// @ts-expect-error the path is not in the contract
export type integration_channels_list_unknown_path = paths['/apis/v1/channels/unknown'];

// integration.userFields.list
// @ts-expect-error this operation has no body
body('integration.userFields.list', {});
path('integration.userFields.list', {"communityId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "communityId" is missing
path('integration.userFields.list', {});
export type integration_userFields_list = [Data<'integration.userFields.list'>, Response<'integration.userFields.list', 200>, Response<'integration.userFields.list', 400>];
// @ts-expect-error the status is not declared
export type integration_userFields_list_undeclared = Response<'integration.userFields.list', 418>;
code('integration.userFields.list', 400, 'invalid_request');
code('integration.userFields.list', 401, 'credential_missing');
code('integration.userFields.list', 401, 'credential_invalid');
code('integration.userFields.list', 403, 'permission_missing');
code('integration.userFields.list', 403, 'wrong_community');
code('integration.userFields.list', 404, 'community_not_found');
code('integration.userFields.list', 429, 'rate_limited');
code('integration.userFields.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.userFields.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.userFields.list', 200, 'server_error');
export type integration_userFields_list_path = paths['/apis/v1/communities/{communityId}/user-fields']['get'];
// @ts-expect-error the path is not in the contract
export type integration_userFields_list_unknown_path = paths['/apis/v1/communities/{communityId}/user-fields/unknown'];

// integration.userFields.create
body('integration.userFields.create', { "name": "Favourite market", "type": "select", "description": "Where the member trades most.", "required": false, "defaultValue": "Stocks", "options": ["Stocks","Currencies","Metals"] });
// @ts-expect-error a field the contract does not know
body('integration.userFields.create', { "name": "Favourite market", "type": "select", "description": "Where the member trades most.", "required": false, "defaultValue": "Stocks", "options": ["Stocks","Currencies","Metals"], "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.userFields.create', { "name": {"wrong":true}, "type": "select", "description": "Where the member trades most.", "required": false, "defaultValue": "Stocks", "options": ["Stocks","Currencies","Metals"] });
path('integration.userFields.create', {"communityId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "communityId" is missing
path('integration.userFields.create', {});
export type integration_userFields_create = [Data<'integration.userFields.create'>, Response<'integration.userFields.create', 201>, Response<'integration.userFields.create', 400>];
// @ts-expect-error the status is not declared
export type integration_userFields_create_undeclared = Response<'integration.userFields.create', 418>;
code('integration.userFields.create', 400, 'invalid_request');
code('integration.userFields.create', 401, 'credential_missing');
code('integration.userFields.create', 401, 'credential_invalid');
code('integration.userFields.create', 403, 'permission_missing');
code('integration.userFields.create', 403, 'wrong_community');
code('integration.userFields.create', 404, 'community_not_found');
code('integration.userFields.create', 409, 'user_field_taken');
code('integration.userFields.create', 409, 'user_field_limit_reached');
code('integration.userFields.create', 409, 'idempotency_key_reused');
code('integration.userFields.create', 429, 'rate_limited');
code('integration.userFields.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.userFields.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.userFields.create', 200, 'server_error');
export type integration_userFields_create_path = paths['/apis/v1/communities/{communityId}/user-fields']['post'];
// @ts-expect-error the path is not in the contract
export type integration_userFields_create_unknown_path = paths['/apis/v1/communities/{communityId}/user-fields/unknown'];

// integration.userFields.get
// @ts-expect-error this operation has no body
body('integration.userFields.get', {});
path('integration.userFields.get', {"communityId":"665f1c2ab7e4d90012a3b401","fieldId":"665f1c2ab7e4d90012a3b461"});
// @ts-expect-error the parameter "communityId" is missing
path('integration.userFields.get', {"fieldId":"665f1c2ab7e4d90012a3b461"});
export type integration_userFields_get = [Data<'integration.userFields.get'>, Response<'integration.userFields.get', 200>, Response<'integration.userFields.get', 400>];
// @ts-expect-error the status is not declared
export type integration_userFields_get_undeclared = Response<'integration.userFields.get', 418>;
code('integration.userFields.get', 400, 'invalid_request');
code('integration.userFields.get', 401, 'credential_missing');
code('integration.userFields.get', 401, 'credential_invalid');
code('integration.userFields.get', 403, 'permission_missing');
code('integration.userFields.get', 403, 'wrong_community');
code('integration.userFields.get', 404, 'community_not_found');
code('integration.userFields.get', 404, 'user_field_not_found');
code('integration.userFields.get', 429, 'rate_limited');
code('integration.userFields.get', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.userFields.get', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.userFields.get', 200, 'server_error');
export type integration_userFields_get_path = paths['/apis/v1/communities/{communityId}/user-fields/{fieldId}']['get'];
// @ts-expect-error the path is not in the contract
export type integration_userFields_get_unknown_path = paths['/apis/v1/communities/{communityId}/user-fields/{fieldId}/unknown'];

// integration.userFields.update
body('integration.userFields.update', { "name": "Risk score (1 to 10)", "type": "number" });
// @ts-expect-error a field the contract does not know
body('integration.userFields.update', { "name": "Risk score (1 to 10)", "type": "number", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.userFields.update', { "name": {"wrong":true}, "type": "number" });
path('integration.userFields.update', {"communityId":"665f1c2ab7e4d90012a3b401","fieldId":"665f1c2ab7e4d90012a3b462"});
// @ts-expect-error the parameter "communityId" is missing
path('integration.userFields.update', {"fieldId":"665f1c2ab7e4d90012a3b462"});
export type integration_userFields_update = [Data<'integration.userFields.update'>, Response<'integration.userFields.update', 200>, Response<'integration.userFields.update', 400>];
// @ts-expect-error the status is not declared
export type integration_userFields_update_undeclared = Response<'integration.userFields.update', 418>;
code('integration.userFields.update', 400, 'invalid_request');
code('integration.userFields.update', 401, 'credential_missing');
code('integration.userFields.update', 401, 'credential_invalid');
code('integration.userFields.update', 403, 'permission_missing');
code('integration.userFields.update', 403, 'wrong_community');
code('integration.userFields.update', 404, 'community_not_found');
code('integration.userFields.update', 404, 'user_field_not_found');
code('integration.userFields.update', 429, 'rate_limited');
code('integration.userFields.update', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.userFields.update', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.userFields.update', 200, 'server_error');
export type integration_userFields_update_path = paths['/apis/v1/communities/{communityId}/user-fields/{fieldId}']['put'];
// @ts-expect-error the path is not in the contract
export type integration_userFields_update_unknown_path = paths['/apis/v1/communities/{communityId}/user-fields/{fieldId}/unknown'];

// integration.userFields.delete
// @ts-expect-error this operation has no body
body('integration.userFields.delete', {});
path('integration.userFields.delete', {"communityId":"665f1c2ab7e4d90012a3b401","fieldId":"665f1c2ab7e4d90012a3b462"});
// @ts-expect-error the parameter "communityId" is missing
path('integration.userFields.delete', {"fieldId":"665f1c2ab7e4d90012a3b462"});
export type integration_userFields_delete = [Data<'integration.userFields.delete'>, Response<'integration.userFields.delete', 200>, Response<'integration.userFields.delete', 400>];
// @ts-expect-error the status is not declared
export type integration_userFields_delete_undeclared = Response<'integration.userFields.delete', 418>;
code('integration.userFields.delete', 400, 'invalid_request');
code('integration.userFields.delete', 401, 'credential_missing');
code('integration.userFields.delete', 401, 'credential_invalid');
code('integration.userFields.delete', 403, 'permission_missing');
code('integration.userFields.delete', 403, 'wrong_community');
code('integration.userFields.delete', 404, 'community_not_found');
code('integration.userFields.delete', 404, 'user_field_not_found');
code('integration.userFields.delete', 429, 'rate_limited');
code('integration.userFields.delete', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.userFields.delete', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.userFields.delete', 200, 'server_error');
export type integration_userFields_delete_path = paths['/apis/v1/communities/{communityId}/user-fields/{fieldId}']['delete'];
// @ts-expect-error the path is not in the contract
export type integration_userFields_delete_unknown_path = paths['/apis/v1/communities/{communityId}/user-fields/{fieldId}/unknown'];

// integration.userFieldHistories.create
body('integration.userFieldHistories.create', { "fieldId": "665f1c2ab7e4d90012a3b462", "value": 7 });
// @ts-expect-error a field the contract does not know
body('integration.userFieldHistories.create', { "fieldId": "665f1c2ab7e4d90012a3b462", "value": 7, "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('integration.userFieldHistories.create', { "fieldId": {"wrong":true}, "value": 7 });
path('integration.userFieldHistories.create', {"communityId":"665f1c2ab7e4d90012a3b401","userId":"1103"});
// @ts-expect-error the parameter "communityId" is missing
path('integration.userFieldHistories.create', {"userId":"1103"});
export type integration_userFieldHistories_create = [Data<'integration.userFieldHistories.create'>, Response<'integration.userFieldHistories.create', 201>, Response<'integration.userFieldHistories.create', 400>];
// @ts-expect-error the status is not declared
export type integration_userFieldHistories_create_undeclared = Response<'integration.userFieldHistories.create', 418>;
code('integration.userFieldHistories.create', 400, 'invalid_request');
code('integration.userFieldHistories.create', 401, 'credential_missing');
code('integration.userFieldHistories.create', 401, 'credential_invalid');
code('integration.userFieldHistories.create', 403, 'permission_missing');
code('integration.userFieldHistories.create', 403, 'wrong_community');
code('integration.userFieldHistories.create', 404, 'community_not_found');
code('integration.userFieldHistories.create', 404, 'user_not_found');
code('integration.userFieldHistories.create', 404, 'user_field_not_found');
code('integration.userFieldHistories.create', 409, 'idempotency_key_reused');
code('integration.userFieldHistories.create', 429, 'rate_limited');
code('integration.userFieldHistories.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.userFieldHistories.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.userFieldHistories.create', 200, 'server_error');
export type integration_userFieldHistories_create_path = paths['/apis/v1/communities/{communityId}/users/{userId}/user-field-histories']['post'];
// @ts-expect-error the path is not in the contract
export type integration_userFieldHistories_create_unknown_path = paths['/apis/v1/communities/{communityId}/users/{userId}/user-field-histories/unknown'];

// integration.userFieldHistories.list
// @ts-expect-error this operation has no body
body('integration.userFieldHistories.list', {});
path('integration.userFieldHistories.list', {"communityId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "communityId" is missing
path('integration.userFieldHistories.list', {});
export type integration_userFieldHistories_list = [Data<'integration.userFieldHistories.list'>, Response<'integration.userFieldHistories.list', 200>, Response<'integration.userFieldHistories.list', 400>];
// @ts-expect-error the status is not declared
export type integration_userFieldHistories_list_undeclared = Response<'integration.userFieldHistories.list', 418>;
code('integration.userFieldHistories.list', 400, 'invalid_request');
code('integration.userFieldHistories.list', 401, 'credential_missing');
code('integration.userFieldHistories.list', 401, 'credential_invalid');
code('integration.userFieldHistories.list', 403, 'permission_missing');
code('integration.userFieldHistories.list', 403, 'wrong_community');
code('integration.userFieldHistories.list', 404, 'community_not_found');
code('integration.userFieldHistories.list', 429, 'rate_limited');
code('integration.userFieldHistories.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('integration.userFieldHistories.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('integration.userFieldHistories.list', 200, 'server_error');
export type integration_userFieldHistories_list_path = paths['/apis/v1/communities/{communityId}/user-field-histories']['get'];
// @ts-expect-error the path is not in the contract
export type integration_userFieldHistories_list_unknown_path = paths['/apis/v1/communities/{communityId}/user-field-histories/unknown'];

// application.apiKeys.list
// @ts-expect-error this operation has no body
body('application.apiKeys.list', {});
path('application.apiKeys.list', {"communityId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "communityId" is missing
path('application.apiKeys.list', {});
export type application_apiKeys_list = [Data<'application.apiKeys.list'>, Response<'application.apiKeys.list', 200>, Response<'application.apiKeys.list', 400>];
// @ts-expect-error the status is not declared
export type application_apiKeys_list_undeclared = Response<'application.apiKeys.list', 418>;
code('application.apiKeys.list', 400, 'invalid_request');
code('application.apiKeys.list', 401, 'credential_missing');
code('application.apiKeys.list', 401, 'credential_invalid');
code('application.apiKeys.list', 403, 'role_required');
code('application.apiKeys.list', 404, 'community_not_found');
code('application.apiKeys.list', 429, 'rate_limited');
code('application.apiKeys.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.apiKeys.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.apiKeys.list', 200, 'server_error');
export type application_apiKeys_list_path = paths['/communities/{communityId}/api-keys']['get'];
// @ts-expect-error the path is not in the contract
export type application_apiKeys_list_unknown_path = paths['/communities/{communityId}/api-keys/unknown'];

// application.apiKeys.create
body('application.apiKeys.create', { "name": "Message bot", "permissions": ["sendMessage","replyMessage"] });
// @ts-expect-error a field the contract does not know
body('application.apiKeys.create', { "name": "Message bot", "permissions": ["sendMessage","replyMessage"], "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('application.apiKeys.create', { "name": {"wrong":true}, "permissions": ["sendMessage","replyMessage"] });
path('application.apiKeys.create', {"communityId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "communityId" is missing
path('application.apiKeys.create', {});
export type application_apiKeys_create = [Data<'application.apiKeys.create'>, Response<'application.apiKeys.create', 201>, Response<'application.apiKeys.create', 400>];
// @ts-expect-error the status is not declared
export type application_apiKeys_create_undeclared = Response<'application.apiKeys.create', 418>;
code('application.apiKeys.create', 400, 'invalid_request');
code('application.apiKeys.create', 401, 'credential_missing');
code('application.apiKeys.create', 401, 'credential_invalid');
code('application.apiKeys.create', 403, 'role_required');
code('application.apiKeys.create', 404, 'community_not_found');
code('application.apiKeys.create', 409, 'api_key_limit_reached');
code('application.apiKeys.create', 409, 'idempotency_key_reused');
code('application.apiKeys.create', 429, 'rate_limited');
code('application.apiKeys.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.apiKeys.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.apiKeys.create', 200, 'server_error');
export type application_apiKeys_create_path = paths['/communities/{communityId}/api-keys']['post'];
// @ts-expect-error the path is not in the contract
export type application_apiKeys_create_unknown_path = paths['/communities/{communityId}/api-keys/unknown'];

// application.apiKeys.update
body('application.apiKeys.update', { "expirePeriod": 365 });
// @ts-expect-error a field the contract does not know
body('application.apiKeys.update', { "expirePeriod": 365, "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('application.apiKeys.update', { "expirePeriod": {"wrong":true} });
path('application.apiKeys.update', {"communityId":"665f1c2ab7e4d90012a3b401","apiKeyId":"665f1c2ab7e4d90012a3b482"});
// @ts-expect-error the parameter "communityId" is missing
path('application.apiKeys.update', {"apiKeyId":"665f1c2ab7e4d90012a3b482"});
export type application_apiKeys_update = [Data<'application.apiKeys.update'>, Response<'application.apiKeys.update', 200>, Response<'application.apiKeys.update', 400>];
// @ts-expect-error the status is not declared
export type application_apiKeys_update_undeclared = Response<'application.apiKeys.update', 418>;
code('application.apiKeys.update', 400, 'invalid_request');
code('application.apiKeys.update', 401, 'credential_missing');
code('application.apiKeys.update', 401, 'credential_invalid');
code('application.apiKeys.update', 403, 'role_required');
code('application.apiKeys.update', 404, 'community_not_found');
code('application.apiKeys.update', 404, 'api_key_not_found');
code('application.apiKeys.update', 429, 'rate_limited');
code('application.apiKeys.update', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.apiKeys.update', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.apiKeys.update', 200, 'server_error');
export type application_apiKeys_update_path = paths['/communities/{communityId}/api-keys/{apiKeyId}']['put'];
// @ts-expect-error the path is not in the contract
export type application_apiKeys_update_unknown_path = paths['/communities/{communityId}/api-keys/{apiKeyId}/unknown'];

// application.apiKeys.delete
// @ts-expect-error this operation has no body
body('application.apiKeys.delete', {});
path('application.apiKeys.delete', {"communityId":"665f1c2ab7e4d90012a3b401","apiKeyId":"665f1c2ab7e4d90012a3b482"});
// @ts-expect-error the parameter "communityId" is missing
path('application.apiKeys.delete', {"apiKeyId":"665f1c2ab7e4d90012a3b482"});
export type application_apiKeys_delete = [Data<'application.apiKeys.delete'>, Response<'application.apiKeys.delete', 200>, Response<'application.apiKeys.delete', 400>];
// @ts-expect-error the status is not declared
export type application_apiKeys_delete_undeclared = Response<'application.apiKeys.delete', 418>;
code('application.apiKeys.delete', 400, 'invalid_request');
code('application.apiKeys.delete', 401, 'credential_missing');
code('application.apiKeys.delete', 401, 'credential_invalid');
code('application.apiKeys.delete', 403, 'role_required');
code('application.apiKeys.delete', 404, 'community_not_found');
code('application.apiKeys.delete', 404, 'api_key_not_found');
code('application.apiKeys.delete', 429, 'rate_limited');
code('application.apiKeys.delete', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.apiKeys.delete', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.apiKeys.delete', 200, 'server_error');
export type application_apiKeys_delete_path = paths['/communities/{communityId}/api-keys/{apiKeyId}']['delete'];
// @ts-expect-error the path is not in the contract
export type application_apiKeys_delete_unknown_path = paths['/communities/{communityId}/api-keys/{apiKeyId}/unknown'];

// application.users.get
// @ts-expect-error this operation has no body
body('application.users.get', {});
path('application.users.get', {"userId":"1102"});
// @ts-expect-error the parameter "userId" is missing
path('application.users.get', {});
export type application_users_get = [Data<'application.users.get'>, Response<'application.users.get', 200>, Response<'application.users.get', 400>];
// @ts-expect-error the status is not declared
export type application_users_get_undeclared = Response<'application.users.get', 418>;
code('application.users.get', 400, 'invalid_request');
code('application.users.get', 401, 'credential_missing');
code('application.users.get', 401, 'credential_invalid');
code('application.users.get', 403, 'permission_missing');
code('application.users.get', 403, 'own_user_only');
code('application.users.get', 404, 'user_not_found');
code('application.users.get', 429, 'rate_limited');
code('application.users.get', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.users.get', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.users.get', 200, 'server_error');
export type application_users_get_path = paths['/users/{userId}']['get'];
// @ts-expect-error the path is not in the contract
export type application_users_get_unknown_path = paths['/users/{userId}/unknown'];

// application.communityUsers.list
// @ts-expect-error this operation has no body
body('application.communityUsers.list', {});
path('application.communityUsers.list', {"communityId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "communityId" is missing
path('application.communityUsers.list', {});
export type application_communityUsers_list = [Data<'application.communityUsers.list'>, Response<'application.communityUsers.list', 200>, Response<'application.communityUsers.list', 400>];
// @ts-expect-error the status is not declared
export type application_communityUsers_list_undeclared = Response<'application.communityUsers.list', 418>;
code('application.communityUsers.list', 400, 'invalid_request');
code('application.communityUsers.list', 401, 'credential_missing');
code('application.communityUsers.list', 401, 'credential_invalid');
code('application.communityUsers.list', 403, 'permission_missing');
code('application.communityUsers.list', 403, 'role_required');
code('application.communityUsers.list', 403, 'wrong_community');
code('application.communityUsers.list', 404, 'community_not_found');
code('application.communityUsers.list', 429, 'rate_limited');
code('application.communityUsers.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.communityUsers.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.communityUsers.list', 200, 'server_error');
export type application_communityUsers_list_path = paths['/communities/{communityId}/users']['get'];
// @ts-expect-error the path is not in the contract
export type application_communityUsers_list_unknown_path = paths['/communities/{communityId}/users/unknown'];

// application.communityUsers.get
// @ts-expect-error this operation has no body
body('application.communityUsers.get', {});
path('application.communityUsers.get', {"communityId":"665f1c2ab7e4d90012a3b401","userId":"1102"});
// @ts-expect-error the parameter "communityId" is missing
path('application.communityUsers.get', {"userId":"1102"});
export type application_communityUsers_get = [Data<'application.communityUsers.get'>, Response<'application.communityUsers.get', 200>, Response<'application.communityUsers.get', 400>];
// @ts-expect-error the status is not declared
export type application_communityUsers_get_undeclared = Response<'application.communityUsers.get', 418>;
code('application.communityUsers.get', 400, 'invalid_request');
code('application.communityUsers.get', 401, 'credential_missing');
code('application.communityUsers.get', 401, 'credential_invalid');
code('application.communityUsers.get', 403, 'permission_missing');
code('application.communityUsers.get', 403, 'role_required');
code('application.communityUsers.get', 403, 'wrong_community');
code('application.communityUsers.get', 404, 'community_not_found');
code('application.communityUsers.get', 404, 'user_not_found');
code('application.communityUsers.get', 429, 'rate_limited');
code('application.communityUsers.get', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.communityUsers.get', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.communityUsers.get', 200, 'server_error');
export type application_communityUsers_get_path = paths['/communities/{communityId}/users/{userId}']['get'];
// @ts-expect-error the path is not in the contract
export type application_communityUsers_get_unknown_path = paths['/communities/{communityId}/users/{userId}/unknown'];

// application.userFields.list
// @ts-expect-error this operation has no body
body('application.userFields.list', {});
path('application.userFields.list', {"communityId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFields.list', {});
export type application_userFields_list = [Data<'application.userFields.list'>, Response<'application.userFields.list', 200>, Response<'application.userFields.list', 400>];
// @ts-expect-error the status is not declared
export type application_userFields_list_undeclared = Response<'application.userFields.list', 418>;
code('application.userFields.list', 400, 'invalid_request');
code('application.userFields.list', 401, 'credential_missing');
code('application.userFields.list', 401, 'credential_invalid');
code('application.userFields.list', 403, 'permission_missing');
code('application.userFields.list', 403, 'role_required');
code('application.userFields.list', 403, 'wrong_community');
code('application.userFields.list', 404, 'community_not_found');
code('application.userFields.list', 429, 'rate_limited');
code('application.userFields.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFields.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFields.list', 200, 'server_error');
export type application_userFields_list_path = paths['/communities/{communityId}/user-fields']['get'];
// @ts-expect-error the path is not in the contract
export type application_userFields_list_unknown_path = paths['/communities/{communityId}/user-fields/unknown'];

// application.userFields.create
body('application.userFields.create', { "field": "risk score", "name": "Risk score", "type": "number" });
// @ts-expect-error a field the contract does not know
body('application.userFields.create', { "field": "risk score", "name": "Risk score", "type": "number", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('application.userFields.create', { "field": {"wrong":true}, "name": "Risk score", "type": "number" });
path('application.userFields.create', {"communityId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFields.create', {});
export type application_userFields_create = [Data<'application.userFields.create'>, Response<'application.userFields.create', 201>, Response<'application.userFields.create', 400>];
// @ts-expect-error the status is not declared
export type application_userFields_create_undeclared = Response<'application.userFields.create', 418>;
code('application.userFields.create', 400, 'invalid_request');
code('application.userFields.create', 401, 'credential_missing');
code('application.userFields.create', 401, 'credential_invalid');
code('application.userFields.create', 403, 'permission_missing');
code('application.userFields.create', 403, 'role_required');
code('application.userFields.create', 403, 'wrong_community');
code('application.userFields.create', 404, 'community_not_found');
code('application.userFields.create', 409, 'user_field_taken');
code('application.userFields.create', 409, 'user_field_limit_reached');
code('application.userFields.create', 409, 'idempotency_key_reused');
code('application.userFields.create', 429, 'rate_limited');
code('application.userFields.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFields.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFields.create', 200, 'server_error');
export type application_userFields_create_path = paths['/communities/{communityId}/user-fields']['post'];
// @ts-expect-error the path is not in the contract
export type application_userFields_create_unknown_path = paths['/communities/{communityId}/user-fields/unknown'];

// application.userFields.get
// @ts-expect-error this operation has no body
body('application.userFields.get', {});
path('application.userFields.get', {"communityId":"665f1c2ab7e4d90012a3b401","fieldId":"665f1c2ab7e4d90012a3b461"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFields.get', {"fieldId":"665f1c2ab7e4d90012a3b461"});
export type application_userFields_get = [Data<'application.userFields.get'>, Response<'application.userFields.get', 200>, Response<'application.userFields.get', 400>];
// @ts-expect-error the status is not declared
export type application_userFields_get_undeclared = Response<'application.userFields.get', 418>;
code('application.userFields.get', 400, 'invalid_request');
code('application.userFields.get', 401, 'credential_missing');
code('application.userFields.get', 401, 'credential_invalid');
code('application.userFields.get', 403, 'permission_missing');
code('application.userFields.get', 403, 'role_required');
code('application.userFields.get', 403, 'wrong_community');
code('application.userFields.get', 404, 'community_not_found');
code('application.userFields.get', 404, 'user_field_not_found');
code('application.userFields.get', 429, 'rate_limited');
code('application.userFields.get', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFields.get', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFields.get', 200, 'server_error');
export type application_userFields_get_path = paths['/communities/{communityId}/user-fields/{fieldId}']['get'];
// @ts-expect-error the path is not in the contract
export type application_userFields_get_unknown_path = paths['/communities/{communityId}/user-fields/{fieldId}/unknown'];

// application.userFields.update
body('application.userFields.update', { "name": "Preferred market", "type": "select" });
// @ts-expect-error a field the contract does not know
body('application.userFields.update', { "name": "Preferred market", "type": "select", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('application.userFields.update', { "name": {"wrong":true}, "type": "select" });
path('application.userFields.update', {"communityId":"665f1c2ab7e4d90012a3b401","fieldId":"665f1c2ab7e4d90012a3b461"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFields.update', {"fieldId":"665f1c2ab7e4d90012a3b461"});
export type application_userFields_update = [Data<'application.userFields.update'>, Response<'application.userFields.update', 200>, Response<'application.userFields.update', 400>];
// @ts-expect-error the status is not declared
export type application_userFields_update_undeclared = Response<'application.userFields.update', 418>;
code('application.userFields.update', 400, 'invalid_request');
code('application.userFields.update', 401, 'credential_missing');
code('application.userFields.update', 401, 'credential_invalid');
code('application.userFields.update', 403, 'permission_missing');
code('application.userFields.update', 403, 'role_required');
code('application.userFields.update', 403, 'wrong_community');
code('application.userFields.update', 404, 'community_not_found');
code('application.userFields.update', 404, 'user_field_not_found');
code('application.userFields.update', 429, 'rate_limited');
code('application.userFields.update', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFields.update', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFields.update', 200, 'server_error');
export type application_userFields_update_path = paths['/communities/{communityId}/user-fields/{fieldId}']['put'];
// @ts-expect-error the path is not in the contract
export type application_userFields_update_unknown_path = paths['/communities/{communityId}/user-fields/{fieldId}/unknown'];

// application.userFields.delete
// @ts-expect-error this operation has no body
body('application.userFields.delete', {});
path('application.userFields.delete', {"communityId":"665f1c2ab7e4d90012a3b401","fieldId":"665f1c2ab7e4d90012a3b461"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFields.delete', {"fieldId":"665f1c2ab7e4d90012a3b461"});
export type application_userFields_delete = [Data<'application.userFields.delete'>, Response<'application.userFields.delete', 200>, Response<'application.userFields.delete', 400>];
// @ts-expect-error the status is not declared
export type application_userFields_delete_undeclared = Response<'application.userFields.delete', 418>;
code('application.userFields.delete', 400, 'invalid_request');
code('application.userFields.delete', 401, 'credential_missing');
code('application.userFields.delete', 401, 'credential_invalid');
code('application.userFields.delete', 403, 'permission_missing');
code('application.userFields.delete', 403, 'role_required');
code('application.userFields.delete', 403, 'wrong_community');
code('application.userFields.delete', 404, 'community_not_found');
code('application.userFields.delete', 404, 'user_field_not_found');
code('application.userFields.delete', 429, 'rate_limited');
code('application.userFields.delete', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFields.delete', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFields.delete', 200, 'server_error');
export type application_userFields_delete_path = paths['/communities/{communityId}/user-fields/{fieldId}']['delete'];
// @ts-expect-error the path is not in the contract
export type application_userFields_delete_unknown_path = paths['/communities/{communityId}/user-fields/{fieldId}/unknown'];

// application.userFieldHistories.list
// @ts-expect-error this operation has no body
body('application.userFieldHistories.list', {});
path('application.userFieldHistories.list', {"communityId":"665f1c2ab7e4d90012a3b401"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFieldHistories.list', {});
export type application_userFieldHistories_list = [Data<'application.userFieldHistories.list'>, Response<'application.userFieldHistories.list', 200>, Response<'application.userFieldHistories.list', 400>];
// @ts-expect-error the status is not declared
export type application_userFieldHistories_list_undeclared = Response<'application.userFieldHistories.list', 418>;
code('application.userFieldHistories.list', 400, 'invalid_request');
code('application.userFieldHistories.list', 401, 'credential_missing');
code('application.userFieldHistories.list', 401, 'credential_invalid');
code('application.userFieldHistories.list', 403, 'permission_missing');
code('application.userFieldHistories.list', 403, 'role_required');
code('application.userFieldHistories.list', 403, 'wrong_community');
code('application.userFieldHistories.list', 404, 'community_not_found');
code('application.userFieldHistories.list', 429, 'rate_limited');
code('application.userFieldHistories.list', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFieldHistories.list', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFieldHistories.list', 200, 'server_error');
export type application_userFieldHistories_list_path = paths['/communities/{communityId}/user-field-histories']['get'];
// @ts-expect-error the path is not in the contract
export type application_userFieldHistories_list_unknown_path = paths['/communities/{communityId}/user-field-histories/unknown'];

// application.userFieldHistories.listForField
// @ts-expect-error this operation has no body
body('application.userFieldHistories.listForField', {});
path('application.userFieldHistories.listForField', {"communityId":"665f1c2ab7e4d90012a3b401","fieldId":"665f1c2ab7e4d90012a3b461"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFieldHistories.listForField', {"fieldId":"665f1c2ab7e4d90012a3b461"});
export type application_userFieldHistories_listForField = [Data<'application.userFieldHistories.listForField'>, Response<'application.userFieldHistories.listForField', 200>, Response<'application.userFieldHistories.listForField', 400>];
// @ts-expect-error the status is not declared
export type application_userFieldHistories_listForField_undeclared = Response<'application.userFieldHistories.listForField', 418>;
code('application.userFieldHistories.listForField', 400, 'invalid_request');
code('application.userFieldHistories.listForField', 401, 'credential_missing');
code('application.userFieldHistories.listForField', 401, 'credential_invalid');
code('application.userFieldHistories.listForField', 403, 'permission_missing');
code('application.userFieldHistories.listForField', 403, 'role_required');
code('application.userFieldHistories.listForField', 403, 'wrong_community');
code('application.userFieldHistories.listForField', 404, 'community_not_found');
code('application.userFieldHistories.listForField', 404, 'user_field_not_found');
code('application.userFieldHistories.listForField', 429, 'rate_limited');
code('application.userFieldHistories.listForField', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFieldHistories.listForField', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFieldHistories.listForField', 200, 'server_error');
export type application_userFieldHistories_listForField_path = paths['/communities/{communityId}/user-fields/{fieldId}/histories']['get'];
// @ts-expect-error the path is not in the contract
export type application_userFieldHistories_listForField_unknown_path = paths['/communities/{communityId}/user-fields/{fieldId}/histories/unknown'];

// application.userFieldHistories.listForUser
// @ts-expect-error this operation has no body
body('application.userFieldHistories.listForUser', {});
path('application.userFieldHistories.listForUser', {"communityId":"665f1c2ab7e4d90012a3b401","userId":"1102"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFieldHistories.listForUser', {"userId":"1102"});
export type application_userFieldHistories_listForUser = [Data<'application.userFieldHistories.listForUser'>, Response<'application.userFieldHistories.listForUser', 200>, Response<'application.userFieldHistories.listForUser', 400>];
// @ts-expect-error the status is not declared
export type application_userFieldHistories_listForUser_undeclared = Response<'application.userFieldHistories.listForUser', 418>;
code('application.userFieldHistories.listForUser', 400, 'invalid_request');
code('application.userFieldHistories.listForUser', 401, 'credential_missing');
code('application.userFieldHistories.listForUser', 401, 'credential_invalid');
code('application.userFieldHistories.listForUser', 403, 'permission_missing');
code('application.userFieldHistories.listForUser', 403, 'role_required');
code('application.userFieldHistories.listForUser', 403, 'wrong_community');
code('application.userFieldHistories.listForUser', 403, 'own_user_only');
code('application.userFieldHistories.listForUser', 404, 'community_not_found');
code('application.userFieldHistories.listForUser', 404, 'user_not_found');
code('application.userFieldHistories.listForUser', 429, 'rate_limited');
code('application.userFieldHistories.listForUser', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFieldHistories.listForUser', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFieldHistories.listForUser', 200, 'server_error');
export type application_userFieldHistories_listForUser_path = paths['/communities/{communityId}/users/{userId}/user-field-histories']['get'];
// @ts-expect-error the path is not in the contract
export type application_userFieldHistories_listForUser_unknown_path = paths['/communities/{communityId}/users/{userId}/user-field-histories/unknown'];

// application.userFieldHistories.create
body('application.userFieldHistories.create', { "fieldId": "665f1c2ab7e4d90012a3b461", "value": "Stocks" });
// @ts-expect-error a field the contract does not know
body('application.userFieldHistories.create', { "fieldId": "665f1c2ab7e4d90012a3b461", "value": "Stocks", "notInTheContract": 1 });
// @ts-expect-error a field of the wrong type
body('application.userFieldHistories.create', { "fieldId": {"wrong":true}, "value": "Stocks" });
path('application.userFieldHistories.create', {"communityId":"665f1c2ab7e4d90012a3b401","userId":"1102"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFieldHistories.create', {"userId":"1102"});
export type application_userFieldHistories_create = [Data<'application.userFieldHistories.create'>, Response<'application.userFieldHistories.create', 201>, Response<'application.userFieldHistories.create', 400>];
// @ts-expect-error the status is not declared
export type application_userFieldHistories_create_undeclared = Response<'application.userFieldHistories.create', 418>;
code('application.userFieldHistories.create', 400, 'invalid_request');
code('application.userFieldHistories.create', 401, 'credential_missing');
code('application.userFieldHistories.create', 401, 'credential_invalid');
code('application.userFieldHistories.create', 403, 'permission_missing');
code('application.userFieldHistories.create', 403, 'role_required');
code('application.userFieldHistories.create', 403, 'wrong_community');
code('application.userFieldHistories.create', 404, 'community_not_found');
code('application.userFieldHistories.create', 404, 'user_not_found');
code('application.userFieldHistories.create', 404, 'user_field_not_found');
code('application.userFieldHistories.create', 409, 'idempotency_key_reused');
code('application.userFieldHistories.create', 429, 'rate_limited');
code('application.userFieldHistories.create', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFieldHistories.create', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFieldHistories.create', 200, 'server_error');
export type application_userFieldHistories_create_path = paths['/communities/{communityId}/users/{userId}/user-field-histories']['post'];
// @ts-expect-error the path is not in the contract
export type application_userFieldHistories_create_unknown_path = paths['/communities/{communityId}/users/{userId}/user-field-histories/unknown'];

// application.userFieldHistories.listForFieldAndUser
// @ts-expect-error this operation has no body
body('application.userFieldHistories.listForFieldAndUser', {});
path('application.userFieldHistories.listForFieldAndUser', {"communityId":"665f1c2ab7e4d90012a3b401","userId":"1102","fieldId":"665f1c2ab7e4d90012a3b461"});
// @ts-expect-error the parameter "communityId" is missing
path('application.userFieldHistories.listForFieldAndUser', {"userId":"1102","fieldId":"665f1c2ab7e4d90012a3b461"});
export type application_userFieldHistories_listForFieldAndUser = [Data<'application.userFieldHistories.listForFieldAndUser'>, Response<'application.userFieldHistories.listForFieldAndUser', 200>, Response<'application.userFieldHistories.listForFieldAndUser', 400>];
// @ts-expect-error the status is not declared
export type application_userFieldHistories_listForFieldAndUser_undeclared = Response<'application.userFieldHistories.listForFieldAndUser', 418>;
code('application.userFieldHistories.listForFieldAndUser', 400, 'invalid_request');
code('application.userFieldHistories.listForFieldAndUser', 401, 'credential_missing');
code('application.userFieldHistories.listForFieldAndUser', 401, 'credential_invalid');
code('application.userFieldHistories.listForFieldAndUser', 403, 'permission_missing');
code('application.userFieldHistories.listForFieldAndUser', 403, 'role_required');
code('application.userFieldHistories.listForFieldAndUser', 403, 'wrong_community');
code('application.userFieldHistories.listForFieldAndUser', 403, 'own_user_only');
code('application.userFieldHistories.listForFieldAndUser', 404, 'community_not_found');
code('application.userFieldHistories.listForFieldAndUser', 404, 'user_not_found');
code('application.userFieldHistories.listForFieldAndUser', 404, 'user_field_not_found');
code('application.userFieldHistories.listForFieldAndUser', 429, 'rate_limited');
code('application.userFieldHistories.listForFieldAndUser', 500, 'server_error');
// @ts-expect-error a code that the status does not have
code('application.userFieldHistories.listForFieldAndUser', 500, 'server_error_else');
// @ts-expect-error a status without codes
code('application.userFieldHistories.listForFieldAndUser', 200, 'server_error');
export type application_userFieldHistories_listForFieldAndUser_path = paths['/communities/{communityId}/users/{userId}/user-fields/{fieldId}/histories']['get'];
// @ts-expect-error the path is not in the contract
export type application_userFieldHistories_listForFieldAndUser_unknown_path = paths['/communities/{communityId}/users/{userId}/user-fields/{fieldId}/histories/unknown'];
