import type { UserFieldHistory } from '@returning-ai/types';
import type { Database } from '../data/tables.ts';
import { invalidField } from '../http-error.ts';
import { parseTimestamp } from './timestamps.ts';
import { toUserFieldHistory } from './user-fields.ts';

export interface HistoryQuery {
	page?: number;
	limit?: number;
	from?: string;
	to?: string;
}

export interface HistoryFilter {
	memberId?: string;
	fieldId?: string;
}

export interface HistoryPage {
	page: number;
	limit: number;
	total: number;
	entries: UserFieldHistory[];
}

/** One page of history entries, newest first. */
export async function findHistories(
	db: Database,
	serverId: string,
	{ page = 1, limit = 20, from, to }: HistoryQuery,
	only: HistoryFilter = {},
): Promise<HistoryPage> {
	const after = from === undefined ? undefined : parseTimestamp(from, 'query.from');
	const before = to === undefined ? undefined : parseTimestamp(to, 'query.to');
	if (after && before && after > before) {
		throw invalidField('query.to', 'too_small', 'it must not be before query.from.');
	}
	let entries = db.selectFrom('field_history').where('server_id', '=', serverId);
	if (only.memberId !== undefined) entries = entries.where('member_id', '=', only.memberId);
	if (only.fieldId !== undefined) entries = entries.where('field_id', '=', only.fieldId);
	if (after) entries = entries.where('created_at', '>=', after);
	if (before) entries = entries.where('created_at', '<', before);
	const { total } = await entries.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow();
	const rows = await entries
		.selectAll()
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(limit)
		.offset((page - 1) * limit)
		.execute();
	return { page, limit, total: Number(total), entries: rows.map(toUserFieldHistory) };
}
