/**
 * Sends random requests, generated from the contract. Every response must conform to the contract and have a status below 500.
 * `npm run fuzz:server` sends 100,000. A failure prints the seed and the smallest request that still fails.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GeneratedRequest, generatedRequest } from '../generated-requests.ts';
import { responseErrors } from '../response-validator.ts';
import { startTestServer, type TestServer } from '../test-server.ts';

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 3000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);
/** Earlier requests may delete the keys of later ones, so the demo community is restored after this many requests. */
const RESET_INTERVAL = 200;
const RESPONSE_TIMEOUT_MS = 120_000;

let testServer: TestServer;
let sent = 0;
const statuses = new Map<number, number>();
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(async () => {
	await testServer.close();
	const summary = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
	process.stdout.write(`${sent} requests, seed ${SEED}; ${summary.join(', ')}\n`);
});

async function findFailure({ id, url, ...init }: GeneratedRequest): Promise<string | undefined> {
	if (sent++ % RESET_INTERVAL === 0) await testServer.reset();
	const responding = testServer.server.fetch(url, init);
	const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), RESPONSE_TIMEOUT_MS).unref());
	const response = await Promise.race([responding, late]);
	if (!response) return 'no response';
	statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
	const text = await response.text();
	if (response.status >= 500) return `${response.status} ${text}`;
	const problems = responseErrors(id, response.status, JSON.parse(text));
	return problems.length > 0 ? `${response.status} ${text.slice(0, 300)}: ${problems.join('; ')}` : undefined;
}

it('responds to every request as the contract declares', async () => {
	const property = fc.asyncProperty(generatedRequest, async (request) => {
		const failure = await findFailure(request);
		if (failure) throw new Error(failure);
	});
	await fc.assert(property, { seed: SEED, numRuns: REQUESTS, endOnFailure: false });
	expect(sent).toBeGreaterThanOrEqual(REQUESTS);
}, 3_600_000);
