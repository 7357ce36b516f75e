import type { Fetch } from './contenders.ts';

const REPLY = '{"status":"success","message":"Message send successfully"}';
const HEADERS = new Headers({ 'content-type': 'application/json', 'x-request-id': 'req_1' });

/** The smallest object that every client accepts as a response. */
const LIGHT = {
	ok: true,
	status: 200,
	statusText: 'OK',
	headers: HEADERS,
	body: null,
	text: async () => REPLY,
	json: async () => JSON.parse(REPLY),
	clone: () => LIGHT,
};

export const lightFetch: Fetch = async () => LIGHT as unknown as Response;

export const responseFetch: Fetch = async () =>
	new Response(REPLY, { status: 200, headers: { 'content-type': 'application/json', 'x-request-id': 'req_1' } });
