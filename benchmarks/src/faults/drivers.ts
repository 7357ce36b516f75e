import { createClient, logTo, ReturningAIError } from '@returning-ai/client';
import OpenAI, { OpenAIError } from 'openai';
import Stripe from 'stripe';

export const SECRET = 'rai_test_never_to_be_seen';

/** Options that a fault sets on a client. */
export interface Settings {
	url: string;
	timeout?: number;
	maxRetries?: number;
	/** Default: a fixed credential. */
	credential?: () => Promise<string>;
	log?: (line: string) => void;
}

/** The interface of a client for the faults. */
export interface Driver {
	name: string;
	/** Features that the client does not have, so that the fault cannot be tested. */
	lacks: readonly ('signal' | 'credential function' | 'log')[];
	isOwnError: (error: unknown) => boolean;
	connect(settings: Settings): {
		/** Creates a resource with POST. */
		create(options?: { signal?: AbortSignal }): Promise<unknown>;
		/** Deletes a resource by its id. */
		remove(id: string): Promise<unknown>;
	};
}

/** Two retries unless the fault sets another number. */
export const drivers: readonly Driver[] = [
	{
		name: '@returning-ai/client',
		lacks: [],
		isOwnError: (error) => error instanceof ReturningAIError,
		connect({ url, timeout = 5_000, maxRetries = 2, credential, log }) {
			const client = createClient({
				baseUrl: url,
				timeout,
				maxRetries,
				credentials: { integration: credential ?? SECRET, system: credential ?? SECRET },
				hooks: log ? [logTo({ debug: log, info: log, warn: log }, { level: 'debug' })] : [],
			});
			const message = { channelId: '665f1c2ab7e4d90012a3b431', message: 'Good morning!', sender: 'bamboostick' };
			return {
				create: async (options) => client.integration.messages.send(message, options),
				remove: async (id) => client.system.roles.delete({ id }),
			};
		},
	},
	{
		name: 'openai',
		lacks: [],
		isOwnError: (error) => error instanceof OpenAIError,
		connect({ url, timeout = 5_000, maxRetries = 2, credential, log }) {
			const write = (...parts: unknown[]): void => log?.(parts.map((part) => JSON.stringify(part)).join(' '));
			const logger = { debug: write, info: write, warn: write, error: write };
			const client = new OpenAI({
				apiKey: credential ?? SECRET,
				baseURL: url,
				timeout,
				maxRetries,
				...(log && { logger, logLevel: 'debug' }),
			});
			return {
				create: (options) =>
					client.chat.completions.create({ model: 'm', messages: [{ role: 'user', content: 'Good morning!' }] }, options),
				// It throws synchronously where others reject. A caller that awaits sees no difference.
				remove: async (id) => client.chat.completions.delete(id),
			};
		},
	},
	{
		name: 'stripe',
		lacks: ['signal', 'credential function', 'log'],
		isOwnError: (error) => error instanceof Stripe.errors.StripeError,
		connect({ url, timeout = 5_000, maxRetries = 2 }) {
			const { hostname, port } = new URL(url);
			const client = new Stripe(SECRET, {
				host: hostname,
				port,
				protocol: 'http',
				timeout,
				maxNetworkRetries: maxRetries,
				telemetry: false,
			});
			return {
				create: () => client.customers.create({ name: 'Bamboo' }),
				remove: (id) => client.customers.del(id),
			};
		},
	},
];
