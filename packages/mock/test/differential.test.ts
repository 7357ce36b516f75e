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

/** The compared headers. The others depend on the connection. */
const HEADERS = ['content-type', 'sl-violations', 'retry-after', 'deprecation', 'location'];

const PATIENCE = 120_000;

/** No keep-alive: Prism closes a connection after 5 s without traffic, even if a request is about to arrive. */
const fresh = new Agent({ keepAlive: false, maxSockets: 8 });

/** Prism's response to a body that is not JSON: none. */
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

/** The intended differences. The long suite verifies that each one occurs. */
const DOCUMENTED: Readonly<Record<string, (pair: Pair) => boolean>> = {
	'Prism never responds to a body that is not JSON; the mock responds with 400': ({ stock: { status }, ours }) =>
		status === 0 && ours.status === 400,
	'Prism responds with 500 to an unknown example of a status; the mock responds with 404': ({ request, stock: theirs, ours }) =>
		/example=/.test(request.headers.prefer ?? '') && theirs.status === 500 && ours.status === 404,
	'Prism responds with 500 to an unknown media type of a status; the mock responds with 406': ({
		request,
		stock: theirs,
		ours,
	}) => request.headers.accept !== undefined && theirs.status === 500 && ours.status === 406,
	'Prism responds with 401 to an Authorization header of another scheme where it is optional; the mock ignores it': ({
		request,
		stock: theirs,
		ours,
	}) =>
		operations[request.id].credentialOptional &&
		'authorization' in request.headers &&
		theirs.status === 401 &&
		ours.status !== 401,
	'Prism reports a JSON body of null or false as missing; the mock reports its type': ({ request, stock: theirs, ours }) =>
		['null', 'false'].includes(request.body ?? '') &&
		theirs.status === ours.status &&
		/Body parameter is required/.test(String(theirs.headers['sl-violations'])) &&
		/Request body must be object/.test(String(ours.headers['sl-violations'])),
	'Prism reads application/problem+json as application/json; the mock rejects it': ({ request, ours }) =>
		request.headers['content-type'] === 'application/problem+json' &&
		/Supported content types/.test(String(ours.headers['sl-violations'])),
	'Prism ignores an empty query parameter; the mock validates the empty string': ({ request, ours }) =>
		/[?&][^=&]+=(?:&|$)/.test(request.target) && [400, 401].includes(ours.status),
	'Prism reads a space as the number 0; the mock expects a number as in JSON': ({ request, stock: theirs, ours }) =>
		/=%20(?:&|$)/.test(request.target) && [400, 401].includes(ours.status) && theirs.status === ours.status,
	'Prism responds with 422 to a repeated preference in the query; the mock uses the first': ({ request, stock: theirs }) =>
		(request.target.match(/__example=/g) ?? []).length > 1 && theirs.status === 422,
};

/** Differences between the API and Prism, where the mock follows the API. With `--errors prism` none may occur. */
const AS_THE_API: Readonly<Record<string, (pair: Pair) => boolean>> = {
	'Prism allows an empty path parameter; the mock responds with 404': ({ request, stock: theirs, ours }) =>
		/\/(?:\/|\?|$)/.test(request.target) && [400, 401, 405].includes(theirs.status) && ours.status === 404,
	'Prism ignores an unknown query parameter; the mock responds with 400': ({ request, ours }) =>
		/[?&](?!__)/.test(request.target) && ours.status === 400 && ours.body.includes('unknown parameter. Remove it.'),
};

/** A short timeout for a body that is not JSON, to which Prism never responds. Other requests can be slow on a busy machine. */
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

/** Errors have other messages, and a status that the contract declares. */
function isSameExceptErrors({ stock: theirs, ours }: Pair): boolean {
	const isError = theirs.headers['sl-violations'] !== undefined || theirs.headers['content-type'] === 'application/problem+json';
	if (!isError) return isIdentical({ stock: theirs, ours } as Pair);
	const isPreference = theirs.body.includes('UNPROCESSABLE_ENTITY');
	return ours.status === (isPreference ? 400 : theirs.status) && ours.headers['content-type'] === 'application/json';
}

function describePair({ request, stock: theirs, ours }: Pair): string {
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

it('generates at least 5000 requests, for every operation', () => {
	expect(generated.length).toBeGreaterThanOrEqual(5000);
	expect(new Set(generated.map(({ id }) => id)).size).toBe(operationIds.length);
});

it('responds like Prism with --errors prism: status, body and headers', { timeout: 600_000 }, async () => {
	const { different, documented } = await compare(prismErrors, isIdentical, DOCUMENTED);
	console.info(summary('errors: prism', different, documented));
	expect(different.slice(0, 10).map(describePair)).toEqual([]);
	if (isFull) expect([...documented.keys()].toSorted()).toEqual(Object.keys(DOCUMENTED).toSorted());
});

it("responds like Prism with the contract's errors: status, and the body of successful responses", {
	timeout: 600_000,
}, async () => {
	const { different, documented } = await compare(contractErrors, isSameExceptErrors, { ...DOCUMENTED, ...AS_THE_API });
	console.info(summary('errors: contract', different, documented));
	expect(different.slice(0, 10).map(describePair)).toEqual([]);
	if (isFull) expect([...documented.keys()]).toEqual(expect.arrayContaining(Object.keys(AS_THE_API)));
});
