import type { Family } from '../contract/command.ts';

export const FAMILIES = ['integration', 'system', 'application', 'secureAuth'] as const satisfies readonly Family[];

/** The environment variable of each family's credential. */
export const CREDENTIAL_VARIABLES: Readonly<Record<Family, string>> = {
	system: 'RETURNING_AI_SYSTEM_KEY',
	secureAuth: 'RETURNING_AI_SECURE_AUTH_KEY',
	integration: 'RETURNING_AI_COMMUNITY_KEY',
	application: 'RETURNING_AI_USER_TOKEN',
};

/** The option of `login` for each family, without its hyphens. */
export const FAMILY_OPTIONS: Readonly<Record<Family, string>> = {
	system: 'system',
	secureAuth: 'secure-auth',
	integration: 'integration',
	application: 'application',
};

/** The public keys of the demo community. The mock and the demo server accept them; no other host does. */
export const DEMO_CREDENTIALS: Readonly<Record<Family, string>> = {
	system: 'rai_test_system_key',
	secureAuth: 'rai_test_secure_auth_key',
	integration: 'rai_test_community_key',
	application: 'rai_test_user_token',
};
