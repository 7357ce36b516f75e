import type { Login } from '@returning-ai/types';
import type { Core } from './core/core.ts';
import * as auth from './resources/system/auth.gen.ts';

/**
 * A credential for the Application family: logs a member in when a call first needs their token, and again shortly before it
 * ends or when the API refuses it.
 *
 * @example
 * ```ts
 * const client = createClient({
 *   credentials: { application: login({ email: 'bamboostick@example.com', password: process.env.PASSWORD ?? '' }) },
 * });
 * ```
 */
export function login(member: Login): (core: Core) => Promise<string> {
	return async (core) => (await auth.login(core, member)).token;
}
