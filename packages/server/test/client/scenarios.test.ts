import { afterAll, beforeAll } from 'vitest';
import { startTestServer, type TestServer } from '../test-server.ts';
import { scenarios } from './scenarios.ts';
import { type Target, targetOn } from './target.ts';

let testServer: TestServer;
let target: Target;
beforeAll(async () => {
	testServer = await startTestServer();
	target = await targetOn('http://localhost', testServer.server.fetch);
});
afterAll(() => testServer.close());

scenarios(() => target);
