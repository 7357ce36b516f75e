import { hashSecret, newSecret } from '../../auth/api-keys.ts';
import { newId } from '../../data/ids.ts';
import type { Database } from '../../data/tables.ts';
import { createMember, foldCase, type Member } from '../../domain/members.ts';
import { HttpError, invalidField } from '../../http-error.ts';
import type { HandlersOf } from '../../pipeline/handlers.ts';
import { write } from '../../pipeline/write.ts';
import { loginOrigin } from './login-origin.ts';

type SecureAuth = HandlersOf<'system.auth'>['system.auth.secureAuth'];
type SecureAuthCall = Parameters<SecureAuth>[0];

/** A login link expires after five minutes: the browser follows it immediately. */
const LINK_TTL_MS = 5 * 60_000;
const REQUIRED_FOR_NEW_MEMBER = ['email', 'firstname', 'lastname', 'displayname'] as const;

export const secureAuth: SecureAuth = async (call, context) => {
	try {
		// Several first logins of a member may run at the same time. After a conflict, the second attempt finds the new member.
		return await createLink(call, context).catch((error) =>
			isConflict(error) ? createLink(call, context) : Promise.reject(error),
		);
	} catch (error) {
		throw isConflict(error) ? takenParameter(error) : error;
	}
};

function isConflict(error: unknown): error is HttpError {
	return error instanceof HttpError && error.status === 409;
}

function createLink(call: SecureAuthCall, context: Parameters<SecureAuth>[1]): ReturnType<SecureAuth> {
	const { serverId, now, actor, reply } = call;
	return write(context, call, async (tx) => {
		const hostname = await requireHostname(tx, serverId, call.headers.hostname);
		const member = await findOrCreateMember(tx, call);
		const token = newSecret();
		await tx
			.insertInto('login_link')
			.values({
				server_id: serverId,
				token_hash: hashSecret(token),
				member_id: member.id,
				created_at: now,
				expires_at: new Date(now.getTime() + LINK_TTL_MS),
			})
			.execute();
		// The key's ID, not the key: links end up in browsers and logs, and a secure-auth key can log in as any member.
		const keyId = actor.kind === 'secureAuth' ? actor.id : '';
		const query = new URLSearchParams({ token, host: hostname });
		const loginUrl = `${loginOrigin(hostname, call.url)}/v2/app/loginApi/${keyId}/${member.access_level}?${query}`;
		return reply(200, { error: false, loginUrl, sessionId: newId(now) });
	});
}

/** The contract declares no 409 here, so a conflict is a 400. */
function takenParameter({ code, message }: HttpError): HttpError {
	return invalidField(code === 'email_taken' ? 'query.email' : 'query.userId', 'taken', message.replace(/^body\.\w+: /, ''));
}

async function requireHostname(tx: Database, serverId: string, given: string | undefined): Promise<string> {
	const { hostname, secure_auth } = await tx
		.selectFrom('server')
		.select(['hostname', 'secure_auth'])
		.where('id', '=', serverId)
		.executeTakeFirstOrThrow();
	if (!secure_auth || hostname === null) {
		const detail = 'credential: secure auth is disabled in the community of the key.';
		throw new HttpError(403, { code: 'secure_auth_disabled', detail });
	}
	if (given !== undefined && given.toLowerCase() !== hostname) {
		throw new HttpError(403, { code: 'wrong_community', detail: 'header.hostname: the key belongs to another community.' });
	}
	return hostname;
}

async function findOrCreateMember(tx: Database, { serverId, query, now }: SecureAuthCall): Promise<Member> {
	const { userId, accessLevel } = query;
	if (userId === undefined)
		throw invalidField('query.userId', 'missing', 'it is missing. Send your own username for the member.');
	const level = accessLevel === undefined ? undefined : Number(accessLevel);
	const known = await tx
		.selectFrom('member')
		.selectAll()
		.where('server_id', '=', serverId)
		.where('username_key', '=', foldCase(userId))
		.executeTakeFirst();
	if (known?.deleted_at || known?.suspended_at) {
		throw new HttpError(403, { code: 'user_suspended', detail: 'query.userId: the member is deleted or suspended.' });
	}
	if (known) return level === undefined ? known : updateAccessLevel(tx, known, level);
	const missing = REQUIRED_FOR_NEW_MEMBER.find((name) => query[name] === undefined);
	if (missing) throw invalidField(`query.${missing}`, 'missing', 'it is missing. A new member requires it.');
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

async function updateAccessLevel(tx: Database, { server_id, id }: Member, level: number): Promise<Member> {
	return tx
		.updateTable('member')
		.set({ access_level: level })
		.where('server_id', '=', server_id)
		.where('id', '=', id)
		.returningAll()
		.executeTakeFirstOrThrow();
}
