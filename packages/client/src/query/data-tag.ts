// biome-ignore lint/suspicious/noTsIgnore: expect-error would be an error where TanStack Query is installed
/** @ts-ignore: resolves where TanStack Query is installed. Without it, the declarations of this package still compile. */
import type { dataTagErrorSymbol, dataTagSymbol } from '@tanstack/query-core';
import type { ReturningAIError } from '../core/errors.ts';

/** States the type of the cached data, so that `queryClient.getQueryData(queryKey)` is typed. Has no members at run time. */
export interface DataTag<Data> {
	// biome-ignore lint/suspicious/noTsIgnore: see above
	/** @ts-ignore: see above. */
	[dataTagSymbol]: Data;
	// biome-ignore lint/suspicious/noTsIgnore: see above
	/** @ts-ignore: see above. */
	[dataTagErrorSymbol]: ReturningAIError;
}
