import type { ResponseLike } from './transport.ts';

/** One attempt of a call. It has no credential: the client adds it after all hooks. */
export interface HookRequest {
	/** The operationId: `integration.messages.send`. */
	readonly operationId: string;
	/** 1 for the first attempt, 2 for the first retry. */
	readonly attempt: number;
	readonly method: string;
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string | FormData | undefined;
	/** Aborts when the attempt times out, or when the caller aborts the call. */
	readonly signal: AbortSignal;
}

/** A response whose body is already read, so that every hook can use `text`. */
export interface Reply {
	readonly status: number;
	readonly headers: { get(name: string): string | null; [Symbol.iterator]?(): Iterator<[string, string]> };
	readonly text: string;
	/** The response of the transport; with fetch, a `Response`. */
	readonly response: ResponseLike;
}

/**
 * Middleware around every attempt. It receives the request, passes it or a changed copy to `next`, and returns the reply.
 *
 * @example
 * ```ts
 * import type { Hook } from '@returning-ai/client';
 *
 * const timed: Hook = async (request, next) => {
 *   const start = performance.now();
 *   const reply = await next(request);
 *   console.log(request.operationId, reply.status, performance.now() - start);
 *   return reply;
 * };
 * ```
 */
export type Hook = (request: HookRequest, next: (request: HookRequest) => Promise<Reply>) => Promise<Reply>;
