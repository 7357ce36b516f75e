import type { ResponseLike } from './transport.ts';

/** One attempt of a call, as a hook sees it. The credential is added after the hooks: none of them sees it. */
export interface HookRequest {
	/** The operationId: `integration.messages.send`. */
	readonly operationId: string;
	/** 1 for the first attempt, 2 for the first repeat. */
	readonly attempt: number;
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | FormData | undefined;
	/** Aborted when the attempt has timed out or the caller gave up. */
	readonly signal: AbortSignal;
}

/** A reply whose body has been read: a hook may look at `text` without taking it from anyone. */
export interface Reply {
	readonly status: number;
	readonly headers: { get(name: string): string | null; [Symbol.iterator]?(): Iterator<[string, string]> };
	readonly text: string;
	/** What the transport answered; with fetch, its `Response`. */
	readonly response: ResponseLike;
}

/**
 * A function around every attempt. It gets the request and sends it on by `next`, changed if it likes; it gives back the reply.
 *
 * @example
 * ```ts
 * import type { Hook } from '@returning-ai/client';
 *
 * const timed: Hook = async (request, next) => {
 *   const begun = performance.now();
 *   const reply = await next(request);
 *   console.log(request.operationId, reply.status, performance.now() - begun);
 *   return reply;
 * };
 * ```
 */
export type Hook = (request: HookRequest, next: (request: HookRequest) => Promise<Reply>) => Promise<Reply>;
