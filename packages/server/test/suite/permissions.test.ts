/**
 * The permission matrix: each operation with each kind of caller. The expected status follows from the contract: the credential,
 * `x-permission` and the resources that an operation names. A rejected call must change no row.
 */
import { document, type OperationId, operationIds, operations, successStatus } from '@returning-ai/codegen/example-request';
import { sample } from '@returning-ai/testing/sample';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createKey } from '../../src/auth/api-keys.ts';
import { Tokens } from '../../src/auth/tokens.ts';
import { newId } from '../../src/data/ids.ts';
import { createMember } from '../../src/domain/members.ts';
import { createCommunity } from '../../src/domain/servers.ts';
import { SESSION_SECONDS } from '../../src/domain/sessions.ts';
import { fingerprint } from '../fingerprint.ts';
import { aimAt, type Target } from '../targets.ts';
import {
	BAMBOOSTICK,
	type CallOptions,
	COMMUNITY,
	engine,
	OWNER,
	REDPANDA,
	startTestServer,
	type TestServer,
} from '../test-server.ts';
import { validCall } from '../valid-calls.ts';

const schemas = (document as unknown as { components: { schemas: Record<string, { enum: string[] }> } }).components.schemas;
const KEY_PERMISSIONS = schemas.ApiKeyPermission?.enum ?? [];
const FENNEC = '665f1c2ab7e4d90012a3b4f1';
/** An admin of a lower rank than Redpanda. */
const OUNCE = '665f1c2ab7e4d90012a3b4f2';
const ELSEWHERE_HOST = 'elsewhere.example.com';

let testServer: TestServer;
let cells = 0;
let rejected = 0;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(async () => {
	await testServer.close();
	process.stdout.write(
		`${engine}: ${cells} cells of the permission matrix; ${rejected} calls were rejected and changed no row.\n`,
	);
});

/** A caller's credential for each credential scheme. */
type Credentials = Record<'system' | 'integration' | 'secureAuth' | 'token', string>;
type Caller = 'expired' | 'revoked' | 'stranger' | 'member' | 'admin' | 'used' | 'lower';

const credentialsOf = (caller: Caller): Credentials => ({
	system: `rai_test_${caller}_system`,
	integration: `rai_test_${caller}_community`,
	secureAuth: `rai_test_${caller}_secure`,
	token: `rai_test_${caller}_token`,
});

const KIND = { SystemKey: 'system', CommunityKey: 'integration', SecureAuthKey: 'secureAuth', UserToken: 'token' } as const;
const tokens = new Map<Caller | 'linked', string>();

/** Creates a second community with its own owner and keys, and callers of each kind in the first. */
async function populate(): Promise<void> {
	await testServer.reset();
	const now = new Date();
	const { db } = testServer;
	const fennec = await insertAccount(FENNEC, 1199, 'fennec');
	const ounce = await insertAccount(OUNCE, 1198, 'ounce');
	const other = await createCommunity(db, {
		// The same ID each time: the server may have cached the community's key before the reset.
		id: '665f1c2ab7e4d90012a3b4fe',
		title: 'Elsewhere',
		hostname: ELSEWHERE_HOST,
		owner: fennec,
		now,
	});
	const { username, email } = ounce;
	await createMember(db, { serverId: COMMUNITY, username, email, account: ounce, joins: true, now });
	await insertAdmin('665f1c2ab7e4d90012a3b42f', 0, REDPANDA, now);
	await insertAdmin('665f1c2ab7e4d90012a3b42e', 9000, OUNCE, now);
	const people = {
		expired: OWNER,
		revoked: OWNER,
		stranger: FENNEC,
		member: BAMBOOSTICK,
		admin: REDPANDA,
		used: OWNER,
		lower: OUNCE,
	};
	for (const [caller, accountId] of Object.entries(people) as [Caller, string][]) {
		const { system, integration, secureAuth } = credentialsOf(caller);
		const serverId = caller === 'stranger' ? other.id : COMMUNITY;
		const expiresAt = caller === 'expired' ? new Date(now.getTime() - 1) : null;
		const common = { serverId, name: caller, expiresAt, now };
		await createKey(db, { ...common, kind: 'system', accountId, preset: { id: idOf(caller, 1), key: system } });
		await createKey(db, {
			...common,
			kind: 'community',
			permissions: KEY_PERMISSIONS,
			...(caller === 'lower' ? { createdBy: accountId } : {}),
			preset: { id: idOf(caller, 2), key: integration },
		});
		await createKey(db, { ...common, kind: 'secureAuth', preset: { id: idOf(caller, 3), key: secureAuth } });
	}
	for (const [index, permission] of KEY_PERMISSIONS.entries()) {
		const preset = { id: `665f1c2ab7e4d90012a3e${index.toString(16).padStart(3, '0')}`, key: `rai_test_only_${permission}` };
		await createKey(db, { serverId: COMMUNITY, kind: 'community', name: permission, permissions: [permission], now, preset });
	}
	await db
		.deleteFrom('credential')
		.where(
			'key_id',
			'in',
			[1, 2, 3].map((n) => idOf('revoked', n)),
		)
		.execute();
	await openSessions(people, now);
	await followLinkElsewhere(other.id, now);
}

