import { type ApiCall, call } from './core/call.ts';
import type { Core } from './core/core.ts';
import { throwOptionError } from './core/errors.ts';
import type { HostName } from './core/host.ts';
import type { Operation } from './core/operation.ts';
import type { IdempotentCallOptions } from './core/options.ts';
import { applicationHost, integrationHost, secureAuthHost, systemHost } from './hosts.gen.ts';

/** A request to an endpoint that the contract does not declare. */
export interface UntypedRequest {
	/** Selects the host and the credential. */
	family: HostName;
	method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
	/** The path, starting with "/". Encode the ids in it with `encodeURIComponent`. Pass a query in the options. */
	path: string;
	/** An object to send as JSON. */
	body?: object;
}

/**
 * Calls an endpoint that this version has no method for, with the same credentials, retries, timeouts and errors. Returns the
 * body with its envelope. A POST is retried only with an `idempotencyKey`.
 *
 * @throws {OptionError} The path is invalid, or the credential is missing.
 * @throws {ApiError} The API responded with an error.
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
		// An empty body is null.
		envelope: (_, body) => [true, body],
		path: () => checkedPath(path),
		open: true,
		...(body && { body: () => body }),
		...(options.idempotencyKey && { keyed: true }),
	};
	return call(core, operation, undefined, options);
}

function checkedPath(path: string): string {
	const hasDotSegment = path.split('/').some((part) => /^(\.|%2e){1,2}$/i.test(part));
	return /^\/[^\s?#\\]*$/.test(path) && !hasDotSegment
		? path
		: throwOptionError('path', path, DEVELOPMENT && 'a path that starts with "/", without "..", query or spaces');
}
