// Made from spec/openapi.yaml by `npm run generate`. Do not edit: change the contract, then run that command.

/** A group of operations that share a host and a credential. */
export type Host = 'system' | 'secureAuth' | 'integration' | 'application';

export interface Route {
	readonly host: Host;
	readonly credentialOptional: boolean;
}

/** The base URL of each host by environment. */
export const hosts: Readonly<Record<Host, Readonly<Record<string, string>>>> = {
	system: {
		'production': 'https://rai-api.returning.ai/api/v1',
		'pre-staging': 'https://sgtr-rai-api.returning.ai/api/v1',
		'local': 'http://localhost:4010',
	},
	secureAuth: {
		'production': 'https://{cname}',
		'local': 'http://localhost:4010',
	},
	integration: {
		'production': 'https://integration.returning.ai',
		'staging': 'https://staging-integration.returning.ai',
		'pre-staging': 'https://sgtr-integration.returning.ai',
		'playground': 'https://playground-integration.returning.ai',
		'local': 'http://localhost:4010',
	},
	application: {
		'production': 'https://application.returning.ai/apis/v1',
		'local': 'http://localhost:4010',
	},
};

/** Every operation by method and path template. */
export const routes: Readonly<Record<string, Route>> = {
	'POST /auth/register': { host: 'system', credentialOptional: true },
	'POST /auth/verify-email': { host: 'system', credentialOptional: true },
	'POST /auth/login': { host: 'system', credentialOptional: true },
	'GET /api/secureAuth': { host: 'secureAuth', credentialOptional: false },
	'GET /servers': { host: 'system', credentialOptional: false },
	'POST /servers': { host: 'system', credentialOptional: false },
	'PUT /servers/{serverId}': { host: 'system', credentialOptional: false },
	'GET /servers/{serverId}/roles': { host: 'system', credentialOptional: false },
	'GET /servers/{serverId}/channels': { host: 'system', credentialOptional: false },
	'POST /roles': { host: 'system', credentialOptional: false },
	'GET /roles/{id}': { host: 'system', credentialOptional: false },
	'PUT /roles/{id}': { host: 'system', credentialOptional: false },
	'DELETE /roles/{id}': { host: 'system', credentialOptional: false },
	'POST /roles/{id}/add': { host: 'system', credentialOptional: false },
	'POST /roles/{id}/remove': { host: 'system', credentialOptional: false },
	'GET /channels': { host: 'system', credentialOptional: false },
	'POST /channels': { host: 'system', credentialOptional: false },
	'PUT /channels/{id}': { host: 'system', credentialOptional: false },
	'DELETE /channels/{id}': { host: 'system', credentialOptional: false },
	'GET /badges': { host: 'system', credentialOptional: false },
	'POST /badges': { host: 'system', credentialOptional: false },
	'PUT /badges/{id}': { host: 'system', credentialOptional: false },
	'DELETE /badges/{id}': { host: 'system', credentialOptional: false },
	'POST /badges/{id}/award': { host: 'system', credentialOptional: false },
	'POST /badges/{id}/remove': { host: 'system', credentialOptional: false },
	'POST /apis/v1/users': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/users/manage': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/users/info': { host: 'integration', credentialOptional: false },
	'GET /apis/v1/users/activity/daily': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/users/bulk-update': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/users/bulk-import': { host: 'integration', credentialOptional: true },
	'GET /apis/v1/users/{userId}': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/messages/send': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/messages/reply': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/messages/react': { host: 'integration', credentialOptional: false },
	'GET /apis/v1/channels': { host: 'integration', credentialOptional: false },
	'GET /apis/v1/communities/{communityId}/user-fields': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/communities/{communityId}/user-fields': { host: 'integration', credentialOptional: false },
	'GET /apis/v1/communities/{communityId}/user-fields/{fieldId}': { host: 'integration', credentialOptional: false },
	'PUT /apis/v1/communities/{communityId}/user-fields/{fieldId}': { host: 'integration', credentialOptional: false },
	'DELETE /apis/v1/communities/{communityId}/user-fields/{fieldId}': { host: 'integration', credentialOptional: false },
	'POST /apis/v1/communities/{communityId}/users/{userId}/user-field-histories': { host: 'integration', credentialOptional: false },
	'GET /apis/v1/communities/{communityId}/user-field-histories': { host: 'integration', credentialOptional: false },
	'GET /communities/{communityId}/api-keys': { host: 'application', credentialOptional: false },
	'POST /communities/{communityId}/api-keys': { host: 'application', credentialOptional: false },
	'PUT /communities/{communityId}/api-keys/{apiKeyId}': { host: 'application', credentialOptional: false },
	'DELETE /communities/{communityId}/api-keys/{apiKeyId}': { host: 'application', credentialOptional: false },
	'GET /users/{userId}': { host: 'application', credentialOptional: false },
	'GET /communities/{communityId}/users': { host: 'application', credentialOptional: false },
	'GET /communities/{communityId}/users/{userId}': { host: 'application', credentialOptional: false },
	'GET /communities/{communityId}/user-fields': { host: 'application', credentialOptional: false },
	'POST /communities/{communityId}/user-fields': { host: 'application', credentialOptional: false },
	'GET /communities/{communityId}/user-fields/{fieldId}': { host: 'application', credentialOptional: false },
	'PUT /communities/{communityId}/user-fields/{fieldId}': { host: 'application', credentialOptional: false },
	'DELETE /communities/{communityId}/user-fields/{fieldId}': { host: 'application', credentialOptional: false },
	'GET /communities/{communityId}/user-field-histories': { host: 'application', credentialOptional: false },
	'GET /communities/{communityId}/user-fields/{fieldId}/histories': { host: 'application', credentialOptional: false },
	'GET /communities/{communityId}/users/{userId}/user-field-histories': { host: 'application', credentialOptional: false },
	'POST /communities/{communityId}/users/{userId}/user-field-histories': { host: 'application', credentialOptional: false },
	'GET /communities/{communityId}/users/{userId}/user-fields/{fieldId}/histories': { host: 'application', credentialOptional: false },
};
