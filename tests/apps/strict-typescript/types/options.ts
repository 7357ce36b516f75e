/** Passes options through that may be undefined, as wrappers do. `exactOptionalPropertyTypes` tells a missing property from it. */
import {
	type CallOptions,
	type Client,
	type ClientOptions,
	createClient,
	type IdempotentCallOptions,
	logTo,
	throttle,
} from '@returning-ai/client';

/** Every property may also be undefined. */
type Loose<Options> = { [Name in keyof Options]?: Options[Name] | undefined };

export function wrapClient(options: Loose<ClientOptions>): Client {
	return createClient(options);
}

export async function wrapCall(client: Client, options: Loose<CallOptions>): Promise<number> {
	const channels = await client.integration.channels.list(options);
	return channels.length;
}

export async function wrapSend(client: Client, options: Loose<IdempotentCallOptions>): Promise<string> {
	const message = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Hello', sender: 'bamboostick' };
	return (await client.integration.messages.send(message, options)).message;
}

export const fromEnvironment: Client = createClient({
	environment: process.env.CI ? 'local' : undefined,
	baseUrl: process.env.API_URL,
	credentials: { integration: process.env.RETURNING_AI_COMMUNITY_KEY },
	hooks: process.env.DEBUG ? [logTo(console, { level: 'debug' }), throttle()] : undefined,
	timeout: process.env.API_TIMEOUT === undefined ? undefined : Number(process.env.API_TIMEOUT),
});

export const perFamily: Client = createClient({ baseUrl: { system: process.env.SYSTEM_URL, integration: process.env.API_URL } });
