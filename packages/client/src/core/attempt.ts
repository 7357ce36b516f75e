import type { Core } from './core.ts';
import type { CredentialSource } from './credentials.ts';
import { ConnectionError, refuse } from './errors.ts';
import type { HookRequest, Reply } from './hooks.ts';
import type { Operation } from './operation.ts';

/** A request that is ready but for its credential. */
export interface Outgoing {
	readonly operation: Operation;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | FormData | undefined;
	readonly credential: CredentialSource;
}

/** Sends a request once, through the hooks. */
export function attempt(core: Core, outgoing: Outgoing, number: number, signal: AbortSignal): Promise<Reply> {
	const { operation, url, headers, body } = outgoing;
	const pass = (request: HookRequest, index: number): Promise<Reply> => {
		const hook = core.hooks[index];
		return hook ? hook(request, (changed) => pass(changed, index + 1)) : send(core, outgoing, request);
	};
	return pass({ operationId: operation.id, attempt: number, method: operation.method, url, headers, body, signal }, 0);
}

/** Adds the credential, and sends. When the API refuses one that can be renewed, it is renewed and the request sent again, once. */
async function send(core: Core, { operation, credential }: Outgoing, request: HookRequest): Promise<Reply> {
	const { id, host, open } = operation;
	const { method, url, body, signal } = request;
	let secret = credential.get(core);
	if (secret instanceof Promise) secret = await secret;
	if (!secret && !open) refuse(`credentials.${host.name}`, secret, `the credential that ${id} needs`);
	for (let refused: string | undefined; ; ) {
		const headers = secret ? { ...request.headers, [host.header]: host.prefix + secret } : request.headers;
		let reply: Reply;
		try {
			const response = await core.fetch(url, { method, headers, signal, redirect: 'manual', ...(body && { body }) });
			reply = { status: response.status, headers: response.headers, text: await response.text(), response };
		} catch (error) {
			throw connectionError(request, credential, error);
		}
		if (reply.status !== 401 || refused) return reply;
		refused = secret;
		secret = await credential.get(core, refused);
		if (secret === refused) return reply;
	}
}

/** What a transport throws may hold the request: only its words are kept, and those without the credential. */
function connectionError({ operationId, attempt }: HookRequest, credential: CredentialSource, thrown: unknown): ConnectionError {
	const { message, cause } = thrown as { message?: string; cause?: { message?: string; code?: string } };
	const words = credential.scrub([message, cause?.code, cause?.message].filter(Boolean).join(', '));
	return new ConnectionError(`${operationId}: no whole reply to attempt ${attempt}: ${words}`, { cause: new Error(words) });
}
