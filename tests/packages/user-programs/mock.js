// Run by each runtime in a folder that contains only the mock: it needs no other package.
import { createMockFetch, startMock } from '@returning-ai/mock';

const headers = { 'x-api-key': 'rai_test_key' };
const inProcess = createMockFetch();
inProcess.control.on('system.channels.list').reply(429).times(1);
const statuses = [];
for (const prefer of ['', '', 'dynamic=true, seed=7', 'code=404']) {
	statuses.push((await inProcess('http://localhost/channels', { headers: { ...headers, prefer } })).status);
}
const mock = await startMock({ port: 0 });
statuses.push((await fetch(`${mock.url}/channels`, { headers })).status);
await mock.close();
globalThis.console.log(statuses.join(' '));
