/** Runs against the mock, whose plans cause the failures. */
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { type Mock, startMock } from '@returning-ai/mock';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type CommandOptions, type CommandResult, createFolder, type Folder, HEADER, membersCsv } from './bulk-command.ts';

const BADGE = '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61';
const ROLE = '665f1c2ab7e4d90012a3b421';
const COMMUNITY = '665f1c2ab7e4d90012a3b401';
const CREATE = 'integration.users.create';
const MANAGE = 'integration.users.manage';

let mock: Mock;
beforeAll(async () => {
	mock = await startMock({ port: 0 });
});
afterEach(() => mock.control.reset());
afterAll(() => mock.close());

function bulk(folder: Folder, args: readonly string[], options?: CommandOptions): Promise<CommandResult> {
	return folder.bulk([...args, '--base-url', mock.url, '--max-retries', '0'], options);
}

function importMembers(folder: Folder, file: string, ...args: string[]): Promise<CommandResult> {
	return bulk(folder, ['import', file, '--access-level', '1', '--yes', ...args]);
}

const failOn = (email: string, status: number, body?: object): void => {
	mock.control
		.on(CREATE)
		.when({ body: { email } })
		.reply(status, { ...(body && { body }) });
};

it('creates a member per row, and deletes the report', async () => {
	await using folder = createFolder();
	const file = folder.write(
		'members.csv',
		`\uFEFF${HEADER},Password,Join Server\r\n"Red, Jr",Panda,redpanda,red@example.com,secret-1,false\r\n`,
	);
	const result = await importMembers(folder, file);
	expect(result).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('1 of 1 created.') });
	const [request] = mock.control.requests(CREATE);
	expect(request?.body).toEqual({
		firstname: 'Red, Jr',
		lastname: 'Panda',
		username: 'redpanda',
		displayname: 'redpanda',
		email: 'red@example.com',
		password: expect.any(String),
		confirmPassword: expect.any(String),
		accessLevel: 1,
		joinServer: false,
		sendEmail: false,
		emailPassword: false,
	});
	expect(JSON.parse(result.stdout)).toEqual({ done: 1, failed: 0, notStarted: 0, stopped: null, report: null, errors: [] });
	expect(existsSync(`${file}.report.json`)).toBe(false);
});

it('reports failed rows by line, and retries only those with their idempotency keys', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(50));
	failOn('redpanda7@example.com', 409);
	failOn('redpanda9@example.com', 500);
	const first = await importMembers(folder, file);
	expect(first.exitCode).toBe(8);
	expect(first.stderr).toContain('48 of 50 created, 2 failed, 0 not started.\n  line 9: 409 ');
	expect(first.stderr).toContain(`--resume ${file}.report.json`);
	expect(JSON.parse(first.stdout)).toMatchObject({ done: 48, failed: 2, errors: [{ line: 9 }, { line: 11 }] });
	expect(statSync(`${file}.report.json`).mode & 0o777).toBe(0o600);

	const again = await importMembers(folder, file);
	expect(again).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is the report of a run that is not complete') });
	const before = mock.control.requests(CREATE).map(keyOf);
	mock.control.reset();
	const second = await importMembers(folder, file, '--resume', `${file}.report.json`);
	expect(second).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('50 of 50 created.') });
	const retried = mock.control.requests(CREATE).map(keyOf);
	expect(retried).toHaveLength(2);
	expect(before).toEqual(expect.arrayContaining(retried));
	expect(new Set(before).size).toBe(50);
	expect(existsSync(`${file}.report.json`)).toBe(false);
});

function keyOf({ headers }: { headers: Readonly<Record<string, unknown>> }): unknown {
	return headers['idempotency-key'];
}

it('groups many failures by code', async () => {
	await using folder = createFolder();
	mock.control.on(CREATE).reply(409);
	const { stderr, exitCode } = await importMembers(folder, folder.write('members.csv', membersCsv(30)));
	expect(exitCode).toBe(8);
	expect(stderr).toMatch(/409 \w+: 30 rows, on line 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 20 more\. The first: /);
});

