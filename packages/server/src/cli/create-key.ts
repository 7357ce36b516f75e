import type { Selectable } from 'kysely';
import { createKey } from '../auth/api-keys.ts';
import type { AccountTable, Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { foldCase } from '../domain/members.ts';
import { createCommunity } from '../domain/servers.ts';
import { SetupError } from '../setup-error.ts';
import { type Flags, requireFlag } from './flags.ts';

const KINDS = ['system', 'community', 'secureAuth'] as const;

/** Creates a key, and with `--title` also its community. The key is not stored, only its hash. */
export function createKeyFromFlags(db: Database, flags: Flags): Promise<{ key: string; serverId: string }> {
	const kind = KINDS.find((word) => word === (flags.kind ?? 'system'));
	if (!kind) throw new SetupError(`--kind "${flags.kind}" is not valid. Use ${KINDS.join(', ')}.`);
	const now = new Date();
	return inTransaction(db, async (tx) => {
		const account =
			kind === 'system' || flags.title !== undefined ? await requireAccount(tx, requireFlag(flags, 'owner')) : undefined;
		const serverId =
			account && flags.title !== undefined
				? (await createCommunity(tx, { title: flags.title, owner: account, now })).id
				: await requireCommunity(tx, flags);
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

async function requireAccount(db: Database, email: string): Promise<Selectable<AccountTable>> {
	const account = await db.selectFrom('account').selectAll().where('email_key', '=', foldCase(email)).executeTakeFirst();
	if (account) return account;
	throw new SetupError(
		`No account has the email address "${email}". Register it first: POST /auth/register, then POST /auth/verify-email.`,
	);
}

async function requireCommunity(db: Database, flags: Flags): Promise<string> {
	const id = requireFlag(flags, 'community').toLowerCase();
	const server = await db.selectFrom('server').select('id').where('id', '=', id).executeTakeFirst();
	if (server) return server.id;
	throw new SetupError(`No community has the ID "${id}". Create one with --title and --owner.`);
}
