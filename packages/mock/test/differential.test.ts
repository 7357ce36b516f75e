import { Agent } from 'node:http';
import { document, operationIds, operations } from '@returning-ai/codegen/example-request';
import { sample } from '@returning-ai/testing/sample';
import { type StockPrism, startStockPrism } from '@returning-ai/third-party/stock-prism';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Mock, startMock } from '../src/index.ts';
import { parseJson } from '../src/parse-json.ts';
import { type GeneratedRequest, generateRequests } from './generated-requests.ts';
import { send, type WireReply } from './send.ts';

const SEED = 20_261_123;
const isFull = process.env.TEST_SAMPLE === 'all';
const generated = generateRequests(SEED, 40);
const requests = sample(`generated requests (from seed ${SEED})`, generated, 100);

/** Headers that carry the answer; the rest belongs to the connection. */
const HEADERS = ['content-type', 'sl-violations', 'retry-after', 'deprecation', 'location'];

const PATIENCE = 120_000;

/** Prism closes what is idle for 5 s, also while a request of a busy machine is on its way. */
const fresh = new Agent({ keepAlive: false, maxSockets: 8 });

/** What stock Prism says to a body that is not JSON. */
const UNANSWERED: WireReply = { status: 0, headers: {}, body: '' };

interface Pair {
	request: GeneratedRequest;
	stock: WireReply;
	ours: WireReply;
}

let stock: StockPrism;
let prismErrors: Mock;
let contractErrors: Mock;
beforeAll(async () => {
	[stock, prismErrors, contractErrors] = await Promise.all([
		startStockPrism(document),
		startMock({ port: 0, errors: 'prism' }),
		startMock({ port: 0 }),
	]);
});
afterAll(() => Promise.all([stock.close(), prismErrors.close(), contractErrors.close()]));

/** Where we differ on purpose. Each must happen, or it has no place here. */
const DOCUMENTED: Readonly<Record<string, (pair: Pair) => boolean>> = {
	'a body that is not JSON is never answered by Prism; we answer it as not valid': ({ stock: { status }, ours }) =>
		status === 0 && ours.status === 400,
	'a status with an example that it does not have is 500 in Prism; we answer 404': ({ request, stock: theirs, ours }) =>
		/example=/.test(request.headers.prefer ?? '') && theirs.status === 500 && ours.status === 404,
	'a status in a type that it does not have is 500 in Prism; we answer 406': ({ request, stock: theirs, ours }) =>
		request.headers.accept !== undefined && theirs.status === 500 && ours.status === 406,
	'an optional credential beside a header Authorization of another kind is 401 in Prism; we do without it': ({
		request,
		stock: theirs,
		ours,
	}) =>
		operations[request.id].credentialOptional &&
		'authorization' in request.headers &&
		theirs.status === 401 &&
		ours.status !== 401,
	'a preference twice in the query is 422 in Prism; we take the first': ({ request, stock: theirs }) =>
		(request.target.match(/__example=/g) ?? []).length > 1 && theirs.status === 422,
};

/** Where the API differs from Prism, and the mock answers as the API. With `--errors prism` none of them may happen. */
const AS_THE_API: Readonly<Record<string, (pair: Pair) => boolean>> = {
	'a path parameter may be empty in Prism; we answer 404': ({ request, stock: theirs, ours }) =>
		/\/(?:\/|\?|$)/.test(request.target) && [400, 401, 405].includes(theirs.status) && ours.status === 404,
	'an unknown query parameter is ignored by Prism; we answer 400': ({ request, ours }) =>
		/[?&](?!__)/.test(request.target) && ours.status === 400 && ours.body.includes('unknown parameter. Remove it.'),
};

/** Only to a body that is not JSON does Prism owe its answer; for all others a busy machine gets its time. */
function askStock(request: GeneratedRequest): Promise<WireReply> {
	const { headers, body } = request;
	const isSilent = /json/i.test(headers['content-type'] ?? '') && body !== undefined && parseJson(body) instanceof Error;
	return isSilent ? send(stock.url, request, 3000, fresh).catch(() => UNANSWERED) : send(stock.url, request, PATIENCE, fresh);
}

