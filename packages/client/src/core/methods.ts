import { call } from './call.ts';
import type { Core } from './core.ts';
import type { Operation } from './operation.ts';
import type { IdempotentCallOptions } from './options.ts';
import { callPages } from './paged-call.ts';

// biome-ignore lint/suspicious/noExplicitAny: each operation has parameters of its own; the generated interface types them
type AnyOperation = Operation<any>;

/** Creates the methods of a resource, one per operation. They need no `this`, so that they can be passed on as functions. */
export function methodsOf<Methods>(core: Core, operations: Readonly<Record<string, AnyOperation>>): Methods {
	const methods: Record<string, unknown> = {};
	for (const [verb, operation] of Object.entries(operations)) {
		methods[verb] = operation.takesNoParams
			? (options?: IdempotentCallOptions) => call(core, operation, undefined, options)
			: (given: object | undefined, options?: IdempotentCallOptions) => {
					// Parameters may all be optional; a body is not.
					const params = operation.body ? given : (given ?? {});
					return operation.paged ? callPages(core, operation, params as object, options) : call(core, operation, params, options);
				};
	}
	return methods as Methods;
}
