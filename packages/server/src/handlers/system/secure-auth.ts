import { hashSecret, newSecret } from '../../auth/api-keys.ts';
import { newId } from '../../data/ids.ts';
import type { Database } from '../../data/tables.ts';
import { createMember, keyOf, type Member } from '../../domain/members.ts';
import { HttpError } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';

type SecureAuth = HandlersOf<'system.auth'>['system.auth.secureAuth'];
type Call = Parameters<SecureAuth>[0];

/** A link is followed at once, or not at all. */
const LINK_MILLISECONDS = 5 * 60_000;
const NEEDED = ['email', 'firstname', 'lastname', 'displayname'] as const;

export const secureAuth: SecureAuth = async (call, context) => {
	const { serverId, now, actor, reply } = call;
	try {
		return await write(context, call, async (tx) => {
			const hostname = await checkHost(tx, serverId, call.headers.hostname);
			const member = await memberFor(tx, call);
			const token = newSecret();
			await tx
				.insertInto('login_link')
				.values({
					server_id: serverId,
					token_hash: hashSecret(token),
					member_id: member.id,
					created_at: now,
					expires_at: new Date(now.getTime() + LINK_MILLISECONDS),
				})
				.execute();
			// The key's id, not the key: who holds a secure-auth key signs in as anybody, and a link ends up in browsers and logs.
			const keyId = actor.kind === 'secureAuth' ? actor.id : '';
			const query = new URLSearchParams({ token, host: hostname });
			const loginUrl = `https://${hostname}/v2/app/loginApi/${keyId}/${member.access_level}?${query}`;
			return reply(200, { error: false, loginUrl, sessionId: newId(now) });
		});
	} catch (error) {
		// The contract knows no conflict here: what is taken is a fault of the request.
		if (error instanceof HttpError && error.status === 409) throw new HttpError(400, error.message.replace('body.', 'query.'));
		throw error;
	}
};

async function checkHost(tx: Database, serverId: string, given: string | undefined): Promise<string> {
	const { hostname, secure_auth } = await tx
		.selectFrom('server')
		.select(['hostname', 'secure_auth'])
		.where('id', '=', serverId)
		.executeTakeFirstOrThrow();
	if (!secure_auth || hostname === null) throw new HttpError(403, 'Secure auth is switched off in this community.');
	if (given !== undefined && given.toLowerCase() !== hostname) {
		throw new HttpError(403, 'header.hostname: the key belongs to another community.');
	}
	return hostname;
}

async function memberFor(tx: Database, { serverId, query, now }: Call): Promise<Member> {
	const { userId, accessLevel } = query;
	if (userId === undefined)
		throw new HttpError(400, 'query.userId: nothing was given, your own name for the member was expected.');
	const level = accessLevel === undefined ? undefined : Number(accessLevel);
	const known = await tx
		.selectFrom('member')
		.selectAll()
		.where('server_id', '=', serverId)
		.where('username_key', '=', keyOf(userId))
		.executeTakeFirst();
	if (known?.deleted_at || known?.suspended_at) throw new HttpError(403, 'query.userId: the member is deleted or suspended.');
	if (known) return level === undefined ? known : setLevel(tx, known, level);
	const missing = NEEDED.find((name) => query[name] === undefined);
	if (missing) throw new HttpError(400, `query.${missing}: nothing was given, it was expected since the member is new.`);
	return createMember(tx, {
		serverId,
		username: userId,
		email: query.email ?? '',
		firstName: query.firstname,
		lastName: query.lastname,
		displayName: query.displayname,
		accessLevel: level,
		joins: true,
		now,
	});
}

async function setLevel(tx: Database, { server_id, id }: Member, level: number): Promise<Member> {
	return tx
		.updateTable('member')
		.set({ access_level: level })
		.where('server_id', '=', server_id)
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirstOrThrow();
}