async function compare(
	ours: Mock,
	isSame: (pair: Pair) => boolean,
	accepted: typeof DOCUMENTED,
): Promise<{ different: Pair[]; documented: Map<string, number> }> {
	const different: Pair[] = [];
	const documented = new Map<string, number>();
	const waiting = [...requests];
	const worker = async (): Promise<void> => {
		for (let request = waiting.pop(); request; request = waiting.pop()) {
			const [theirs, own] = await Promise.all([askStock(request), send(ours.url, request, PATIENCE)]);
			const pair = { request, stock: theirs, ours: own };
			if (isSame(pair)) continue;
			const reason = Object.entries(accepted).find(([, applies]) => applies(pair))?.[0];
			if (reason === undefined) different.push(pair);
			else documented.set(reason, (documented.get(reason) ?? 0) + 1);
		}
	};
	await Promise.all([worker(), worker(), worker(), worker()]);
	return { different, documented };
}

function isIdentical({ stock: theirs, ours }: Pair): boolean {
	return (
		theirs.status === ours.status &&
		theirs.body === ours.body &&
		HEADERS.every((name) => theirs.headers[name] === ours.headers[name])
	);
}

/** What is refused is said in other words, and with the status that the contract declares for it. */
function isSameButForWords({ stock: theirs, ours }: Pair): boolean {
	const isRefused =
		theirs.headers['sl-violations'] !== undefined || theirs.headers['content-type'] === 'application/problem+json';
	if (!isRefused) return isIdentical({ stock: theirs, ours } as Pair);
	const isPreference = theirs.body.includes('UNPROCESSABLE_ENTITY');
	return ours.status === (isPreference ? 400 : theirs.status) && ours.headers['content-type'] === 'application/json';
}

function tell({ request, stock: theirs, ours }: Pair): string {
	const { id, mutation, method, target } = request;
	const headers = HEADERS.filter((name) => theirs.headers[name] !== ours.headers[name]).map(
		(name) => `${name}: ${theirs.headers[name]} | ${ours.headers[name]}`,
	);
	return [
		`${id} (${mutation}): ${method} ${target}`,
		`  stock ${theirs.status} ${theirs.body.slice(0, 200)}`,
		`  ours  ${ours.status} ${ours.body.slice(0, 200)}`,
		...headers.map((line) => `  ${line}`),
	].join('\n');
}

function summary(name: string, different: Pair[], documented: Map<string, number>): string {
	const reasons = [...documented].map(([reason, count]) => `  ${count}: ${reason}`);
	const operations = new Set(requests.map(({ id }) => id)).size;
	return [
		`${name}: ${requests.length} requests over ${operations} operations: ${different.length} undocumented differences`,
		...reasons,
	].join('\n');
}

it('has requests enough', () => {
	expect(generated.length).toBeGreaterThanOrEqual(5000);
	expect(new Set(generated.map(({ id }) => id)).size).toBe(operationIds.length);
});

it('answers as stock Prism does with --errors prism: status, body and headers', { timeout: 600_000 }, async () => {
	const { different, documented } = await compare(prismErrors, isIdentical, DOCUMENTED);
	console.info(summary('errors: prism', different, documented));
	expect(different.slice(0, 10).map(tell)).toEqual([]);
	if (isFull) expect([...documented.keys()].toSorted()).toEqual(Object.keys(DOCUMENTED).toSorted());
});

it("answers as stock Prism does in the contract's words: status, and the body of what is no error of the request", {
	timeout: 600_000,
}, async () => {
	const { different, documented } = await compare(contractErrors, isSameButForWords, { ...DOCUMENTED, ...AS_THE_API });
	console.info(summary('errors: contract', different, documented));
	expect(different.slice(0, 10).map(tell)).toEqual([]);
	if (isFull) expect([...documented.keys()]).toEqual(expect.arrayContaining(Object.keys(AS_THE_API)));
});
