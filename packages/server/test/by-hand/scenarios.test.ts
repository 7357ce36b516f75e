/**
 * The scenarios on a real host. They write to its community. Run `npm run scenarios:host` with these variables:
 *
 * - SCENARIOS_URL
 * - SCENARIOS_SYSTEM_KEY, SCENARIOS_COMMUNITY_KEY, SCENARIOS_USER_TOKEN, SCENARIOS_SECURE_AUTH_KEY
 * - SCENARIOS_COMMUNITY_ID
 * - SCENARIOS_SENDER: the email address of a member
 * - SCENARIOS_MESSAGE_ID: the ID of a message
 *
 * What they create, they delete, except accounts, messages, imported members and a second community. If the host shows no emails at
 * `/__dev/emails`, a registration ends with a rejected code.
 */
import { beforeAll } from 'vitest';
import { scenarios } from '../client/scenarios.ts';
import { type Target, targetOnHost } from '../client/target.ts';

function requireVariable(name: string): string {
	const value = process.env[name];
	if (value !== undefined) return value;
	throw new Error(`${name} is not set. See the first lines of test/by-hand/scenarios.test.ts.`);
}

const credentials = {
	system: requireVariable('SCENARIOS_SYSTEM_KEY'),
	integration: requireVariable('SCENARIOS_COMMUNITY_KEY'),
	application: requireVariable('SCENARIOS_USER_TOKEN'),
	secureAuth: requireVariable('SCENARIOS_SECURE_AUTH_KEY'),
};
const names = {
	communityId: requireVariable('SCENARIOS_COMMUNITY_ID'),
	sender: requireVariable('SCENARIOS_SENDER'),
	messageId: requireVariable('SCENARIOS_MESSAGE_ID'),
};
const baseUrl = requireVariable('SCENARIOS_URL');

let target: Target;
beforeAll(async () => {
	target = await targetOnHost({ baseUrl, credentials }, names);
});

scenarios(() => target);
