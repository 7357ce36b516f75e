// Compiled in a user's strict project: uses every entry of the client, the mock and the server.
import { createClient, createCore, isError, login, logTo, type Result, request, throttle } from '@returning-ai/client';
import * as communityUsers from '@returning-ai/client/application/community-users';
import * as bulk from '@returning-ai/client/bulk';
import { send } from '@returning-ai/client/integration/messages';
import { tracing } from '@returning-ai/client/otel';
import { createQueries } from '@returning-ai/client/query';
import { createRawClient } from '@returning-ai/client/raw';
import { delete as deleteRole } from '@returning-ai/client/system/roles';
import { fixtures, recorder } from '@returning-ai/client/testing';
import { undiciTransport } from '@returning-ai/client/undici';
import { createMockFetch, readSpec, startProxy } from '@returning-ai/mock';
import { useMock } from '@returning-ai/mock/vitest';
import { createServer, type JobReport, type ServerOptions } from '@returning-ai/server';
import type { CommunityUser, MessageReceipt, MessageSend } from '@returning-ai/types';

const options = {
	baseUrl: 'http://localhost:4010',
	credentials: { application: login({ email: 'a@example.com', password: 'correct-horse-1' }) },
};
const client = createClient({ ...options, fetch, hooks: [logTo(console), throttle(), tracing(), (await recorder()).hook] });
createClient({ ...options, fetch: undiciTransport() });
const serverOptions: ServerOptions = { demo: true, rateLimit: { perSecond: 10, burst: 20 } };
createClient({ ...options, fetch: (await createServer(serverOptions)).fetch });
(await (await createServer()).jobs()) satisfies JobReport[];
const core = createCore(options);
const message: MessageSend = fixtures['integration.messages.send'].params;

(await send(core, message)) satisfies MessageReceipt;
deleteRole(client.core, { id: '665f1c2ab7e4d90012a3b421' });
const result: Result<MessageReceipt> = await client.integration.messages.send(message).result();
if (result.status === 429) result.error.retryAfter satisfies number | undefined;
for await (const user of communityUsers.list(core, { communityId: message.channelId })) user satisfies CommunityUser;
for (const { error, item } of (await bulk.deleteUsers(core, ['bamboostick'])).failed) console.error(item, error.message);
createQueries(core).system.roles.listForUser({ id: '1102' }).queryKey satisfies readonly unknown[];
(await createRawClient(options).GET('/badges')).data?.body[0]?.title satisfies string | undefined;
(await request<{ ok: boolean }>(core, { family: 'system', method: 'GET', path: '/new' })).ok satisfies boolean;
const error: unknown = undefined;
if (isError(error, 'integration.messages.send', 404)) error.body.message satisfies string;

const mock = createMockFetch({ contract: await readSpec('openapi.yaml'), keys: { rai_test_key: [] }, latency: [5, 10] });
createClient({ ...options, fetch: mock });
createClient({ ...options, fetch: useMock({ allowRejected: true }) });
mock.control.on('integration.messages.send').when({ body: message }).reply(429, { delay: 10 }).times(2).drop();
mock.control.requests()[0]?.faults satisfies string[] | undefined;
(await startProxy({ target: 'http://localhost:3000' })).report().broken[0]?.side satisfies 'request' | 'reply' | undefined;
