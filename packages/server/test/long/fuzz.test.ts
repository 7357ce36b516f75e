/**
 * Requests by chance, from the contract. No reply is outside the contract, none is a 500, and none hangs. `npm run fuzz:server`
 * sends a hundred thousand; a failure prints the seed and the smallest request that still fails.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type GeneratedRequest, generatedRequest } from '../generated-requests.ts';
import { responseErrors } from '../response-validator.ts';
import { startTestServer, type TestServer } from '../test-server.ts';

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 3000);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);
/** What earlier requests did must not leave later ones without keys. */
const RENEWED_EVERY = 200;
/** A busy machine may need long for a reply; one that does not come within this is taken for none. */
const HANGS = 120_000;

let testServer: TestServer;
let sent = 0;
const statuses = new Map<number, number>();
beforeAll(async () => {
	testServer = await startTestServer();
});
afterAll(async () => {
	await testServer.close();
	const told = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
	process.stdout.write(`${sent} requests, seed ${SEED}; ${told.join(', ')}\n`);
});

async function faultOf({ id, url, ...init }: GeneratedRequest): Promise<string | undefined> {
	if (sent++ % RENEWED_EVERY === 0) await testServer.reset();
	const reply = testServer.server.fetch(url, init);
	const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), HANGS).unref());
	const response = await Promise.race([reply, late]);
	if (!response) return 'no reply';
	statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
	const text = await response.text();
	if (response.status >= 500) return `${response.status} ${text}`;
	const problems = responseErrors(id, response.status, JSON.parse(text));
	return problems.length > 0 ? `${response.status} ${text.slice(0, 300)}: ${problems.join('; ')}` : undefined;
}

it('every reply is within the contract', async () => {
	const property = fc.asyncProperty(generatedRequest, async (request) => {
		const fault = await faultOf(request);
		if (fault) throw new Error(fault);
	});
	await fc.assert(property, { seed: SEED, numRuns: REQUESTS, endOnFailure: false });
	expect(sent).toBeGreaterThanOrEqual(REQUESTS);
}, 3_600_000);
