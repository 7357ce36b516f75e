import type { Selectable } from 'kysely';
import { createKey } from '../auth/api-keys.ts';
import type { AccountTable, Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { keyOf } from '../domain/members.ts';
import { createServer } from '../domain/servers.ts';
import { SetupError } from '../setup-error.ts';
import { type Flags, needed } from './flags.ts';

const KINDS = ['system', 'community', 'secureAuth'] as const;

/** Makes a key, and the community where there is none; gives the key, which is not kept. */
export function createKeyFor(db: Database, flags: Flags): Promise<{ key: string; serverId: string }> {
	const kind = KINDS.find((word) => word === (flags.kind ?? 'system'));
	if (!kind) throw new SetupError(`--kind is "${flags.kind}"; expected ${KINDS.join(', ')}.`);
	const now = new Date();
	return inTransaction(db, async (tx) => {
		const account = kind === 'system' || flags.title !== undefined ? await findAccount(tx, needed(flags, 'owner')) : undefined;
		const serverId =
			account && flags.title !== undefined
				? await createCommunity(tx, flags.title, account, now)
				: await findCommunity(tx, flags);
		if (flags.hostname !== undefined) {
			await tx.updateTable('server').set({ hostname: flags.hostname.toLowerCase() }).where('id', '=', serverId).execute();
		}
		const { key } = await createKey(tx, {
			serverId,
			kind,
			name: flags.name ?? kind,
			permissions: flags.permission ?? [],
			now,
			...(kind === 'system' && account ? { accountId: account.id } : {}),
		});
		return { key, serverId };
	});
}

async function findAccount(db: Database, email: string): Promise<Selectable<AccountTable>> {
	const account = await db.selectFrom('account').selectAll().where('email_key', '=', keyOf(email)).executeTakeFirst();
	if (account) return account;
	throw new SetupError(
		`No account has the address "${email}". Register it first: POST /auth/register, then POST /auth/verify-email.`,
	);
}

async function createCommunity(tx: Database, title: string, owner: Selectable<AccountTable>, now: Date): Promise<string> {
	return (await createServer(tx, { title, owner, now })).id;
}

async function findCommunity(db: Database, flags: Flags): Promise<string> {
	const id = needed(flags, 'community').toLowerCase();
	const server = await db.selectFrom('server').select('id').where('id', '=', id).executeTakeFirst();
	if (server) return server.id;
	throw new SetupError(`No community has the id "${id}". Make one with --title and --owner.`);
}
