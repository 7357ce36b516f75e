export interface Scenario {
	name: string;
	method: string;
	path: string;
	headers: Record<string, string>;
	body?: string;
	/** The expected status. A peer with another status does less work, or different work. */
	status: number;
}

const SYSTEM = { 'x-api-key': 'rai_test_system_key' };
const BEARER = { authorization: 'Bearer rai_test_community_key' };
const JSON_TYPE = { 'content-type': 'application/json' };
const SEND = '/apis/v1/messages/send';
const MESSAGE = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' };

/** The requests for every contender. */
export const SCENARIOS: Scenario[] = [
	{ name: 'GET one', method: 'GET', path: '/communities/665f1c2ab7e4d90012a3b401/users/1102', headers: BEARER, status: 200 },
	{ name: 'GET list', method: 'GET', path: '/channels', headers: SYSTEM, status: 200 },
	{
		name: 'POST valid',
		method: 'POST',
		path: SEND,
		headers: { ...BEARER, ...JSON_TYPE },
		body: JSON.stringify(MESSAGE),
		status: 200,
	},
	{ name: '401', method: 'GET', path: '/channels', headers: {}, status: 401 },
	{
		name: 'invalid body',
		method: 'POST',
		path: SEND,
		headers: { ...BEARER, ...JSON_TYPE },
		body: JSON.stringify({ ...MESSAGE, message: 7 }),
		status: 400,
	},
];

/** Compared with our own GET only. */
export const MISSES: Scenario[] = [
	{ name: '404', method: 'GET', path: '/nothing/of/the/kind', headers: SYSTEM, status: 404 },
	{ name: '405', method: 'PATCH', path: '/channels', headers: SYSTEM, status: 405 },
];
