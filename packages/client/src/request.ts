import { type ApiCall, call } from './core/call.ts';
import type { Core } from './core/core.ts';
import { refuse } from './core/errors.ts';
import type { HostName } from './core/host.ts';
import type { Operation } from './core/operation.ts';
import type { IdempotentCallOptions } from './core/options.ts';
import { applicationHost, integrationHost, secureAuthHost, systemHost } from './hosts.gen.ts';

/** A call that the contract does not know. */
export interface UntypedRequest {
	/** Whose address and credential to use. */
	family: HostName;
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** The path as it is sent, from its first slash: escape ids in it with `encodeURIComponent`. */
	path: string;
	/** An object to send as JSON. Query fields stand in the options. */
	body?: object;
}

/**
 * Calls what this version has no method for yet, with the same credentials, retries, timeouts and errors. The reply comes as it
 * is, in its envelope. A POST is only repeated with an `idempotencyKey`.
 *
 * @example
 * ```ts
 * const reply = await request<{ data: unknown }>(client.core, {
 *   family: 'integration',
 *   method: 'GET',
 *   path: '/apis/v1/channels',
 * });
 * ```
 */
export function request<Reply = unknown>(
	core: Core,
	request: UntypedRequest,
	options: IdempotentCallOptions = {},
): ApiCall<Reply> {
	const { family, method, path, body } = request;
	const operation: Operation<undefined> = {
		id: `${method} ${path}`,
		method,
		host: { system: systemHost, integration: integrationHost, application: applicationHost, secureAuth: secureAuthHost }[family],
		envelope: { ok: () => true, data: (reply) => reply },
		path: () => checkedPath(path),
		open: true,
		...(body && { body: () => body }),
		...(options.idempotencyKey && { keyed: true }),
	};
	return call(core, operation, undefined, options);
}

function checkedPath(path: string): string {
	const climbs = path.split('/').some((part) => /^(\.|%2e){1,2}$/i.test(part));
	return /^\/[^\s?#\\]*$/.test(path) && !climbs
		? path
		: refuse('path', path, 'a path from its first slash, without "..", query or blanks');
}
