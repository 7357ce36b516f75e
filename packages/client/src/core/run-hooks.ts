import type { Core } from './core.ts';
import type { CredentialSource } from './credentials.ts';
import { ConnectionError, throwOptionError } from './errors.ts';
import type { HookRequest, Reply } from './hooks.ts';
import type { Operation } from './operation.ts';

/** A request that lacks only its credential. */
export interface PreparedRequest {
	readonly operation: Operation;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | FormData | undefined;
	readonly credential: CredentialSource;
}

/** Sends one attempt of a request through the hooks. */
export function runHooks(core: Core, prepared: PreparedRequest, attempt: number, signal: AbortSignal): Promise<Reply> {
	const { operation, url, headers, body } = prepared;
	const runFrom = (index: number, request: HookRequest): Promise<Reply> => {
		const hook = core.hooks[index];
		return hook ? hook(request, (changed) => runFrom(index + 1, changed)) : send(core, prepared, request);
	};
	return runFrom(0, { operationId: operation.id, attempt, method: operation.method, url, headers, body, signal });
}

/** Adds the credential and sends the request. After a 401 it renews the credential, if it can, and sends once more. */
async function send(core: Core, { operation, credential }: PreparedRequest, request: HookRequest): Promise<Reply> {
	const { id, host, open } = operation;
	const { method, url, body, signal } = request;
	let secret = credential.get(core);
	if (secret instanceof Promise) secret = await secret;
	if (!secret && !open) throwOptionError(`credentials.${host.name}`, secret, `the credential that ${id} needs`);
	for (let rejected: string | undefined; ; ) {
		const headers = secret ? { ...request.headers, [host.header]: host.prefix + secret } : request.headers;
		let reply: Reply;
		try {
			const response = await core.fetch(url, { method, headers, signal, redirect: 'manual', ...(body && { body }) });
			reply = { status: response.status, headers: response.headers, text: await response.text(), response };
		} catch (error) {
			throw connectionError(request, credential, error);
		}
		if (reply.status !== 401 || rejected) return reply;
		rejected = secret;
		secret = await credential.get(core, rejected);
		if (secret === rejected) return reply;
	}
}

/** A transport's error may contain the request with its credential. Keeps only its text, without the credential. */
function connectionError({ operationId, attempt }: HookRequest, credential: CredentialSource, thrown: unknown): ConnectionError {
	const { message, cause } = thrown as { message?: string; cause?: { message?: string; code?: string } };
	const text = credential.scrub([message, cause?.code, cause?.message].filter(Boolean).join(', '));
	return new ConnectionError(`${operationId}: no full response to attempt ${attempt}: ${text}`, { cause: new Error(text) });
}
