import { afterAll, beforeAll } from 'vitest';
import { startTestServer, type TestServer } from '../test-server.ts';
import { scenarios, type Target, targetOn } from './scenarios.ts';

let testServer: TestServer;
let target: Target;
beforeAll(async () => {
	testServer = await startTestServer();
	target = targetOn('http://localhost', testServer.server.fetch);
});
afterAll(() => testServer.close());

scenarios(() => target);