it('stops at a 401, and resumes', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(40));
	failOn('redpanda10@example.com', 401);
	const { exitCode, stderr } = await importMembers(folder, file, '--concurrency', '1');
	expect(exitCode).toBe(3);
	expect(stderr).toContain('10 of 40 created, 1 failed, 29 not started.');
	expect(stderr).toContain('Stopped, because every other row would fail: 401 ');
	mock.control.reset();
	const resumed = await importMembers(folder, file, '--resume', `${file}.report.json`);
	expect(resumed.exitCode).toBe(0);
	expect(mock.control.requests(CREATE)).toHaveLength(30);
});

it('leaves no report when the API refused every row', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(20));
	mock.control.on(CREATE).reply(401);
	const { exitCode, stderr } = await importMembers(folder, file, '--concurrency', '1');
	expect(exitCode).toBe(3);
	expect(stderr).toContain('0 of 20 created, 1 failed, 19 not started.');
	mock.control.reset();
	expect(await importMembers(folder, file)).toMatchObject({ exitCode: 0 });
});

it('prints the summary when the report cannot be written at the end', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(3));
	const report = folder.path('reports/report.json');
	mkdirSync(folder.path('reports'));
	mock.control.on(CREATE).reply(async () => {
		rmSync(folder.path('reports'), { recursive: true, force: true });
		return undefined;
	});
	const { exitCode, stderr } = await importMembers(folder, file, '--report', report);
	expect(exitCode).toBe(1);
	expect(stderr).toContain('3 of 3 created.');
	expect(stderr).toContain(`The report ${report} could not be written`);
});

it('stops when the host is down', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(200));
	mock.control.on(CREATE).reply(200, { cut: 'drop' });
	const { exitCode, stderr } = await importMembers(folder, file, '--concurrency', '2');
	expect(exitCode).toBe(7);
	expect(stderr).toContain('Stopped, because the host does not respond');
	expect(mock.control.requests(CREATE).length).toBeLessThan(15);
});

it('ends as a network error when no row of a short file gets a response', async () => {
	await using folder = createFolder();
	mock.control.on(CREATE).reply(200, { cut: 'drop' });
	expect((await importMembers(folder, folder.write('members.csv', membersCsv(1)))).exitCode).toBe(7);
});

it('refuses the report of another file, command or host', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(3));
	mock.control.on(CREATE).reply(500);
	await importMembers(folder, file);
	mock.control.reset();
	const resume = ['--resume', `${file}.report.json`];
	const other = await importMembers(folder, folder.write('other.csv', membersCsv(4)), ...resume);
	expect(other).toMatchObject({
		exitCode: 2,
		stderr: expect.stringContaining('Use the same file and options. To send changed rows'),
	});
	const list = await bulk(folder, ['restore', folder.write('names.txt', 'redpanda'), ...resume]);
	expect(list).toMatchObject({
		exitCode: 2,
		stderr: expect.stringContaining('the report is of "bulk import", not of "bulk restore"'),
	});
	const elsewhere = ['--access-level', '1', '--yes', '--base-url', 'http://127.0.0.1:1'];
	const host = await folder.bulk(['import', file, ...elsewhere, ...resume]);
	expect(host).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Choose the same profile or host.') });
	const broken = await importMembers(folder, file, '--resume', folder.write('broken.json', '{"version":1,"done":[[0,9e9]]}'));
	expect(broken).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is not the report of a bulk command') });
	const missing = await importMembers(folder, file, '--resume', folder.path('missing.json'));
	expect(missing).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('there is no such file') });
	expect(mock.control.requests()).toEqual([]);
});

it('writes no secret into the report and the output', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', `${HEADER},Password\nRed,Panda,redpanda,red@example.com,hunter-2-secret\n`);
	mock.control
		.on(CREATE)
		.reply(400, { offContract: true, body: { status: 'error', message: 'bad: hunter-2-secret rai_test_community_key' } });
	const { exitCode, stdout, stderr } = await importMembers(folder, file, '--report', folder.path('report.json'));
	expect(exitCode).toBe(8);
	const report = readFileSync(folder.path('report.json'), 'utf8');
	expect(JSON.parse(report)).toMatchObject({ failed: [{ line: 2, message: expect.stringContaining('bad: [secret]') }] });
	for (const text of [report, stdout, stderr]) expect(text).not.toMatch(/hunter|rai_test/);
	const dryRun = await importMembers(folder, file, '--dry-run');
	expect(dryRun).toMatchObject({
		exitCode: 0,
		stderr: '1 row is valid, with one call each. Above is the first one. Nothing was sent.\n',
	});
	expect(dryRun.stdout).toContain('"password": "[secret]"');
	expect(dryRun.stdout).not.toMatch(/hunter|rai_test/);
});

