/** Every operation by its command, on the server: the example of its help, changed where it conflicts with the demo community. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from '@returning-ai/server';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadCommand } from '../../src/contract/load-command.ts';
import { SUMMARIES } from '../../src/contract/summaries.gen.ts';
import { wordsOf } from '../../src/contract/words.ts';
import { CREDENTIALS, runCommand } from '../command-line.ts';

const ACCOUNT = ['--username', 'snowleopard', '--email', 'snowleopard@example.com'];

/** Arguments that replace those of the example, which stand before them. `null` leaves the example's flag out. */
const CHANGES: Readonly<Record<string, { add?: string[]; leaveOut?: string[] }>> = {
	'system.auth.register': { add: ACCOUNT },
	'system.roles.create': { add: ['--order', '3'] },
	'system.roles.removeFromUser': { add: ['--id', '665f1c2ab7e4d90012a3b422'] },
	'system.badges.create': { add: ['--title', 'Night shift'] },
	'system.badges.removeFromUser': { add: ['--id', '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61', '--user-id', '1101'] },
	'integration.users.create': { add: [...ACCOUNT, '--external-id', 'crm-1'], leaveOut: ['custom-fields'] },
	'integration.userFields.create': {
		add: ['--name', 'Home town', '--type', 'text'],
		leaveOut: ['options', 'default-value'],
	},
	'application.userFields.create': { add: ['--field', 'home town'] },
};

let server: Server;
let url: string;
let folder: string;
beforeAll(async () => {
	server = await createServer({ demo: true, devPages: true, rateLimit: false });
	({ url } = await server.listen({ port: 0 }));
	folder = mkdtempSync(join(tmpdir(), 'returning-ai-cli-'));
	// Only columns that every community has.
	writeFileSync(join(folder, 'members.csv'), 'email,xp_op,xp\nbamboostick@example.com,add,50\n');
	writeFileSync(join(folder, 'new.csv'), 'First Name,Last Name,Username,Email\nRed,Panda,newpanda,newpanda@example.com\n');
});
beforeEach(async () => {
	await dev('reset', { confirm: 'yes' });
	await dev('seed', {});
});
afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

async function dev(action: string, body: object): Promise<void> {
	const { ok } = await fetch(`${url}/__dev/${action}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body),
		signal: AbortSignal.timeout(60_000),
	});
	expect(ok, action).toBe(true);
}

async function argumentsOf(id: string): Promise<string[]> {
	const command = await loadCommand(id);
	if (!command) throw new Error(`${id} is not a command.`);
	const { add = [], leaveOut = [] } = CHANGES[id] ?? {};
	const example = withoutFlags(command.example, leaveOut).map((arg) =>
		arg === 'members.csv' ? join(folder, id === 'integration.users.bulkImport' ? 'new.csv' : arg) : arg,
	);
	return [...wordsOf(id), ...example, ...add, ...(command.effect === 'delete' ? ['--yes'] : [])];
}

function withoutFlags(args: readonly string[], names: readonly string[]): string[] {
	return args.filter((arg, at) => !names.some((name) => arg === `--${name}` || args[at - 1] === `--${name}`));
}

function onServer(args: readonly string[]): ReturnType<typeof runCommand> {
	return runCommand([...args, '--base-url', url], { env: CREDENTIALS });
}

it.each(SUMMARIES.map(({ id }) => id))('%s succeeds', async (id) => {
	const args = await argumentsOf(id);
	if (id === 'system.auth.verifyEmail') args.push(...(await emailAndCode()));
	const { code, stdout, stderr } = await onServer(args);
	expect({ code, stderr }, stderr).toEqual({ code: 0, stderr: expect.not.stringMatching(/^\d{3} /m) });
	expect(JSON.parse(stdout)).toBeTruthy();
});

async function emailAndCode(): Promise<string[]> {
	expect((await onServer(await argumentsOf('system.auth.register'))).code).toBe(0);
	const [email] = await server.emails('snowleopard@example.com');
	return ['--email', 'snowleopard@example.com', '--verification-code', /\d{6}/.exec(email?.text ?? '')?.[0] ?? ''];
}
