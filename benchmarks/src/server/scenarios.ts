import type { Scenario } from '../mock/scenarios.ts';
import { CHANNEL, COMMUNITY, FIELD } from './store.ts';

const headers = { authorization: 'Bearer rai_test_community_key' };

/** Reading one resource, reading a page of 50, and a write with a validated body. */
export const SCENARIOS: readonly Scenario[] = [
	{ name: 'GET one', method: 'GET', path: `/communities/${COMMUNITY}/user-fields/${FIELD}`, headers, status: 200 },
	{ name: 'GET 50', method: 'GET', path: `/communities/${COMMUNITY}/users?limit=50`, headers, status: 200 },
	{
		name: 'POST',
		method: 'POST',
		path: '/apis/v1/messages/send',
		headers: { ...headers, 'content-type': 'application/json' },
		body: JSON.stringify({ channelId: CHANNEL, message: 'Good morning! The weekly challenge is open.', sender: 'bamboostick' }),
		status: 200,
	},
];