it('sends nothing without a credential', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(1));
	// On this machine, the demo community's key would do.
	const args = ['import', file, '--access-level', '1', '--yes', '--base-url', 'http://api.example.com'];
	const { exitCode, stderr } = await folder.bulk(args, { env: { RETURNING_AI_COMMUNITY_KEY: undefined as never } });
	expect(exitCode).toBe(3);
	expect(stderr).toContain('RETURNING_AI_COMMUNITY_KEY');
	expect(existsSync(`${file}.report.json`)).toBe(false);
});

it('writes the report before the first call', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(1));
	const { exitCode, stderr } = await importMembers(folder, file, '--report', folder.path('no/such/folder.json'));
	expect(exitCode).toBe(2);
	expect(stderr).toContain('could not be written');
	expect(stderr).toContain('Choose another file with --report.');
	expect(mock.control.requests()).toEqual([]);
});

it('sends columns of user fields in the types of the fields', async () => {
	await using folder = createFolder();
	const fields = [
		{ field: 'risk-score', name: 'Risk', type: 'number' },
		{ field: 'vip', name: 'VIP', type: 'boolean' },
		{ field: 'zip', name: 'Zip', type: 'text' },
	];
	mock.control.on('integration.userFields.list').reply(200, {
		offContract: true,
		body: { meta: { status: 'success' }, message: '', data: fields },
	});
	const columns = `${HEADER},risk-score,VIP,zip`;
	const args = ['--community-id', COMMUNITY];
	const file = folder.write('members.csv', `${columns}\nRed,Panda,redpanda,red@example.com,7,true,0049\n`);
	expect(await importMembers(folder, file, ...args)).toMatchObject({ exitCode: 0 });
	const customFields = [
		{ fieldIdorName: 'risk-score', value: 7 },
		{ fieldIdorName: 'vip', value: true },
		{ fieldIdorName: 'zip', value: '0049' },
	];
	expect(mock.control.requests(CREATE)[0]?.body).toMatchObject({ customFields });
	const wrong = folder.write('wrong.csv', `${columns},shoe-size\nRed,Panda,redpanda,red@example.com,high,true,0049,1\n`);
	const { exitCode, stderr } = await importMembers(folder, wrong, ...args);
	expect(exitCode).toBe(2);
	expect(stderr).toContain('unknown column "shoe-size". Remove the column, or create a user field');
	expect(await importMembers(folder, wrong)).toMatchObject({
		exitCode: 2,
		stderr: expect.stringContaining('set --community-id'),
	});
});

it('uploads a job', async () => {
	await using folder = createFolder();
	const text = `${HEADER},Role\nRed,Panda,redpanda,red@example.com,Member\n`;
	const file = folder.write('members.csv', text);
	const { exitCode, stdout, stderr } = await bulk(folder, ['import', file, '--job', '--community-id', COMMUNITY, '--yes']);
	expect(exitCode).toBe(0);
	expect(JSON.parse(stdout)).toBeTruthy();
	expect(stderr).toContain('The API has queued 1 row. The API log of the community shows the progress');
	const [request] = mock.control.requests('integration.users.bulkImport');
	expect(request?.body).toMatchObject({ communityId: COMMUNITY });
	const update = folder.write('update.csv', 'email,xp_op,xp\nred@example.com,add,50\n');
	expect(await bulk(folder, ['update', update, '--yes', '--idempotency-key', 'members-2026-11'])).toMatchObject({ exitCode: 0 });
	expect(mock.control.requests('integration.users.bulkUpdate').map(keyOf)).toEqual(['members-2026-11']);
});

