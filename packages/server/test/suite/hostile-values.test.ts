/** Writes hostile values through every writer, then reads everything back: no call may respond with a 5xx. */
import {
	exampleRequest,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { sample } from '@returning-ai/testing/sample';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKeyFromOptions } from '../../src/operator/create-key.ts';
import { createTopic } from '../../src/operator/create-topic.ts';
import { SetupError } from '../../src/setup-error.ts';
import { type CallOptions, COMMUNITY, csv, OWNER, QUESTIONS, startTestServer, type TestServer } from '../test-server.ts';
import { validCall } from '../valid-calls.ts';

let testServer: TestServer;
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(() => testServer.close());
beforeEach(() => testServer.reset());
afterEach(() => testServer.server.idle());

/** Valid by one rule and invalid by another: length in characters, bytes or after lower-casing, formats, and limits of numbers. */
const HOSTILE: readonly unknown[] = [
	'',
	' ',
	'\0',
	'x\0y',
	'\ud800',
	'a..b@example.com',
	'用户@例子.广告',
	'"quoted"@example.com',
	`${'a'.repeat(60)}@${'b'.repeat(200)}.com`,
	'x'.repeat(51),
	'x'.repeat(101),
	'x'.repeat(5001),
	'x'.repeat(9999),
	// Each becomes two characters in lower case.
	'İ'.repeat(50),
	`${'x'.repeat(49)}İ`,
	`x${'😀'.repeat(60)}`,
	'not a uri: \\ %',
	'9007199254740991',
	'9007199254740993',
	'-1',
	'1e400',
	'2026-02-30',
	'9999-12-31T23:59:59.999-23:59',
	'0000-12-31T00:00:00Z',
	9_007_199_254_740_991,
	2_147_483_648,
	-1,
	0.1,
];

/** Text that a file can contain: a file is UTF-8, so it has no half character. */
const CELLS = HOSTILE.map(String).filter((text) => text.isWellFormed());

const READS: readonly OperationId[] = operationIds.filter(
	(id) => operations[id].method === 'GET' && id !== 'system.auth.secureAuth',
);

/** Calls every operation that reads, for every member. */
async function expectReadable(): Promise<void> {
	const members = await testServer.db.selectFrom('member').selectAll().where('server_id', '=', COMMUNITY).execute();
	const failed: string[] = [];
	const read = async (id: OperationId, options: CallOptions = {}): Promise<void> => {
		const { status } = await testServer.call(id, options);
		if (status >= 500) failed.push(`${status} ${id} ${JSON.stringify(options)}`);
	};
	for (const id of READS) await read(id);
	await read('application.communityUsers.list', { query: { limit: '100' } });
	for (const member of members) {
		await read('integration.users.getData', { body: { idOrEmail: member.number } });
		await read('integration.users.gamificationStats', { query: { identifier: member.email } });
		await read('application.userFieldHistories.listForUser', { path: { userId: member.id } });
		await read('application.communityUsers.get', { path: { userId: member.id } });
	}
	expect(failed).toEqual([]);
}

/** The fields of an operation's body, and its query. */
function inputsOf(id: OperationId): { place: 'body' | 'query'; name: string }[] {
	const { parameters = [] } = operationObject(id);
	const query = (parameters as unknown as { in: string; name: string }[]).filter((parameter) => parameter.in === 'query');
	const { body } = exampleRequest(id);
	const fields = typeof body === 'string' ? Object.keys(JSON.parse(body)) : [];
	return [
		...query.map(({ name }) => ({ place: 'query' as const, name })),
		...[...new Set([...fields, ...(OPTIONAL_FIELDS[id] ?? [])])].map((name) => ({ place: 'body' as const, name })),
	];
}

