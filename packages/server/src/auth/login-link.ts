import { newId } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { recordLogin } from '../domain/activity.ts';
import { createSession } from '../domain/sessions.ts';
import { hashSecret } from './api-keys.ts';
import type { Tokens } from './tokens.ts';

/**
 * Redeems a secure-auth login link. Returns the member's token, or `undefined` if the link was used or has expired. The token is valid
 * only in the community of the link, also for the member of an account: the community that makes links must not act elsewhere.
 */
export async function redeemLoginLink(
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
		.where('token_hash', '=', hashSecret(link))
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.returning('member_id')
		.executeTakeFirst();
	const member = used && (await findActiveMember(db, server.id, used.member_id));
	if (!member) return undefined;
	const sessionId = newId(now);
	const token = await tokens.sign({ sessionId, userId: member.id, homeServerId: server.id }, Number(member.numeric_id), now);
	await inTransaction(db, async (tx) => {
		await createSession(tx, { id: sessionId, userId: member.id, homeServerId: server.id, now });
		await recordLogin(tx, { memberId: member.id, serverId: server.id }, now);
	});
	return token;
}

function findActiveMember(db: Database, serverId: string, id: string) {
	return db
		.selectFrom('member')
		.select(['id', 'numeric_id'])
		.where('server_id', '=', serverId)
		.where('id', '=', id)
		.where('deleted_at', 'is', null)
		.where('suspended_at', 'is', null)
		.executeTakeFirst();
}