it('tells the idempotency key of a job whose outcome is unknown', async () => {
	await using folder = createFolder();
	mock.control.on('integration.users.bulkUpdate').reply(200, { cut: 'drop' });
	const update = folder.write('update.csv', 'email,xp\nred@example.com,50\n');
	const { exitCode, stderr } = await bulk(folder, ['update', update, '--yes']);
	expect(exitCode).toBe(7);
	const [request] = mock.control.requests('integration.users.bulkUpdate');
	expect(stderr).toContain(
		`check the API log. To send it again without a second job: --idempotency-key ${request && keyOf(request)}`,
	);
});

it('awards a badge and adds a role to the members of a list or of a column', async () => {
	await using folder = createFolder();
	const csv = folder.write('members.csv', 'name,userId\n"Panda, Red",1102\nBam,1103\n');
	expect(await bulk(folder, ['award-badge', BADGE, csv, '--column', 'userId'])).toMatchObject({ exitCode: 0 });
	expect(await bulk(folder, ['add-role', ROLE, '-'], { stdin: '1102\r\n\r\n1103' })).toMatchObject({ exitCode: 0 });
	const userIds = (id: string): unknown[] => mock.control.requests(id).map(({ body }) => (body as { userId: string }).userId);
	expect(userIds('system.badges.awardToUser').sort()).toEqual(['1102', '1103']);
	expect(userIds('system.roles.addToUser').sort()).toEqual(['1102', '1103']);
});

it('skips a member who ranks too high, and deletes the others', async () => {
	await using folder = createFolder();
	const names = folder.write('names.txt', 'one\nowner\ntwo\nthree\n');
	const body = { status: 'error', message: 'This user ranks above you.', code: 'user_rank_too_high' };
	mock.control
		.on(MANAGE)
		.when({ body: { user: 'owner' } })
		.reply(403, { body, offContract: true });
	const { exitCode, stderr } = await bulk(folder, ['delete', names, '--yes', '--concurrency', '1']);
	expect(exitCode).toBe(8);
	expect(stderr).toContain('3 of 4 deleted, 1 failed, 0 not started.\n  line 2: 403 user_rank_too_high');
	expect(mock.control.requests(MANAGE)).toHaveLength(4);
});

it('deletes nothing without a yes', async () => {
	await using folder = createFolder();
	const names = folder.write('names.txt', 'one\ntwo\n');
	const piped = await bulk(folder, ['delete', names]);
	expect(piped).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('Delete 2 members?') });
	expect(piped.stderr).toContain('Add --yes to continue.');
	const refused = await bulk(folder, ['delete', names], { isTTY: true, stdin: 'n\n' });
	expect(refused).toMatchObject({ exitCode: 130, stderr: expect.stringContaining('Nothing was sent.') });
	expect(mock.control.requests()).toEqual([]);
	expect(existsSync(`${names}.report.json`)).toBe(false);
});

it('finishes the calls in progress when it is interrupted', async () => {
	await using folder = createFolder();
	const file = folder.write('members.csv', membersCsv(200));
	const interrupt = new AbortController();
	mock.control
		.on(CREATE)
		.when({ body: { email: 'redpanda60@example.com' } })
		.reply(async () => {
			interrupt.abort();
			return undefined;
		});
	const args = ['import', file, '--access-level', '1', '--yes'];
	const { exitCode, stderr } = await bulk(folder, args, { signal: interrupt.signal });
	expect(exitCode).toBe(130);
	expect(stderr).toContain('Stopped by Ctrl-C. The calls in progress were finished.');
	const sent = mock.control.requests(CREATE).length;
	// Row 61, and at most the 4 calls that ran in parallel.
	expect(sent).toBeLessThanOrEqual(65);
	expect(JSON.parse(readFileSync(`${file}.report.json`, 'utf8'))).toMatchObject({ done: [[0, sent - 1]], failed: [] });
	const resumed = await importMembers(folder, file, '--resume', `${file}.report.json`);
	expect(resumed.exitCode).toBe(0);
	expect(mock.control.requests(CREATE)).toHaveLength(200);
});
