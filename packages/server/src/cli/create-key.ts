import type { Selectable } from 'kysely';
import { createKey } from '../auth/api-keys.ts';
import type { AccountTable, Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { foldCase } from '../domain/members.ts';
import { createCommunity, enforceLimit, MAX_KEYS_PER_COMMUNITY } from '../domain/servers.ts';
import { HttpError } from '../http-error.ts';
import { SetupError } from '../setup-error.ts';
import { type Flags, requireFlag } from './flags.ts';
import { validateFlags } from './validate-flags.ts';

const KINDS = ['system', 'community', 'secureAuth'] as const;

type Kind = (typeof KINDS)[number];

/** Creates a key, and with `--title` also its community. The key is not stored, only its hash. @throws SetupError */
export async function createKeyFromFlags(db: Database, flags: Flags): Promise<{ key: string; serverId: string }> {
	const kind = KINDS.find((word) => word === (flags.kind ?? 'system'));
	if (!kind) throw new SetupError(`--kind "${flags.kind}" is not valid. Use ${KINDS.join(', ')}.`);
	const permissions = readPermissions(kind, flags);
	validateFlags(flags, 'community');
	if (flags.title !== undefined && flags.community !== undefined)
		throw new SetupError(
			'Both --title and --community were given. Use --title to create a community, or --community for an existing one.',
		);
	const now = new Date();
	return inTransaction(db, async (tx) => {
		const account =
			kind === 'system' || flags.title !== undefined ? await requireAccount(tx, requireFlag(flags, 'owner')) : undefined;
		const serverId =
			account && flags.title !== undefined
				? (await createCommunity(tx, { title: flags.title, owner: account, now })).id
				: await requireCommunity(tx, flags);
		if (flags.hostname !== undefined) await saveHostname(tx, serverId, flags.hostname.toLowerCase());
		if (kind === 'community') await enforceLimit(tx, serverId, 'api_key', MAX_KEYS_PER_COMMUNITY);
		const accountId = kind === 'system' && account ? { accountId: account.id } : {};
		const { key } = await createKey(tx, { serverId, kind, name: flags.name ?? kind, permissions, now, ...accountId });
		return { key, serverId };
	}).catch((error) => {
		throw error instanceof HttpError ? new SetupError(error.message) : error;
	});
}

function readPermissions(kind: Kind, { permission }: Flags): string[] {
	if (kind === 'community' && !permission)
		throw new SetupError('--permission is missing. A community key needs one or more, such as --permission sendMessage.');
	if (kind !== 'community' && permission)
		throw new SetupError(`--permission is not allowed with --kind ${kind}. Remove it, or use --kind community.`);
	return [...new Set(permission)];
}

async function saveHostname(tx: Database, serverId: string, hostname: string): Promise<void> {
	const other = await tx
		.selectFrom('server')
		.select('id')
		.where('hostname', '=', hostname)
		.where('id', '<>', serverId)
		.executeTakeFirst();
	if (other) throw new SetupError(`--hostname "${hostname}" is not valid: community ${other.id} has it. Use another one.`);
	await tx.updateTable('server').set({ hostname }).where('id', '=', serverId).execute();
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
