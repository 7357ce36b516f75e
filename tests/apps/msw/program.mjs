// Prints what the clients of a program get while MSW intercepts its requests. The argument is the package of MSW.
import { createClient } from '@returning-ai/client';
import { undiciTransport } from '@returning-ai/client/undici';
import { Agent } from 'undici';

const [, , msw] = process.argv;
const { HttpResponse, http } = await import(msw);
const { setupServer } = await import(`${msw}/node`);

const baseUrl = process.env.API_URL;
const credentials = { integration: 'rai_test_community_key' };
// Created before MSW starts, as in a program that a test imports.
const production = createClient({ credentials });
const local = createClient({ baseUrl, credentials });
// With its own connections. Those of Node's fetch, which are the default, include intercepted ones for some seconds with MSW 3.
const pooled = createClient({ baseUrl, credentials, fetch: undiciTransport({ dispatcher: new Agent() }) });

const seen = [];
const intercepted = ({ request }) => {
	seen.push(`${request.method} ${new URL(request.url).pathname}, ${request.headers.get('authorization')}`);
	return HttpResponse.json({ status: 'success', data: [{ _id: '665f1c2ab7e4d90012a3b431', topic: 'from MSW' }] });
};
const once = (status, headers) => () => HttpResponse.json({ status: 'error', message: 'No' }, { status, headers });
const channels = 'https://integration.returning.ai/apis/v1/channels';
const server = setupServer(http.get(channels, intercepted), http.get(`${baseUrl}/apis/v1/channels`, intercepted));

const topics = async (client) => (await client.integration.channels.list()).map(({ topic }) => topic);

server.listen({ onUnhandledRequest: 'error' });
const results = { production: await topics(production), local: await topics(local) };

server.use(http.get(channels, once(500), { once: true }));
const { attempts, data } = await production.integration.channels.list().withResponse();
results.retried = { attempts, topic: data[0].topic };

server.use(http.get(channels, once(403), { once: true }));
const { status } = await production.integration.channels.list().result();
results.failed = status;

server.use(http.get(channels, () => HttpResponse.error()));
const { error } = await production.integration.channels.list({ maxRetries: 0 }).result();
results.unreachable = error.name;

results.seen = seen.splice(0);
results.undici = await topics(pooled);
results.seenWithUndici = seen;
server.close();
results.afterwards = await topics(local);
console.log(JSON.stringify(results));
