import type { HandlersOf } from '../contract/handlers.ts';
import { historyPage } from '../domain/user-field-histories.ts';
import { writeHistory } from '../domain/write-history.ts';

export const userFieldHistories: HandlersOf<'integration.userFieldHistories'> = {
	async 'integration.userFieldHistories.create'(call, platform) {
		return writeHistory(call, platform, null);
	},

	async 'integration.userFieldHistories.list'({ query, serverId, reply }, { db }) {
		return reply(200, await historyPage(db, serverId, query));
	},
};
