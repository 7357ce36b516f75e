import { type Core, type IdempotentCallOptions, request, type UntypedRequest } from '@returning-ai/client';
import { CommandError } from '../errors/command-error.ts';
import { EXIT } from '../errors/exit-codes.ts';

/** The envelope of a list with pages. */
interface PageReply {
	readonly data?: unknown;
	readonly meta?: { readonly page?: unknown; readonly limit?: unknown; readonly total?: unknown };
}

/**
 * Gets the pages of a list, from the requested one to the last.
 *
 * @throws {CommandError} The response is no page of a list.
 */
export async function* pagesOf(
	core: Core,
	target: UntypedRequest,
	options: IdempotentCallOptions,
): AsyncGenerator<readonly unknown[], void, undefined> {
	let { query } = options;
	for (let number = Number(query?.page ?? 1); ; number++) {
		const reply = await request<PageReply | null>(core, target, { ...options, query });
		const { data, meta = {} } = reply ?? {};
		const { page, limit, total } = meta;
		if (!Array.isArray(data) || typeof limit !== 'number' || typeof total !== 'number')
			throw new CommandError(`${target.path} is no list with pages: it has no data, meta.limit and meta.total. Leave out --all.`);
		// Without this check, a host that ignores the parameter would be asked without end.
		if (page !== number)
			throw new CommandError(`Requested page ${number} of ${target.path}, got page ${JSON.stringify(page)}.`, EXIT.failed);
		yield data;
		if (data.length === 0 || number * limit >= total) return;
		query = { ...query, page: number + 1 };
	}
}
