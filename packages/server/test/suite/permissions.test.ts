/**
 * Who may do what, in every cell: each operation by each kind of caller. What is expected comes from the contract: the credential,
 * `x-permission`, and what an operation names. After each refusal no row has changed.
 */
import { document, type OperationId, operationIds, operations, successStatus } from '@returning-ai/codegen/example-request';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServer } from '../../src/domain/servers.ts';
import { createKey } from '../../src/safety/keys.ts';
import { fingerprint } from '../fingerprint.ts';
import { validAsk } from '../valid.ts';
import { BAMBOOSTICK, COMMUNITY, engine, OWNER, REDPANDA, startWorld, type World } from '../world.ts';

const schemas = (document as unknown as { components: { schemas: Record<string, { enum: string[] }> } }).components.schemas;
const KEY_PERMISSIONS = schemas.ApiKeyPermission?.enum ?? [];
const FENNEC = '665f1c2ab7e4d90012a3b4f1';

let world: World;
let cells = 0;
let refused = 0;
beforeAll(async () => {
	world = await startWorld();
});
afterAll(async () => {
	await world.close();
	process.stdout.write(`${engine}: ${cells} cells of the permission matrix, ${refused} of them refusals that changed no row.\n`);
});

/** What each caller shows, by the credential that an operation asks for. */
type Credentials = Record<'system' | 'integration' | 'secureAuth' | 'token', string>;
type Caller = 'expired' | 'revoked' | 'stranger' | 'member' | 'admin';

const shown = (caller: Caller): Credentials => ({
	system: `rai_test_${caller}_system`,
	integration: `rai_test_${caller}_community`,
	secureAuth: `rai_test_${caller}_secure`,
	token: `rai_test_${caller}_token`,
});

const KIND = { SystemKey: 'system', CommunityKey: 'integration', SecureAuthKey: 'secureAuth', UserToken: 'token' } as const;
const tokens = new Map<Caller, string>();

