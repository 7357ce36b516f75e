/**
 * The scenarios on a real host, whose community they write to: `npm run scenarios:host`, with SCENARIOS_URL, SCENARIOS_SYSTEM_KEY,
 * SCENARIOS_COMMUNITY_KEY, SCENARIOS_USER_TOKEN, SCENARIOS_COMMUNITY_ID and SCENARIOS_SENDER (the address of a member) set.
 */
import { createClient } from '@returning-ai/client';
import { scenarios, type Target } from '../client/scenarios.ts';

function needed(name: string): string {
	const value = process.env[name];
	if (value !== undefined) return value;
	throw new Error(`${name} is not set. The first lines of this file say what is needed.`);
}

const baseUrl = needed('SCENARIOS_URL');
const clientWith: Target['clientWith'] = (credentials) => createClient({ baseUrl, credentials });
const target: Target = {
	client: clientWith({
		system: needed('SCENARIOS_SYSTEM_KEY'),
		integration: needed('SCENARIOS_COMMUNITY_KEY'),
		application: needed('SCENARIOS_USER_TOKEN'),
	}),
	clientWith,
	communityId: needed('SCENARIOS_COMMUNITY_ID'),
	sender: needed('SCENARIOS_SENDER'),
	remembers: true,
};

scenarios(() => target);