/** Fields that the examples leave out. */
const OPTIONAL_FIELDS: Partial<Record<OperationId, string[]>> = {
	'integration.users.create': ['displayname', 'referral', 'externalId'],
	'integration.userFields.create': ['description', 'defaultValue'],
	'application.apiKeys.create': ['expirePeriod', 'expireDate'],
	'application.apiKeys.update': ['expirePeriod', 'expireDate'],
};

const writes = operationIds.filter(
	(id) =>
		(operations[id].method !== 'GET' || id === 'system.auth.secureAuth') && operations[id].requestType !== 'multipart/form-data',
);
const cases = writes.flatMap((id) => inputsOf(id).flatMap((input) => HOSTILE.map((value) => ({ id, ...input, value }))));

describe('the API', () => {
	it.each(sample('operations that write', [...new Set(cases.map(({ id }) => id))], 12))(
		'%s writes nothing that a later call cannot read',
		async (id) => {
			const failed: string[] = [];
			for (const { place, name, value } of cases.filter((one) => one.id === id)) {
				const valid = await validCall(testServer, id);
				const changed =
					place === 'query' ? { query: { ...valid.query, [name]: String(value) } } : changedBody(valid, name, value);
				const { status } = await testServer.call(id, { ...valid, ...changed });
				if (status >= 500) failed.push(`${status} ${name} ${JSON.stringify(value).slice(0, 80)}`);
			}
			expect(failed).toEqual([]);
			await expectReadable();
		},
	);

	function changedBody({ body }: CallOptions, name: string, value: unknown): CallOptions {
		return { body: { ...(body as Record<string, unknown> | undefined), [name]: value } };
	}

	it('a database key that is longer in lower case is rejected, before a value of the field has a history', async () => {
		const { status, body } = await testServer.call('application.userFields.create', { body: { field: 'İ'.repeat(50) } });
		expect([status, body.errors]).toEqual([400, [{ pointer: '/body/field', code: 'too_long' }]]);
	});

	it.each(['xp', 'coins'])('more %s than a response can contain are not added', async (column) => {
		await upload('bulkUpdate', `email,${column}\nbamboostick@example.com,9007199254740991\n`);
		await testServer.call('integration.messages.send', { body: { sender: 'bamboostick' } });
		await testServer.call('system.badges.awardToUser', {
			path: { id: '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e62' },
			body: { userId: '1102' },
		});
		await expectReadable();
	});
});