async function insertAccount(id: string, number: number, username: string) {
	const { db } = testServer;
	const account = await db.selectFrom('account').selectAll().where('id', '=', REDPANDA).executeTakeFirstOrThrow();
	const email = `${username}@example.com`;
	const names = { username, username_key: username, email, email_key: email };
	const row = { ...account, ...names, id, number: `${number}`, numeric_id: `${number}` };
	await db.insertInto('account').values(row).execute();
	return row;
}

async function insertAdmin(id: string, rank: number, memberId: string, now: Date): Promise<void> {
	const columns = { server_id: COMMUNITY, kind: 'custom' as const, class: 'red', title: 'Admin', billable: false };
	const permissions = { server_permissions: '{"server_administrator":true}', channel_permissions: '{}' };
	await testServer.db
		.insertInto('role')
		.values({ ...columns, ...permissions, id, rank, created_at: now, updated_at: now })
		.execute();
	const row = { server_id: COMMUNITY, member_id: memberId, role_id: id, created_at: now };
	await testServer.db.insertInto('member_role').values(row).execute();
}

/** Makes the owner a member of the other community, and logs in there with a login link of that community. */
async function followLinkElsewhere(serverId: string, now: Date): Promise<void> {
	const { db } = testServer;
	const account = await db.selectFrom('account').selectAll().where('id', '=', OWNER).executeTakeFirstOrThrow();
	const { username, email } = account;
	await createMember(db, { serverId, username, email, account, joins: true, now });
	const link = await testServer.call('system.auth.secureAuth', {
		query: { userId: username },
		headers: { hostname: ELSEWHERE_HOST },
		credential: credentialsOf('stranger').secureAuth,
	});
	const { pathname, search } = new URL(link.body.loginUrl);
	const response = await testServer.server.fetch(`http://localhost${pathname}${search}`);
	tokens.set('linked', ((await response.json()) as { token: string }).token);
}

function idOf(caller: Caller, kind: number): string {
	const callers: Caller[] = ['expired', 'revoked', 'stranger', 'member', 'admin', 'used', 'lower'];
	return `665f1c2ab7e4d90012a3d${callers.indexOf(caller)}0${kind}`;
}

/** Opens sessions like a login, but without the password hash, which takes most of the time. */
async function openSessions(people: Record<Caller, string>, now: Date): Promise<void> {
	const signer = new Tokens(testServer.db);
	const expires_at = new Date(now.getTime() + SESSION_SECONDS * 1000);
	for (const [caller, userId] of Object.entries(people) as [Caller, string][]) {
		const account = await testServer.db
			.selectFrom('account')
			.select('numeric_id')
			.where('id', '=', userId)
			.executeTakeFirstOrThrow();
		const sessionId = newId(now);
		const change = { expired: { expires_at: new Date(0) }, revoked: { revoked_at: new Date() } }[caller as 'expired'];
		const session = { id: sessionId, user_id: userId, server_id: '', created_at: now, expires_at };
		await testServer.db.insertInto('session').values(Object.assign(session, change)).execute();
		tokens.set(caller, await signer.sign({ sessionId, userId, homeServerId: '' }, Number(account.numeric_id), now));
	}
}

function sessionOf(token: string): string {
	return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).jti;
}

function credentialOf(id: OperationId, caller: Caller): string {
	const kind = KIND[operations[id].credential];
	return kind === 'token' ? (tokens.get(caller) ?? '') : credentialsOf(caller)[kind];
}

/** Sends a call that succeeds for the owner, and expects a status for this caller. */
async function cell(
	id: OperationId,
	credential: string | null,
	expected: number,
	changes: CallOptions | Target = {},
): Promise<void> {
	const valid = await validCall(testServer, id);
	const call = 'username' in changes ? await aim(id, valid, changes) : { ...valid, ...changes };
	const before = await fingerprint(testServer.db);
	const response = await testServer.call(id, { ...call, credential });
	expect(response.status, `${id}: ${JSON.stringify(response.body)}`).toBe(expected);
	cells += 1;
	if (expected < 400 && changes === THE_OWNER) await expectOwnersPower();
	if (expected < 400) return populate();
	rejected += 1;
	expect(await fingerprint(testServer.db), `${id} responded ${expected}, but changed a row`).toBe(before);
	if (id === 'system.auth.verifyEmail') await populate();
}

