import type { HandlersOf } from '../../pipeline/handlers.ts';
import { createHistory, listHistories } from '../common/user-field-histories.ts';

export const userFieldHistories: HandlersOf<'integration.userFieldHistories'> = {
	async 'integration.userFieldHistories.create'(call, context) {
		return createHistory(call, context, null);
	},

	async 'integration.userFieldHistories.list'({ query, serverId, reply }, { db }) {
		return reply(200, await listHistories(db, serverId, query));
	},
};
