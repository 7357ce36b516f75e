import { type Core, createCore } from './core/core.ts';
import type { ClientOptions } from './core/options.ts';
import { createResources, type Resources } from './resources/index.gen.ts';

/** One method per operation: `client.integration.messages.send(…)`. */
export interface Client extends Resources {
	/** The first argument of the standalone functions and of the bulk helpers. */
	readonly core: Core;
}

/**
 * Creates a client. It sends no request until you call a method. One client is enough for a program.
 *
 * @throws {OptionError} An option is invalid. The message names the option, its value and what is allowed.
 * @example
 * ```ts
 * const client = createClient({
 *   environment: 'production',
 *   credentials: { integration: process.env.RETURNING_AI_COMMUNITY_KEY },
 * });
 * ```
 */
export function createClient(options: ClientOptions = {}): Client {
	const core = createCore(options);
	return { ...createResources(core), core };
}