/** The owner's token from a login link of another community: the owner is a stranger here, and no other user is visible there. */
async function withLinkOfOtherCommunity(id: OperationId): Promise<void> {
	const path = id === 'application.users.get' ? { path: { userId: BAMBOOSTICK } } : {};
	await cell(id, tokens.get('linked') ?? '', statusForOtherOwner(id), path);
}

/** The status for the owner of another community. */
function statusForOtherOwner(id: OperationId): number {
	const { path, credential, permission, statuses } = operations[id];
	if (id === 'system.auth.secureAuth' || id === 'integration.users.bulkImport') return 403;
	if (path.includes('{communityId}')) return 403;
	if (path.includes('{')) return 404;
	// A 404: the body or query names a resource. Otherwise the operation creates or lists resources in the caller's own community.
	if (statuses.includes(404)) return 404;
	return permission.length === 0 || credential !== 'UserToken' ? successStatus(id) : 403;
}

function forRole(id: OperationId, ...words: string[]): number {
	const { permission } = operations[id];
	const isOpen =
		permission.length === 0 || operations[id].credential === 'SecureAuthKey' || operations[id].credential === 'CommunityKey';
	return isOpen || words.some((word) => permission.includes(word)) ? successStatus(id) : 403;
}

const HIGHER: Target = { id: REDPANDA, number: '1103', username: 'redpanda', email: 'redpanda@example.com' };
const THE_OWNER: Target = { id: OWNER, number: '1101', username: 'nightowl', email: 'nightowl@example.com' };

/** What a caller of a lower rank may not do to a member or a role. */
const RANKED: ReadonlySet<OperationId> = new Set<OperationId>([
	'integration.users.manage',
	'system.roles.create',
	'system.roles.update',
	'system.roles.delete',
	'system.roles.addToUser',
	'system.roles.removeFromUser',
]);
/** The target exists, so it cannot be created again. */
const TAKEN: ReadonlySet<OperationId> = new Set<OperationId>(['system.auth.register', 'integration.users.create']);

/** A key of each family that an admin of a low rank made. Its calls name a member of a higher rank. */
async function withKeyOfLowerRank(id: OperationId): Promise<void> {
	const { credential, permission } = operations[id];
	const { system, integration, secureAuth } = credentialsOf('lower');
	// An API key of the community replaces the token, if the operation allows it.
	const key = { SystemKey: system, CommunityKey: integration, SecureAuthKey: secureAuth, UserToken: integration }[credential];
	const isOpen = permission.length === 0 || KEY_PERMISSIONS.some((word) => permission.includes(word));
	const status = credential === 'UserToken' && !isOpen ? 403 : forRole(id, 'APPLICATION_MEMBER', 'COMMUNITY_ADMIN');
	await cell(id, key, statusFor(id, status), HIGHER);
}

/** An admin's call that names the owner. The owner has all power afterwards, whatever the response is. */
async function withOwnerAsTarget(id: OperationId): Promise<void> {
	await cell(id, credentialOf(id, 'lower'), statusFor(id, forRole(id, 'APPLICATION_MEMBER', 'COMMUNITY_ADMIN')), THE_OWNER);
}

async function aim(id: OperationId, valid: CallOptions, target: Target): Promise<CallOptions> {
	const call = aimAt(id, valid, target);
	// A badge can be awarded to a member once, and removed from a member who has it.
	await testServer.db.deleteFrom('badge_award').where('member_id', '=', target.id).execute();
	if (id === 'system.badges.removeFromUser') await testServer.call('system.badges.awardToUser', call);
	return call;
}

function statusFor(id: OperationId, otherwise: number): number {
	return RANKED.has(id) ? 403 : TAKEN.has(id) ? 409 : otherwise;
}

async function expectOwnersPower(): Promise<void> {
	await testServer.server.idle();
	const keys = await testServer.call('application.apiKeys.list', { credential: tokens.get('used') ?? '' });
	expect(keys.status, JSON.stringify(keys.body)).toBe(200);
	const updated = await testServer.call('system.servers.update', { credential: credentialsOf('used').system });
	expect(updated.status, JSON.stringify(updated.body)).toBe(200);
	const { body } = await testServer.call('system.roles.listForUser', { path: { id: OWNER, userId: OWNER } });
	expect(JSON.stringify(body)).not.toContain('"Admin"');
}

/** Number of servers behind the load balancer. */
const REPLICAS = engine === 'replicas' ? 2 : 1;

