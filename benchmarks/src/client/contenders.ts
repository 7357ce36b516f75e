import { createClient, type Transport } from '@returning-ai/client';
import axios from 'axios';
import ky from 'ky';
import OpenAI from 'openai';
import createFetchClient from 'openapi-fetch';
import Stripe from 'stripe';
import type { Contender } from '../measure.ts';
import { heyApi } from '../peers/hey-api.ts';

export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

const KEY = 'rai_test_community_key';
const MESSAGE = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Good morning!', sender: 'bamboostick' };
const PATH = '/apis/v1/messages/send';

/** The same call with every client: POST a message as JSON with a credential, and read the response as JSON. */
export async function contenders(baseUrl: string, fetch: Fetch): Promise<Contender[]> {
	return [
		bareFetch(baseUrl, fetch),
		ours(baseUrl, fetch),
		openapiFetch(baseUrl, fetch),
		await heyApiClient(baseUrl, fetch),
		kyClient(baseUrl, fetch),
		axiosClient(baseUrl, fetch),
		openaiClient(baseUrl, fetch),
		stripeClient(baseUrl, fetch),
	];
}

/** Bare `fetch` with exactly the request that our client sends, including headers. */
export function bareFetch(baseUrl: string, fetch: Fetch): Contender {
	const run = async (): Promise<unknown> => {
		const response = await fetch(baseUrl + PATH, {
			method: 'POST',
			headers: {
				'user-agent': 'returning-ai-client/0.1.0 (contract 000000000000)',
				'content-type': 'application/json',
				'idempotency-key': crypto.randomUUID(),
				authorization: `Bearer ${KEY}`,
			},
			redirect: 'manual',
			body: JSON.stringify(MESSAGE),
		});
		return response.json();
	};
	return { name: 'bare fetch', run };
}

export function ours(baseUrl: string, fetch?: Transport): Contender {
	const client = createClient({ baseUrl, credentials: { integration: KEY }, ...(fetch && { fetch }) });
	return { name: '@returning-ai/client', run: async () => client.integration.messages.send(MESSAGE) };
}

function openapiFetch(baseUrl: string, fetch: Fetch): Contender {
	const client = createFetchClient<Record<string, Record<'post', object>>>({
		baseUrl,
		fetch,
		headers: { authorization: `Bearer ${KEY}` },
	});
	return { name: 'openapi-fetch', run: () => client.POST(PATH, { body: MESSAGE } as never) };
}

async function heyApiClient(baseUrl: string, fetch: Fetch): Promise<Contender> {
	const { client, sdk } = await heyApi();
	client.setConfig({ baseUrl, fetch, auth: () => KEY });
	return { name: '@hey-api/openapi-ts', run: () => sdk.integrationMessagesSend({ body: MESSAGE, throwOnError: true }) };
}

function kyClient(baseUrl: string, fetch: Fetch): Contender {
	const client = ky.create({ fetch, headers: { authorization: `Bearer ${KEY}` } });
	return { name: 'ky', run: () => client.post(baseUrl + PATH, { json: MESSAGE }).json() };
}

function axiosClient(baseURL: string, fetch: Fetch): Contender {
	const client = axios.create({ baseURL, adapter: 'fetch', env: { fetch }, headers: { authorization: `Bearer ${KEY}` } });
	return { name: 'axios', run: () => client.post(PATH, MESSAGE) };
}

function openaiClient(baseURL: string, fetch: Fetch): Contender {
	const client = new OpenAI({ apiKey: KEY, baseURL, fetch });
	return { name: 'openai', run: () => client.post(PATH, { body: MESSAGE }) };
}

function stripeClient(baseUrl: string, fetch: Fetch): Contender {
	const { hostname, port } = new URL(baseUrl);
	const client = new Stripe(KEY, {
		host: hostname,
		port,
		protocol: 'http',
		httpClient: Stripe.createFetchHttpClient(fetch),
		telemetry: false,
	});
	return { name: 'stripe', run: () => client.rawRequest('POST', PATH, MESSAGE) };
}
