import type { TokenClaims } from '../auth/tokens.ts';

/** Every key of the demo community begins with this. No other key does: keys are hexadecimal. */
export const DEMO_KEY_PREFIX = 'rai_test_';

/** The documentation's placeholder credentials. The demo community accepts them. */
export const DEMO_KEYS = {
	system: 'rai_test_system_key',
	secureAuth: 'rai_test_secure_auth_key',
	integration: 'rai_test_community_key',
	application: 'rai_test_user_token',
} as const;

export const DEMO_SESSION_ID = 'demo';
/** The owner of the demo community. */
export const DEMO_OWNER_ID = '665f1c2ab7e4d90012a3b411';
/** All accounts of the demo community. They have the password of the documentation. */
export const DEMO_ACCOUNT_IDS: readonly string[] = [DEMO_OWNER_ID, '665f1c2ab7e4d90012a3b412', '665f1c2ab7e4d90012a3b413'];
export const DEMO_TOKENS: ReadonlyMap<string, TokenClaims> = new Map([
	[DEMO_KEYS.application, { sessionId: DEMO_SESSION_ID, userId: DEMO_OWNER_ID, homeServerId: '' }],
]);