describe('a file', () => {
	const COLUMNS = {
		bulkImport: ['First Name', 'Last Name', 'Username', 'Email', 'Display Name', 'Phone', 'Country', 'Language', 'Tag', 'Role'],
		bulkUpdate: ['email', 'firstname', 'lastname', 'displayname', 'xp', 'xp_op', 'coins'],
	} as const;
	const DEFAULTS: Readonly<Record<string, string>> = {
		'First Name': 'Snow',
		'Last Name': 'Leopard',
		email: 'bamboostick@example.com',
	};

	it.each(['bulkImport', 'bulkUpdate'] as const)(
		'of %s skips each row that could not be read back, and keeps the others',
		async (kind) => {
			const fields = await testServer.db.selectFrom('user_field').select('field').execute();
			const columns = [...COLUMNS[kind], ...fields.map(({ field }) => field)];
			let number = 0;
			const rows = columns.flatMap((column) =>
				CELLS.map((cell) => {
					number += 1;
					const own: Record<string, string> = { Username: `user${number}`, Email: `user${number}@example.com` };
					return columns.map((name) => (name === column ? cell : (own[name] ?? DEFAULTS[name] ?? '')));
				}),
			);
			const good = columns.map(
				(name) => ({ Username: 'fennec', Email: 'fennec@example.com', firstname: 'Fennec' })[name] ?? DEFAULTS[name] ?? '',
			);
			await upload(kind, [columns, ...rows, good].map((cells) => cells.map(quoted).join(',')).join('\n'));
			const [job] = await testServer.server.jobs();
			expect(job).toMatchObject({ status: 'done', rows: { total: rows.length + 1, read: rows.length + 1 } });
			const last = await testServer.db.selectFrom('job_fault').select('line').orderBy('line', 'desc').executeTakeFirstOrThrow();
			expect(last.line).toBeLessThanOrEqual(rows.length + 1);
			await expectReadable();
		},
	);

	it.each([
		['an email address of another form', 'Email', 'a..b@example.com'],
		['an international email address', 'Email', '用户@例子.广告'],
		['a NUL character', 'favourite-market', 'x\0y'],
		['a text of 5,001 characters', 'favourite-market', 'x'.repeat(5001)],
	])('with %s skips that row and names its column', async (_, column, cell) => {
		const columns = ['First Name', 'Last Name', 'Username', 'Email', 'favourite-market'];
		const good = ['Snow', 'Leopard', 'snowleopard', 'snowleopard@example.com', ''];
		const bad = ['Fennec', 'Fox', 'fennec', 'fennec@example.com', ''].map((value, index) =>
			columns[index] === column ? cell : value,
		);
		await testServer.db.updateTable('user_field').set({ type: 'text' }).where('field', '=', 'favourite-market').execute();
		await upload('bulkImport', [columns, bad, good].map((cells) => cells.map(quoted).join(',')).join('\n'));
		expect((await testServer.server.jobs())[0]).toMatchObject({
			status: 'done',
			rows: { done: 1, skipped: 1 },
			faults: [{ line: 2, field: column }],
		});
		await expectReadable();
	});

	it('with a NUL character in the email address of an update skips that row', async () => {
		await upload('bulkUpdate', 'email,firstname\nx\0y@example.com,Snow\nbamboostick@example.com,Snow\n');
		expect((await testServer.server.jobs())[0]).toMatchObject({ status: 'done', rows: { done: 1, skipped: 1 } });
	});
});

describe('the command', () => {
	const FLAGS = ['title', 'name', 'hostname', 'community', 'owner', 'kind', 'permission', 'channel'] as const;

	it('writes nothing that a later call cannot read, and reports the flag', async () => {
		const wrong: string[] = [];
		const attempt = async (flag: string, work: () => Promise<unknown>): Promise<void> => {
			try {
				await work();
			} catch (error) {
				const isClear =
					error instanceof SetupError && (error.message.includes(`--${flag}`) || error.message.includes('No account'));
				if (!isClear) wrong.push(`${flag}: ${(error as Error).message.slice(0, 200)}`);
			}
		};
		for (const flag of FLAGS) {
			for (const text of CELLS) {
				const value = flag === 'permission' ? [text] : text;
				const key = { title: 'A community', owner: 'nightowl@example.com' };
				await attempt(flag, () => createKeyFromOptions(testServer.db, { ...key, [flag]: value }, new Date()));
				const community = { kind: 'community', community: COMMUNITY, permission: ['sendMessage'] };
				await attempt(flag, () => createKeyFromOptions(testServer.db, { ...community, [flag]: value }, new Date()));
				if (flag === 'title' || flag === 'community' || flag === 'channel') {
					const topic = { community: COMMUNITY, channel: QUESTIONS, title: 'A topic' };
					await attempt(flag, () => createTopic(testServer.db, { ...topic, [flag]: value }, new Date()));
				}
			}
		}
		expect(wrong).toEqual([]);
		await expectReadable();
		const servers = await testServer.db.selectFrom('server').select('id').where('owner_id', '=', OWNER).execute();
		for (const { id } of servers)
			expect((await testServer.call('system.servers.listChannels', { path: { serverId: id } })).status).toBe(200);
	});
});

async function upload(kind: 'bulkImport' | 'bulkUpdate', text: string): Promise<void> {
	const { status, body } = await testServer.call(`integration.users.${kind}`, { body: { data: csv(text) } });
	expect(status, JSON.stringify(body)).toBe(200);
	await testServer.server.idle();
}

function quoted(cell: string): string {
	return `"${cell.replaceAll('"', '""')}"`;
}
