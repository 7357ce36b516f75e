import type { Connection, Core } from './core.ts';
import type { CredentialSource } from './credentials.ts';
import { ConnectionError, isFrameworkSignal, throwOptionError } from './errors.ts';
import type { HookRequest, Reply } from './hooks.ts';
import type { Operation } from './operation.ts';
import type { FetchOptions } from './options.ts';

/** A request that lacks only its credential, and what sending it needs. */
export interface PreparedRequest {
	readonly request: Omit<HookRequest, 'attempt' | 'signal'>;
	readonly operation: Pick<Operation, 'host' | 'open'>;
	readonly connection: Connection;
	readonly fetchOptions: FetchOptions;
}

/** Sends one attempt of a request through the hooks. */
export function runHooks(core: Core, prepared: PreparedRequest, attempt: number, signal: AbortSignal): Promise<Reply> {
	const runFrom = (index: number, request: HookRequest): Promise<Reply> => {
		const hook = core.hooks[index];
		return hook ? hook(request, (changed) => runFrom(index + 1, changed)) : send(core, prepared, request);
	};
	return runFrom(0, { ...prepared.request, attempt, signal });
}

/** Adds the credential and sends the request. After a 401 it renews the credential, if it can, and sends once more. */
async function send(core: Core, { operation, connection, fetchOptions }: PreparedRequest, request: HookRequest): Promise<Reply> {
	const { host, open } = operation;
	const { credential, isOwnHost } = connection;
	const { operationId, method, url, body, signal } = request;
	// Browsers and Workers throw "Illegal invocation" when `fetch` is called as a method of another object.
	const { fetch } = core;
	let secret = credential.get(core, signal);
	if (secret instanceof Promise) secret = await secret;
	if (!secret && !open && !isOwnHost)
		throwOptionError(`credentials.${host.name}`, secret, DEVELOPMENT && `the credential that ${operationId} needs`);
	for (let rejected: string | undefined; ; ) {
		const headers = secret ? { ...request.headers, [host.header]: host.prefix + secret } : request.headers;
		let reply: Reply;
		try {
			const response = await fetch(url, { ...fetchOptions, method, headers, signal, redirect: 'manual', ...(body && { body }) });
			reply = { status: response.status, headers: response.headers, text: await response.text(), response };
		} catch (error) {
			throw connectionError(request, credential, error);
		}
		if (reply.status !== 401 || rejected) return reply;
		rejected = secret;
		secret = await credential.get(core, signal, rejected);
		if (secret === rejected) return reply;
	}
}

/** A transport's error may contain the request with its credential. Keeps only its text and code, without the credential. */
function connectionError({ operationId, attempt }: HookRequest, { scrub }: CredentialSource, thrown: unknown): Error {
	if (isFrameworkSignal(thrown)) return thrown;
	// A mistake in the transport, such as a missing global of a test environment: another attempt would fail, too.
	if ((thrown as Error)?.name === 'ReferenceError') return thrown as Error;
	const { message, cause, code = cause?.code } = Object(thrown) as NodeJS.ErrnoException & { cause?: NodeJS.ErrnoException };
	const text = scrub([message ?? thrown, cause?.code, cause?.message].filter(Boolean).map(String).join(', '));
	const reason = Object.assign(new Error(text), code && { code: scrub(String(code)) });
	return new ConnectionError(`${operationId}: no full response to attempt ${attempt}: ${text || 'unknown reason'}`, {
		cause: reason,
	});
}
