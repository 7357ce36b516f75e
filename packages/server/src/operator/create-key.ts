import type { Selectable } from 'kysely';
import { createKey } from '../auth/api-keys.ts';
import type { AccountTable, Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { foldCase } from '../domain/members.ts';
import { createCommunity, enforceLimit, MAX_KEYS_PER_COMMUNITY } from '../domain/servers.ts';
import { HttpError } from '../http-error.ts';
import { OptionError, requireOption } from './option-error.ts';
import { validateOptions } from './validate-options.ts';

const KINDS = ['system', 'community', 'secureAuth'] as const;

type Kind = (typeof KINDS)[number];

/** The options of `keys create`. The body of `POST /__dev/keys` has the same fields. */
export interface KeyOptions {
	kind?: string;
	community?: string;
	title?: string;
	owner?: string;
	name?: string;
	hostname?: string;
	permission?: string[];
}

/** Creates a key, and with `--title` also its community. The key is not stored, only its hash. @throws OptionError */
export async function createKeyFromOptions(
	db: Database,
	options: KeyOptions,
	now: Date,
): Promise<{ id: string; key: string; serverId: string }> {
	const kind = KINDS.find((word) => word === (options.kind ?? 'system'));
	if (!kind) throw new OptionError('kind', `--kind "${options.kind}" is not valid. Use ${KINDS.join(', ')}.`);
	const permissions = readPermissions(kind, options);
	validateOptions(options, 'community');
	if (options.title !== undefined && options.community !== undefined)
		throw new OptionError(
			'title',
			'Both --title and --community were given. Use --title to create a community, or --community for an existing one.',
		);
	return inTransaction(db, async (tx) => {
		const account = kind === 'system' || options.title !== undefined ? await requireOwner(tx, options) : undefined;
		const serverId =
			account && options.title !== undefined
				? (await createCommunity(tx, { title: options.title, owner: account, now })).id
				: await requireCommunity(tx, options);
		if (options.hostname !== undefined) await saveHostname(tx, serverId, options.hostname.toLowerCase());
		if (kind === 'community') await enforceLimit(tx, serverId, 'api_key', MAX_KEYS_PER_COMMUNITY);
		const accountId = kind === 'system' && account ? { accountId: account.id } : {};
		const { id, key } = await createKey(tx, { serverId, kind, name: options.name ?? kind, permissions, now, ...accountId });
		return { id, key, serverId };
	}).catch((error) => {
		throw error instanceof HttpError ? new OptionError('kind', error.message) : error;
	});
}

function readPermissions(kind: Kind, { permission }: KeyOptions): string[] {
	if (kind === 'community' && !permission)
		throw new OptionError(
			'permission',
			'--permission is missing. A community key needs one or more, such as --permission sendMessage.',
		);
	if (kind !== 'community' && permission)
		throw new OptionError('permission', `--permission is not allowed with --kind ${kind}. Remove it, or use --kind community.`);
	return [...new Set(permission)];
}

async function saveHostname(tx: Database, serverId: string, hostname: string): Promise<void> {
	const other = await tx
		.selectFrom('server')
		.select('id')
		.where('hostname', '=', hostname)
		.where('id', '<>', serverId)
		.executeTakeFirst();
	if (other)
		throw new OptionError('hostname', `--hostname "${hostname}" is not valid: community ${other.id} has it. Use another one.`);
	await tx.updateTable('server').set({ hostname }).where('id', '=', serverId).execute();
}

/** The account of `owner`; without it, the owner of the community. */
async function requireOwner(db: Database, options: KeyOptions): Promise<Selectable<AccountTable>> {
	if (options.owner !== undefined || options.community === undefined || options.title !== undefined)
		return requireAccount(db, requireOption(options, 'owner'));
	const id = await requireCommunity(db, options);
	return db
		.selectFrom('account')
		.selectAll()
		.where('id', '=', (eb) => eb.selectFrom('server').select('owner_id').where('id', '=', id))
		.executeTakeFirstOrThrow();
}

async function requireAccount(db: Database, email: string): Promise<Selectable<AccountTable>> {
	const account = await db.selectFrom('account').selectAll().where('email_key', '=', foldCase(email)).executeTakeFirst();
	if (account) return account;
	throw new OptionError(
		'owner',
		`No account has the email address "${email}". Register it first: POST /auth/register, then POST /auth/verify-email.`,
	);
}

async function requireCommunity(db: Database, options: KeyOptions): Promise<string> {
	const id = requireOption(options, 'community').toLowerCase();
	const server = await db.selectFrom('server').select('id').where('id', '=', id).executeTakeFirst();
	if (server) return server.id;
	throw new OptionError('community', `No community has the ID "${id}". Create one with --title and --owner.`);
}