/** Uses a credential, so that a server may cache it, revokes it, and expects that every server rejects it. */
async function revokedAfterUse(id: OperationId, kind: keyof Credentials): Promise<void> {
	const credential = kind === 'token' ? (tokens.get('used') ?? '') : credentialsOf('used')[kind];
	const call = await validCall(testServer, id);
	const used = await testServer.call(id, { ...call, credential });
	expect(used.status, `${id}: ${JSON.stringify(used.body)}`).toBe(successStatus(id));
	await testServer.server.idle();
	await revoke(kind, credential);
	const before = await fingerprint(testServer.db);
	for (let replica = 0; replica < REPLICAS; replica++) {
		const rejection = await testServer.call(id, { ...call, credential });
		expect(rejection.status, `${id}: ${JSON.stringify(rejection.body)}`).toBe(401);
	}
	expect(await fingerprint(testServer.db), `${id} was rejected, but changed a row`).toBe(before);
	cells += 1;
	rejected += 1;
	await populate();
}

/** Revokes a credential by the API if it has an operation for that, otherwise in the database, like an operator. */
async function revoke(kind: keyof Credentials, credential: string): Promise<void> {
	const { db } = testServer;
	if (kind === 'integration') {
		const { status } = await testServer.call('application.apiKeys.delete', { path: { apiKeyId: idOf('used', 2) } });
		expect(status).toBe(200);
	} else if (kind === 'token') {
		await db.updateTable('session').set({ revoked_at: new Date() }).where('id', '=', sessionOf(credential)).execute();
	} else {
		const keyId = idOf('used', kind === 'system' ? 1 : 3);
		await db.deleteFrom('credential').where('key_id', '=', keyId).execute();
		await db.deleteFrom('api_key').where('id', '=', keyId).execute();
	}
}

const REVOKED_AFTER_USE = 'with a credential revoked after use';
const LINK_OF_OTHER_COMMUNITY = 'with a login link of another community';
const KEY_OF_LOWER_RANK = 'with a key made by a lower rank';
const OWNER_AS_TARGET = 'with the owner as target';

interface Cell {
	id: OperationId;
	caller: string;
	check(): Promise<void>;
}

function cellsOf(id: OperationId): Cell[] {
	const { credential, credentialOptional, permission } = operations[id];
	const mayUseKey = credential === 'CommunityKey' || credential === 'UserToken';
	const isOpenTo = (word: string): boolean => permission.length === 0 || permission.includes(word);
	const otherFamilys =
		credential === 'SystemKey' || credential === 'SecureAuthKey' ? 'rai_test_community_key' : 'rai_test_system_key';
	const columns: [caller: string, check: () => Promise<void>][] = [
		['without a credential', () => cell(id, null, credentialOptional ? successStatus(id) : 401)],
		['with the credential of another family', () => cell(id, otherFamilys, 401)],
		['with an expired credential', () => cell(id, credentialOf(id, 'expired'), 401)],
		['with a revoked credential', () => cell(id, credentialOf(id, 'revoked'), 401)],
		[REVOKED_AFTER_USE, () => revokedAfterUse(id, KIND[credential])],
		['as the owner of another community', () => cell(id, credentialOf(id, 'stranger'), statusForOtherOwner(id))],
		['as a member', () => cell(id, credentialOf(id, 'member'), forRole(id, 'APPLICATION_MEMBER'))],
		['as an admin', () => cell(id, credentialOf(id, 'admin'), forRole(id, 'APPLICATION_MEMBER', 'COMMUNITY_ADMIN'))],
	];
	columns.push([KEY_OF_LOWER_RANK, () => withKeyOfLowerRank(id)], [OWNER_AS_TARGET, () => withOwnerAsTarget(id)]);
	if (credential === 'UserToken' && KEY_PERMISSIONS.some(isOpenTo)) {
		columns.push(['with a key revoked after use', () => revokedAfterUse(id, 'integration')]);
	}
	if (credential === 'UserToken') columns.push([LINK_OF_OTHER_COMMUNITY, () => withLinkOfOtherCommunity(id)]);
	for (const word of mayUseKey ? KEY_PERMISSIONS : []) {
		const status = isOpenTo(word) ? successStatus(id) : 403;
		columns.push([`with a key with only the permission ${word}`, () => cell(id, `rai_test_only_${word}`, status)]);
	}
	return columns.map(([caller, check]) => ({ id, caller, check }));
}

beforeEach(async () => {
	if (cells === 0) await populate();
});

const matrix = operationIds.flatMap(cellsOf);
/** The server caches community keys, a link must not take an account over, and ranks protect: every sample includes these cells. */
const always = matrix.filter(
	({ id, caller }) =>
		caller === LINK_OF_OTHER_COMMUNITY ||
		(caller === REVOKED_AFTER_USE && operations[id].credential === 'CommunityKey') ||
		((caller === KEY_OF_LOWER_RANK || caller === OWNER_AS_TARGET) && RANKED.has(id)),
);
const others = matrix.filter((one) => !always.includes(one));
const chosen = [...always, ...sample('other cells of the permission matrix', others, 20)];

it.each(chosen.map(({ id, caller, check }) => [id, caller, check] as const))('%s %s', (_id, _caller, check) => check());
