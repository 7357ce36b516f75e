/** The allowed values of the contract. Add a new value here, together with the operation that needs it. */

/** The end of a rule's message about an unknown value: the allowed values, and where to add one. */
export function useOneOf(values: readonly string[], list: string): string {
	return `Use one of ${values.join(', ') || '(none yet)'}, or add a value to ${list} in spec/rules/vocabulary.ts`;
}

export const FAMILIES = ['system', 'integration', 'application'] as const;

export const EVIDENCE = ['documented', 'observed', 'sibling', 'proposed'] as const;

/** The evidence of a single constraint, in `x-constraints`. */
export const CONSTRAINT_EVIDENCE = ['documented', 'observed', 'proposed'] as const;

export const VERBS: Readonly<Record<string, readonly string[]>> = {
	get: [
		'get',
		'list',
		'listForUser',
		'listForField',
		'listForFieldAndUser',
		'listRoles',
		'listChannels',
		'secureAuth',
		'gamificationStats',
	],
	post: [
		'create',
		'register',
		'verifyEmail',
		'login',
		'addToUser',
		'removeFromUser',
		'awardToUser',
		'manage',
		'getData',
		'bulkUpdate',
		'bulkImport',
		'send',
		'reply',
		'react',
	],
	put: ['update'],
	delete: ['delete'],
};

/** What an operation does to the community's data. */
export const EFFECTS = ['read', 'write', 'delete'] as const;

/** The effect of an operation without `x-effect`. */
export const EFFECT_BY_METHOD: Readonly<Record<string, (typeof EFFECTS)[number]>> = {
	get: 'read',
	post: 'write',
	put: 'write',
	patch: 'write',
	delete: 'delete',
};

export const ROLES = ['COMMUNITY_OWNER', 'COMMUNITY_ADMIN', 'APPLICATION_MEMBER'] as const;

export const KEY_PERMISSIONS = [
	'sendMessage',
	'sendMessages',
	'replyMessage',
	'getMessages',
	'createUser',
	'manageUser',
	'getUserData',
	'getUserStats',
	'bulkUpdateUser',
	'userFields',
	'leaderboard',
	'readOwnProfile',
	'updateOwnProfile',
	'readOwnMessages',
] as const;

/** The fields, payload and error schema of each envelope. `null`: the whole response is the payload. */
export const ENVELOPES: Readonly<
	Record<string, { required: readonly string[]; optional: readonly string[]; payload: string | null; error: string }>
> = {
	system: { required: ['meta', 'body'], optional: [], payload: 'body', error: 'SystemError' },
	status: { required: ['status'], optional: ['message', 'data'], payload: 'data', error: 'StatusError' },
	community: { required: ['meta', 'message', 'data'], optional: [], payload: 'data', error: 'CommunityError' },
	secureAuth: { required: ['error', 'loginUrl', 'sessionId'], optional: [], payload: null, error: 'SecureAuthError' },
	echo: { required: ['action', 'user'], optional: [], payload: null, error: 'StatusError' },
};

export const METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;
