import type { UserFieldHistory } from '@returning-ai/types';
import { Refusal } from '../contract/refusal.ts';
import type { Database } from '../data/tables.ts';
import { communityPage, type Page } from './envelopes.ts';
import { momentOf } from './moments.ts';
import { historyOf } from './user-fields.ts';

export interface HistoryQuery {
	page?: number;
	limit?: number;
	from?: string;
	to?: string;
}

/** One page of entries, newest first: of all members and fields, of one, or of one for one. */
export async function historyPage(
	db: Database,
	serverId: string,
	{ page = 1, limit = 20, from, to }: HistoryQuery,
	only: { memberId?: string; fieldId?: string } = {},
): Promise<{ meta: { status: 'success'; statusCode: number } & Page; message: string; data: UserFieldHistory[] }> {
	const after = from === undefined ? undefined : momentOf(from, 'query.from');
	const before = to === undefined ? undefined : momentOf(to, 'query.to');
	if (after && before && after > before) {
		throw new Refusal(400, 'query.to: a moment before query.from was given, a later one was expected.');
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
	return communityPage('Get user field histories successful', { page, limit, total: Number(total) }, rows.map(historyOf));
}
