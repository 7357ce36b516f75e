// Compiled, never run: calls that must type-check, and calls that must not.
import type { Channel, ErrorCode, IntegrationChannel, InvalidField, MessageReceipt, Role } from '@returning-ai/types';
import { type ApiCall, type Client, isError, type ReturningAIError } from '../src/index.ts';
import type { RawClient } from '../src/raw.ts';

declare const client: Client;
declare const raw: RawClient;
const id = '665f1c2ab7e4d90012a3b431';

client.integration.messages.send({ channelId: id, message: 'Hello', sender: 'bamboostick' }) satisfies ApiCall<MessageReceipt>;
client.integration.channels.list() satisfies ApiCall<IntegrationChannel[]>;
client.system.channels.list() satisfies ApiCall<Channel[]>;
(await client.system.roles.listForUser({ id: '1102' })) satisfies Role[];
client.integration.users.bulkUpdate({ data: new Blob(['email\n']) }, { idempotencyKey: 'key-12345' });

// A known value, and another one that the vendor may have.
client.system.channels.create({ topic: 'lounge', channelType: 'forum' });
client.system.channels.create({ topic: 'lounge', channelType: 'announcement' });

// @ts-expect-error a required field is missing
client.integration.messages.send({ channelId: id, message: 'Hello' });
// @ts-expect-error a field that the contract does not declare
client.integration.messages.send({ channelId: id, message: 'Hello', sender: 'bamboostick', colour: 'red' });
// @ts-expect-error a path parameter is missing
client.system.roles.delete({});
// @ts-expect-error an enum is closed on input
client.integration.users.manage({ user: 'bamboostick', action: 'ban' });
client.integration.users.bulkUpdate({ data: 'email\npanda@example.com\n' });
// @ts-expect-error a file is no number
client.integration.users.bulkUpdate({ data: 1 });
// @ts-expect-error a GET accepts no idempotency key
client.integration.channels.list({ idempotencyKey: 'key-12345' });
// @ts-expect-error no such operation
client.integration.messages.delete({ id });

const result = await client.integration.channels.list().result();
if (result.ok) result.data satisfies IntegrationChannel[];
else result.error satisfies ReturningAIError;
// @ts-expect-error there may be no data
result.data;

const created = await client.system.badges.create({ title: 'First steps', action: 'custom' }).result();
if (created.status === 409) {
	const { code, errors } = created.error;
	// An editor suggests the codes that the contract lists. Any other string is accepted, too.
	const known: 'badge_title_taken' | 'badge_limit_reached' | 'idempotency_key_reused' | (string & {}) = code;
	known satisfies string;
	errors satisfies readonly InvalidField[];
}
declare const caught: unknown;
if (isError(caught, 'system.badges.create', 409)) {
	const { code } = caught;
	if (code === 'badge_title_taken') code satisfies string;
	// @ts-expect-error a code that the contract does not list is possible
	code satisfies ErrorCode<'system.badges.create', 409>;
}
// @ts-expect-error a code of another status
'role_required' satisfies ErrorCode<'system.badges.create', 409>;

const { data } = await raw.GET('/roles/{id}', { params: { path: { id: '1102' } } });
data?.body satisfies Role[] | undefined;
// @ts-expect-error the path is not in the contract
raw.GET('/roles/{id}/unknown', { params: { path: { id: '1102' } } });
