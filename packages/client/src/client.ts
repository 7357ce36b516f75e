import { type Core, createCore } from './core/core.ts';
import type { ClientOptions } from './core/options.ts';
import { createResources, type Resources } from './resources/index.gen.ts';

/** One method per operation: `client.integration.messages.send(…)`. */
export interface Client extends Resources {
	/** What the standalone functions and the helpers take. */
	readonly core: Core;
}

/**
 * Makes a client. Nothing is sent until a method is called; one client serves a whole program.
 *
 * @throws {OptionError} An option that cannot be meant: its name, what was given, what was expected.
 * @example
 * ```ts
 * const client = createClient({
 *   environment: 'production',
 *   credentials: { integration: process.env.RETURNING_AI_KEY },
 * });
 * ```
 */
export function createClient(options: ClientOptions = {}): Client {
	const core = createCore(options);
	return { ...createResources(core), core };
}
