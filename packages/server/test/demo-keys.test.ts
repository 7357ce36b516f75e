/** The demo community's public credentials, in a database that was seeded and then used in production. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { createKey } from '../src/auth/api-keys.ts';
import { createServer } from '../src/create-server.ts';
import { DEMO_ACCOUNT_IDS, DEMO_KEYS } from '../src/demo/keys.ts';
import { COMMUNITY, startTestServer } from './test-server.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.restoreAllMocks();
});

it('demo keys and passwords are refused with NODE_ENV=production, and other keys are not', async () => {
	vi.stubEnv('NODE_ENV', 'production');
	const testServer = await startTestServer();
	const call = async (...[id, credential]: [Parameters<typeof testServer.call>[0], string]): Promise<number> =>
		(await testServer.call(id, { credential })).status;
	expect(await call('system.servers.list', DEMO_KEYS.system)).toBe(401);
	expect(await call('system.auth.secureAuth', DEMO_KEYS.secureAuth)).toBe(401);
	expect(await call('integration.channels.list', DEMO_KEYS.integration)).toBe(401);
	expect(await call('integration.messages.send', DEMO_KEYS.integration)).toBe(401);
	expect(await call('integration.users.create', 'rai_test_member_import_9d02')).toBe(401);
	expect(await call('application.userFields.list', DEMO_KEYS.application)).toBe(401);
	expect(await call('application.userFields.list', DEMO_KEYS.integration)).toBe(401);
	// Registration needs no credential, but a demo key would choose the demo community.
	expect(await call('system.auth.register', DEMO_KEYS.system)).toBe(401);
	// The password of the demo accounts is public too.
	const login = { body: { email: 'nightowl@example.com', password: 'correct-horse-battery-1' }, credential: null };
	expect((await testServer.call('system.auth.login', login)).status).toBe(401);
	const accounts = await testServer.db.selectFrom('account').select('id').execute();
	expect(accounts.map(({ id }) => id).sort()).toEqual([...DEMO_ACCOUNT_IDS].sort());
	const key = { serverId: COMMUNITY, kind: 'community', name: 'Own', permissions: ['sendMessage'], now: new Date() } as const;
	expect(await call('integration.channels.list', (await createKey(testServer.db, key)).key)).toBe(200);
	await testServer.close();
});

it('production warns at start that a database contains the demo community, and does not add it', async () => {
	const dataFolder = join(mkdtempSync(join(tmpdir(), 'demo-keys-')), 'data');
	await (await createServer({ dataFolder, demo: true })).close();
	const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
	await (await createServer({ dataFolder })).close();
	expect(warn).not.toHaveBeenCalled();
	vi.stubEnv('NODE_ENV', 'production');
	await (await createServer({ dataFolder })).close();
	expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('demo community'), { code: 'DEMO_KEYS' });
	await expect(createServer({ dataFolder, demo: true })).rejects.toThrow('NODE_ENV=production disables it');
	rmSync(join(dataFolder, '..'), { recursive: true });
});
