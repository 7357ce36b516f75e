import { idempotencyKey } from '../core/headers.ts';

/**
 * The idempotency keys of each mutation by operationId. All attempts of one `mutate()` receive the same context object, and every
 * `mutate()` a new one. At module level, because a render creates new options while a mutation is still retried.
 */
const keysByContext = new WeakMap<object, Map<string, string>>();

/** The idempotency key of an operation in a mutation. Random if there is no context. */
export function mutationIdempotencyKey(operationId: string, context: object | undefined): string {
	const keys = (context && keysByContext.get(context)) ?? new Map<string, string>();
	if (context) keysByContext.set(context, keys);
	const key = keys.get(operationId) ?? idempotencyKey(undefined);
	keys.set(operationId, key);
	return key;
}
