import type { Login } from '@returning-ai/types';
import type { CredentialFunction } from './core/credentials.ts';
import * as auth from './resources/system/auth.gen.ts';

/**
 * Creates a credential for the Application family. It logs the member in when a call first needs the token, and again shortly
 * before the token expires or when the API rejects it.
 *
 * @example
 * ```ts
 * const client = createClient({
 *   credentials: { application: login({ email: 'bamboostick@example.com', password: process.env.PASSWORD ?? '' }) },
 * });
 * ```
 */
export function login(member: Login): CredentialFunction {
	const fetchToken: CredentialFunction = async (core, signal) => (await auth.login(core, member, { signal })).token;
	return Object.assign(fetchToken, { isMemberToken: true });
}
