import { newId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { hashOf } from '../safety/keys.ts';
import { TOKEN_SECONDS, type Tokens } from '../safety/tokens.ts';
import { visit } from './activity.ts';

/** Follows a link of secure auth: gives the member's token, once. A link that was followed or has expired gives nothing. */
export async function followLoginLink(
	db: Database,
	tokens: Tokens,
	host: string,
	link: string,
	now: Date,
): Promise<string | undefined> {
	const server = await db.selectFrom('server').select('id').where('hostname', '=', host.toLowerCase()).executeTakeFirst();
	if (!server) return undefined;
	const used = await db
		.updateTable('login_link')
		.set({ used_at: now })
		.where('server_id', '=', server.id)
		.where('token_hash', '=', hashOf(link))
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.returning('member_id')
		.executeTakeFirst();
	const member = used && (await activeMember(db, server.id, used.member_id));
	if (!member) return undefined;
	const sessionId = newId(now);
	const homeId = member.account_id === null ? server.id : '';
	const token = await tokens.sign({ sessionId, userId: member.id, homeId }, Number(member.numeric_id), now);
	await inTransaction(db, async (tx) => {
		const expires_at = new Date(now.getTime() + TOKEN_SECONDS * 1000);
		await tx
			.insertInto('session')
			.values({ id: sessionId, user_id: member.id, server_id: homeId, created_at: now, expires_at })
			.execute();
		await visit(tx, { memberId: member.id, serverId: server.id }, now);
	});
	return token;
}

function activeMember(db: Database, serverId: string, id: string) {
	return db
		.selectFrom('member')
		.select(['id', 'account_id', 'numeric_id'])
		.where('server_id', '=', serverId)
		.where('id', '=', id)
		.where('deleted_at', 'is', null)
		.where('suspended_at', 'is', null)
		.executeTakeFirst();
}