/** A second community with an owner and keys of its own, and callers of each kind in the first. */
async function populate(): Promise<void> {
	await world.renew();
	const now = new Date();
	const { db } = world;
	const account = await db.selectFrom('account').selectAll().where('id', '=', REDPANDA).executeTakeFirstOrThrow();
	const fennec = {
		...account,
		id: FENNEC,
		number: '1199',
		numeric_id: 1199,
		username: 'fennec',
		username_key: 'fennec',
		email: 'fennec@example.com',
		email_key: 'fennec@example.com',
	};
	await db.insertInto('account').values(fennec).execute();
	const other = await createServer(db, {
		title: 'Elsewhere',
		hostname: 'elsewhere.example.com',
		owner: { ...fennec, numeric_id: '1199' },
		now,
	});
	const admin = await db
		.insertInto('role')
		.values({
			server_id: COMMUNITY,
			id: '665f1c2ab7e4d90012a3b42f',
			kind: 'custom',
			class: 'red',
			title: 'Admin',
			rank: 0,
			billable: false,
			server_permissions: '{"server_administrator":true}',
			channel_permissions: '{}',
			created_at: now,
			updated_at: now,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await db
		.insertInto('member_role')
		.values({ server_id: COMMUNITY, member_id: REDPANDA, role_id: admin.id, created_at: now })
		.execute();
	const people = { expired: OWNER, revoked: OWNER, stranger: FENNEC, member: BAMBOOSTICK, admin: REDPANDA };
	for (const [caller, accountId] of Object.entries(people) as [Caller, string][]) {
		const { system, integration, secureAuth } = shown(caller);
		const serverId = caller === 'stranger' ? other.id : COMMUNITY;
		const expiresAt = caller === 'expired' ? new Date(now.getTime() - 1) : null;
		const common = { serverId, name: caller, expiresAt, now };
		await createKey(db, { ...common, kind: 'system', accountId, known: { id: idOf(caller, 1), key: system } });
		await createKey(db, {
			...common,
			kind: 'community',
			permissions: KEY_PERMISSIONS,
			known: { id: idOf(caller, 2), key: integration },
		});
		await createKey(db, { ...common, kind: 'secureAuth', known: { id: idOf(caller, 3), key: secureAuth } });
	}
	for (const [index, permission] of KEY_PERMISSIONS.entries()) {
		const known = { id: `665f1c2ab7e4d90012a3e${index.toString(16).padStart(3, '0')}`, key: `rai_test_only_${permission}` };
		await createKey(db, { serverId: COMMUNITY, kind: 'community', name: permission, permissions: [permission], now, known });
	}
	await db
		.deleteFrom('credential')
		.where(
			'key_id',
			'in',
			[1, 2, 3].map((n) => idOf('revoked', n)),
		)
		.execute();
	await login(people);
}

function idOf(caller: Caller, kind: number): string {
	const callers: Caller[] = ['expired', 'revoked', 'stranger', 'member', 'admin'];
	return `665f1c2ab7e4d90012a3d${callers.indexOf(caller)}0${kind}`;
}

async function login(people: Record<Caller, string>): Promise<void> {
	for (const [caller, id] of Object.entries(people) as [Caller, string][]) {
		const { email } = await world.db.selectFrom('account').select('email').where('id', '=', id).executeTakeFirstOrThrow();
		const { body } = await world.ask('system.auth.login', { body: { email }, credential: null });
		const { token } = body.body;
		tokens.set(caller, token);
		const sessionId = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString()).jti;
		const change = { expired: { expires_at: new Date(0) }, revoked: { revoked_at: new Date() } }[caller as 'expired'];
		if (change) await world.db.updateTable('session').set(change).where('id', '=', sessionId).execute();
	}
}

function credentialOf(id: OperationId, caller: Caller): string {
	const kind = KIND[operations[id].credential];
	return kind === 'token' ? (tokens.get(caller) ?? '') : shown(caller)[kind];
}

/** Sends a call that would succeed for the owner, and expects what the contract says of this caller. */
async function cell(id: OperationId, credential: string | null, expected: number): Promise<void> {
	const call = await validAsk(world, id);
	const before = await fingerprint(world.db);
	const reply = await world.ask(id, { ...call, credential });
	expect(reply.status, `${id}: ${JSON.stringify(reply.body)}`).toBe(expected);
	cells += 1;
	if (expected < 400) return populate();
	refused += 1;
	expect(await fingerprint(world.db), `${id} was refused with ${expected}, and yet changed a row`).toBe(before);
	if (id === 'system.auth.verifyEmail') await populate();
}

/** Names something of a community by a path, a body or a query; what an operation does not name, it makes or lists in its own. */
const NAMES_BY_BODY: readonly OperationId[] = [
	'integration.messages.send',
	'integration.messages.reply',
	'integration.messages.react',
	'integration.users.manage',
	'integration.users.getData',
	'integration.users.gamificationStats',
];

/** What someone with every right in another community gets. */
function elsewhere(id: OperationId): number {
	const { path, credential, permission } = operations[id];
	if (id === 'system.auth.secureAuth' || id === 'integration.users.bulkImport') return 403;
	if (path.includes('{communityId}')) return 403;
	if (path.includes('{')) return 404;
	if (NAMES_BY_BODY.includes(id)) return 404;
	return permission.length === 0 || credential !== 'UserToken' ? successStatus(id) : 403;
}

function forRole(id: OperationId, ...words: string[]): number {
	const { permission } = operations[id];
	const isOpen =
		permission.length === 0 || operations[id].credential === 'SecureAuthKey' || operations[id].credential === 'CommunityKey';
	return isOpen || words.some((word) => permission.includes(word)) ? successStatus(id) : 403;
}

describe.each(operationIds)('%s', (id) => {
	const { credential, credentialOptional, permission } = operations[id];
	beforeEach(async () => {
		if (cells === 0) await populate();
	});

	it('without a credential', () => cell(id, null, credentialOptional ? successStatus(id) : 401));

	it('with the credential of another family', () =>
		cell(
			id,
			credential === 'SystemKey' || credential === 'SecureAuthKey' ? 'rai_test_community_key' : 'rai_test_system_key',
			401,
		));

	it.each(['expired', 'revoked'] as const)('with one that is %s', (caller) => cell(id, credentialOf(id, caller), 401));

	it("with that of another community's owner", () => cell(id, credentialOf(id, 'stranger'), elsewhere(id)));

	it('with that of a member', () => cell(id, credentialOf(id, 'member'), forRole(id, 'APPLICATION_MEMBER')));

	it('with that of an admin', () => cell(id, credentialOf(id, 'admin'), forRole(id, 'APPLICATION_MEMBER', 'COMMUNITY_ADMIN')));

	if (credential !== 'CommunityKey' && credential !== 'UserToken') return;

	it.each(KEY_PERMISSIONS)('with a key that may do nothing but %s', (word) => {
		const isOpen = permission.length === 0 || permission.includes(word);
		return cell(id, `rai_test_only_${word}`, isOpen ? successStatus(id) : 403);
	});
});
