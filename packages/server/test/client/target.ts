import { ApiError, type Client, type ClientOptions, createClient } from '@returning-ai/client';
import { type Recording, recorder } from '@returning-ai/client/testing';
import { COMMUNITY } from '../test-server.ts';

/** A host on which the stories run. */
export interface Target {
	client: Client;
	/** A client of the same host with other credentials. */
	clientWith(credentials: NonNullable<ClientOptions['credentials']>): Client;
	/** Every request of the clients, validated against the contract. */
	recording: Recording;
	communityId: string;
	/** Email address of a member. */
	sender: string;
	/** A message of the community. The API returns the ID of no message. */
	messageId: string;
	/** Returns the verification code that was emailed to an address; `undefined` if the tests cannot read the email. */
	emailedCode(address: string): Promise<string | undefined>;
	/** Whether writes affect later reads. */
	isStateful: boolean;
}

/** What a team does with the API. It asserts effects if the target is stateful. */
export type Story = (target: Target) => Promise<void>;

export interface HostOptions {
	baseUrl: string;
	credentials: NonNullable<ClientOptions['credentials']>;
	fetch?: typeof globalThis.fetch;
}

/** A host that is stateful. */
export async function targetOnHost(
	{ baseUrl, credentials, fetch = globalThis.fetch }: HostOptions,
	names: Pick<Target, 'communityId' | 'sender' | 'messageId'>,
): Promise<Target> {
	const recording = await recorder();
	const clientWith: Target['clientWith'] = (given) =>
		createClient({ baseUrl, credentials: given, fetch, hooks: [recording.hook] });
	return {
		...names,
		client: clientWith(credentials),
		clientWith,
		recording,
		emailedCode: (address) => readEmailedCode(`${baseUrl}/__dev/emails?recipient=${address}`, fetch),
		isStateful: true,
	};
}

/** The demo community at a URL. */
export function targetOn(baseUrl: string, fetch?: typeof globalThis.fetch): Promise<Target> {
	const credentials = {
		system: 'rai_test_system_key',
		integration: 'rai_test_community_key',
		application: 'rai_test_user_token',
		secureAuth: 'rai_test_secure_auth_key',
	};
	const names = { communityId: COMMUNITY, sender: 'bamboostick@example.com', messageId: '665f1c2ab7e4d90012a3b441' };
	return targetOnHost({ baseUrl, credentials, ...(fetch && { fetch }) }, names);
}

/** Reads the newest email from our server in development. Other hosts have no such path. */
async function readEmailedCode(url: string, fetch: typeof globalThis.fetch): Promise<string | undefined> {
	const response = await fetch(url, { headers: { accept: 'application/json' } });
	if (!response.ok) return undefined;
	const [newest] = (await response.json()) as { text: string }[];
	return /\d{6}/.exec(newest?.text ?? '')?.[0];
}

/** The status of a call: 200, or the status of its `ApiError`. */
export async function statusOf(call: PromiseLike<unknown>): Promise<number> {
	return Promise.resolve(call).then(
		() => 200,
		(error: unknown) => (error instanceof ApiError ? error.status : Promise.reject(error)),
	);
}

/** The code of the `ApiError` that a call throws. */
export async function codeOf(call: PromiseLike<unknown>): Promise<string> {
	return Promise.resolve(call).then(
		() => 'none',
		(error: unknown) => (error instanceof ApiError ? error.code : Promise.reject(error)),
	);
}

export async function until(condition: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 1200; tries++) {
		if (await condition()) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The condition was not true within 120 s.');
}

export const unique = (word: string): string => `${word}-${crypto.randomUUID().slice(0, 8)}`;
