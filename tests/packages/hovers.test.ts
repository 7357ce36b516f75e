/** What an editor shows when the reader points at a method or at its result: names of the contract, not all fields of a type. */
import { expect, it } from 'vitest';
import { hovers } from './hovers.ts';

const CALLS = [
	{
		call: "integration.messages.send/*?*/({ channelId: '', message: '', sender: '' })",
		method:
			'IntegrationMessages.send(params: MessageSend, options?: IdempotentCallOptions): ' +
			'ApiCall<MessageReceipt, StatusError, "integration.messages.send">',
		result: 'MessageReceipt',
	},
	{
		call: 'integration.channels.list/*?*/()',
		method:
			'IntegrationChannels.list(options?: CallOptions): ' +
			'ApiCall<IntegrationChannel[], StatusError, "integration.channels.list">',
		result: 'IntegrationChannel[]',
	},
	{
		call: "application.communityUsers.list/*?*/({ communityId: '' })",
		method:
			'ApplicationCommunityUsers.list(params: ApplicationCommunityUsersListParams, options?: CallOptions): ' +
			'PagedCall<CommunityUser, CommunityError, "application.communityUsers.list">',
		result: 'CommunityUser[]',
	},
	{
		call: "system.badges.create/*?*/({ title: '', action: 'custom' })",
		method:
			'SystemBadges.create(params: BadgeCreate, options?: IdempotentCallOptions): ' +
			'ApiCall<Badge, SystemError, "system.badges.create">',
		result: 'Badge',
	},
	{
		call: "integration.users.bulkImport/*?*/({ communityId: '', data: new Blob() })",
		method:
			'IntegrationUsers.bulkImport(params: IntegrationUsersBulkImportParams, options?: IdempotentCallOptions): ' +
			'ApiCall<BulkJob, StatusError, "integration.users.bulkImport">',
		result: 'BulkJob',
	},
];

it('shows methods and results by the names of their types', () => {
	const lines = CALLS.map(({ call }, index) => `export const result${index}/*?*/ = await client.${call};`);
	const program = `import { createClient } from '@returning-ai/client';\nconst client = createClient();\n${lines.join('\n')}\n`;
	const expected = CALLS.flatMap(({ method, result }, index) => [`const result${index}: ${result}`, `(method) ${method}`]);
	expect(hovers(program)).toEqual(expected);
});
