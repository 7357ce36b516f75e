/** Calls that succeed in the demo community: the contract's examples, changed where they conflict with the demo's data. */
import type { OperationId } from '@returning-ai/codegen/example-request';
import { type CallOptions, csv, type TestServer } from './test-server.ts';

export const NEW_ACCOUNT = { username: 'snowleopard', email: 'snowleopard@example.com' };

const CHANGES: Partial<Record<OperationId, CallOptions>> = {
	'system.auth.register': { body: NEW_ACCOUNT },
	'system.roles.create': { body: { order: 3 } },
	'system.roles.removeFromUser': { path: { id: '665f1c2ab7e4d90012a3b422' } },
	'system.badges.create': { body: { title: 'Night shift' } },
	'system.badges.removeFromUser': { path: { id: '3f2b8c1e-5d4a-4c6b-9e7f-1a2b3c4d5e61' }, body: { userId: '1101' } },
	'integration.users.create': { body: { ...NEW_ACCOUNT, externalId: 'crm-1', customFields: null } },
	// Only columns that every community has.
	'integration.users.bulkUpdate': { body: { data: csv('email,xp_op,xp\nbamboostick@example.com,add,50\n') } },
	'integration.userFields.create': { body: { name: 'Home town', type: 'text', options: null, defaultValue: null } },
	'application.userFields.create': { body: { field: 'home town' } },
};

/** Returns a call that succeeds, after creating what it requires. */
export async function validCall(testServer: TestServer, id: OperationId): Promise<CallOptions> {
	if (id !== 'system.auth.verifyEmail') return CHANGES[id] ?? {};
	await testServer.call('system.auth.register', CHANGES['system.auth.register']);
	return { body: { email: NEW_ACCOUNT.email, verificationCode: await codeFor(testServer, NEW_ACCOUNT.email) } };
}

/** The newest verification code that was emailed to an address. */
export async function codeFor({ db }: TestServer, email: string): Promise<string> {
	const mail = await db
		.selectFrom('mail')
		.select('text')
		.where('recipient', '=', email)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.executeTakeFirstOrThrow();
	return /\d{6}/.exec(mail.text)?.[0] ?? '';
}
