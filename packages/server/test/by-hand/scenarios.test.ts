/**
 * The scenarios on a real host. They write to its community. Run `npm run scenarios:host` with these variables: SCENARIOS_URL,
 * SCENARIOS_SYSTEM_KEY, SCENARIOS_COMMUNITY_KEY, SCENARIOS_USER_TOKEN, SCENARIOS_COMMUNITY_ID and SCENARIOS_SENDER (the email address
 * of a member).
 */
import { createClient } from '@returning-ai/client';
import { scenarios, type Target } from '../client/scenarios.ts';

function requireVariable(name: string): string {
	const value = process.env[name];
	if (value !== undefined) return value;
	throw new Error(`${name} is not set. See the first lines of test/by-hand/scenarios.test.ts.`);
}

const baseUrl = requireVariable('SCENARIOS_URL');
const clientWith: Target['clientWith'] = (credentials) => createClient({ baseUrl, credentials });
const target: Target = {
	client: clientWith({
		system: requireVariable('SCENARIOS_SYSTEM_KEY'),
		integration: requireVariable('SCENARIOS_COMMUNITY_KEY'),
		application: requireVariable('SCENARIOS_USER_TOKEN'),
	}),
	clientWith,
	communityId: requireVariable('SCENARIOS_COMMUNITY_ID'),
	sender: requireVariable('SCENARIOS_SENDER'),
	isStateful: true,
};

scenarios(() => target);
