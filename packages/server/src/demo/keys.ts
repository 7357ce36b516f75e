import type { Bearer } from '../auth/tokens.ts';

/** What the documentation prints in place of a credential; in the demo community they are the credentials. */
export const DEMO_KEYS = {
	system: 'rai_test_system_key',
	secureAuth: 'rai_test_secure_auth_key',
	integration: 'rai_test_community_key',
	application: 'rai_test_user_token',
} as const;

export const SESSION = 'demo';
/** The owner of the demo community. */
export const OWNER_ID = '665f1c2ab7e4d90012a3b411';
export const DEMO_TOKENS: ReadonlyMap<string, Bearer> = new Map([
	[DEMO_KEYS.application, { sessionId: SESSION, userId: OWNER_ID, homeId: '' }],
]);
