import { randomBytes } from 'node:crypto';
import { operations } from '@returning-ai/spec/operations';
import { type CreatedKey, createKeys } from '../auth/api-keys.ts';
import type { Passwords } from '../auth/passwords.ts';
import { ROLES } from '../auth/permissions.ts';
import type { Tokens } from '../auth/tokens.ts';
import { newId, newNumber } from '../data/ids.ts';
import type { Database } from '../data/tables.ts';
import { inTransaction } from '../data/transaction.ts';
import { createMember, foldCase } from '../domain/members.ts';
import { createCommunity } from '../domain/servers.ts';
import { createSession } from '../domain/sessions.ts';

/** A person in a fresh community. */
export interface Person {
	/** The ID of 24 digits, for paths. */
	id: string;
	/** The number that the contract calls `userId`. */
	userId: string;
	username: string;
	email: string;
	/** For `POST /auth/login`. */
	password: string;
	/** A user token, for the Application API. It expires after 7 days. */
	token: string;
}

/** A fresh community, with everything that calls to it need. */
export interface Community {
	id: string;
	title: string;
	/** The host of its login links. */
	hostname: string;
	owner: Person;
	/** A member without a role. */
	member: Person;
	/** A channel that all members see. */
	channel: { id: string; topic: string };
	/** The credentials of a client. */
	keys: {
		/** A System key of the owner, for `x-api-key`. */
		system: string;
		/** A community key with all permissions, for `Authorization: Bearer`. */
		integration: string;
		/** The user token of the owner, for the Application API. */
		application: string;
		/** A key for secure auth. */
		secureAuth: string;
	};
}

/** All permissions that operations require of a key. The other values of `x-permission` are roles. */
const PERMISSIONS = [...new Set(Object.values(operations).flatMap(({ permission }) => permission))].filter(
	(word) => !(word in ROLES),
);

type Account = Omit<Person, 'token'> & { numericId: number };

/** Creates communities that share nothing, so that tests on one server can run in parallel. */
export class CommunityFactory {
	readonly #db: Database;
	readonly #tokens: Tokens;
	readonly #passwords: Passwords;
	/** All accounts of this process have one random password, because hashing takes longer than the rest. */
	#password: Promise<{ password: string; hash: string }> | undefined;

	constructor({ db, tokens, passwords }: { db: Database; tokens: Tokens; passwords: Passwords }) {
		this.#db = db;
		this.#tokens = tokens;
		this.#passwords = passwords;
	}

	async create({ title = 'Community', now }: { title?: string; now: Date }): Promise<Community> {
		this.#password ??= this.#createPassword();
		const { password, hash } = await this.#password;
		const id = newId(now);
		const [owner, member] = [newAccount('owner', id, password, now), newAccount('member', id, password, now)];
		const [ofOwner, ofMember] = [newId(now), newId(now)];
		// Before the transaction, because signing may read keys from the database.
		const [ownerToken, memberToken] = await Promise.all([
			this.#tokens.sign({ sessionId: ofOwner, userId: owner.id, homeServerId: '' }, owner.numericId, now),
			this.#tokens.sign({ sessionId: ofMember, userId: member.id, homeServerId: '' }, member.numericId, now),
		]);
		const hostname = `${id}.localhost`;
		return inTransaction(this.#db, async (tx) => {
			await tx
				.insertInto('account')
				.values([toRow(owner, hash, now), toRow(member, hash, now)])
				.execute();
			await createCommunity(tx, { id, title, hostname, owner: toRow(owner, hash, now), now });
			await createMember(tx, { ...toMember(member), serverId: id, joins: true, now });
			const channel = await findChannel(tx, id);
			await createSession(tx, { id: ofOwner, userId: owner.id, homeServerId: '', now });
			await createSession(tx, { id: ofMember, userId: member.id, homeServerId: '', now });
			const keys = await createEachKind(tx, { serverId: id, accountId: owner.id, now });
			return {
				id,
				title,
				hostname,
				owner: toPerson(owner, ownerToken),
				member: toPerson(member, memberToken),
				channel,
				keys: { ...keys, application: ownerToken },
			};
		});
	}

	async #createPassword(): Promise<{ password: string; hash: string }> {
		const password = randomBytes(12).toString('base64url');
		return { password, hash: await this.#passwords.hash(password) };
	}
}

function newAccount(role: 'owner' | 'member', serverId: string, password: string, now: Date): Account {
	return {
		id: newId(now),
		userId: String(newNumber()),
		numericId: newNumber(),
		username: `${role}-${serverId}`,
		email: `${role}@${serverId}.example.com`,
		password,
	};
}

function toRow({ id, userId, numericId, username, email }: Account, passwordHash: string, now: Date) {
	return {
		id,
		number: userId,
		numeric_id: String(numericId),
		username,
		username_key: foldCase(username),
		email,
		email_key: foldCase(email),
		password_hash: passwordHash,
		display_name: username,
		verified_at: now,
		created_at: now,
		updated_at: now,
	};
}

function toMember({ id, userId, numericId, username, email }: Account) {
	return { username, email, account: { id, number: userId, numeric_id: String(numericId) } };
}

function toPerson({ id, userId, username, email, password }: Account, token: string): Person {
	return { id, userId, username, email, password, token };
}

async function findChannel(tx: Database, serverId: string): Promise<Community['channel']> {
	return tx.selectFrom('channel').select(['id', 'topic']).where('server_id', '=', serverId).executeTakeFirstOrThrow();
}

async function createEachKind(
	tx: Database,
	{ serverId, accountId, now }: { serverId: string; accountId: string; now: Date },
): Promise<Omit<Community['keys'], 'application'>> {
	const common = { serverId, name: 'Development', now };
	const [system, integration, secureAuth] = await createKeys(tx, [
		{ ...common, kind: 'system', accountId },
		{ ...common, kind: 'community', permissions: PERMISSIONS },
		{ ...common, kind: 'secureAuth' },
	]);
	return { system: keyOf(system), integration: keyOf(integration), secureAuth: keyOf(secureAuth) };
}

function keyOf(created: CreatedKey | undefined): string {
	return (created as CreatedKey).key;
}
