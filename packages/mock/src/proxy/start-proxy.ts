import { type ErrorContent, type Match, TITLES, unknownPath, wrongMethod } from '@returning-ai/spec/runtime';
import type { Contract } from '../contract/contract.ts';
import { defaultContract } from '../default-contract.ts';
import { explainFaults } from '../explain.ts';
import { type Fault, hasErrors } from '../faults.ts';
import { serve } from '../http-server.ts';
import type { Answer } from '../reply/answer.ts';
import { ReplyChecker } from '../reply/check-reply.ts';
import { envelopeError, problemError } from '../reply/errors.ts';
import { readCaller } from '../request/credentials.ts';
import type { Incoming } from '../request/incoming.ts';
import { RequestReader } from '../request/read-request.ts';
import type { BrokenPromise, ProxyReport } from './report.ts';

export interface ProxyOptions {
	/** The base URL of the real server, such as `http://localhost:3000`. The request's path is appended to it. */
	target: string;
	/** The port to listen on. 0 chooses a free port. Default: 4010. */
	port?: number;
	/** The host to listen on. Default: `127.0.0.1`, which other machines cannot reach. */
	host?: string;
	/** Whether to send CORS headers, so that pages of other origins can call the proxy. Default: true. */
	cors?: boolean;
	/** The OpenAPI document to validate against, from `readSpec`. Default: the contract of the Returning.AI API. */
	contract?: Contract;
	/** Called after each response with its violations in `broken`: an empty list for a valid exchange. */
	onExchange?: (exchange: {
		method: string;
		path: string;
		operationId?: string;
		status: number;
		broken: BrokenPromise[];
		milliseconds: number;
	}) => void;
}

export interface ValidatingProxy {
	/** The base URL of the proxy, such as `http://localhost:4010`. */
	url: string;
	/** The report of all exchanges so far. */
	report(): ProxyReport;
	/** Stops the proxy and closes open connections. */
	close(): Promise<void>;
}

/** The request to the server is aborted after this time. */
const TIMEOUT_MILLISECONDS = 60_000;

/** Hop-by-hop headers (RFC 9110, section 7.6.1), and headers that `fetch` sets. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
	'connection',
	'content-encoding',
	'content-length',
	'expect',
	'host',
	'keep-alive',
	'proxy-authenticate',
	'proxy-authorization',
	'te',
	'trailer',
	'transfer-encoding',
	'upgrade',
]);

/**
 * Starts a validating proxy in front of a real server. It forwards requests and responses unchanged, and reports each violation of
 * the contract in them.
 *
 * @example
 * ```ts
 * import { startProxy } from '@returning-ai/mock';
 *
 * const proxy = await startProxy({ target: 'http://localhost:3000', port: 0 });
 * await fetch(`${proxy.url}/channels`, { headers: { 'x-api-key': 'rai_test_system_key' } });
 * console.log(proxy.report().broken);
 * await proxy.close();
 * ```
 *
 * @throws TypeError when the target is not an http or https URL; RangeError when the port is invalid; an `EADDRINUSE` error when the
 * port is in use.
 */
export async function startProxy(options: ProxyOptions): Promise<ValidatingProxy> {
	const { port = 4010, host = '127.0.0.1', cors = true, contract = defaultContract() } = options;
	const validator = new ContractValidator(contract, targetOf(options.target), options.onExchange);
	const server = await serve({
		port,
		host,
		cors,
		answer: (incoming) => validator.pass(incoming),
		answerUnreadable: (_, problem) => failed(contract, problem),
	});
	return { ...server, report: () => validator.report() };
}

function targetOf(text: string): string {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol))
		throw new TypeError(`target is "${text}"; expected a URL such as http://localhost:3000.`);
	return text.replace(/\/$/, '');
}

/** Forwards each request, and validates request and response against the contract. */
class ContractValidator {
	readonly #contract: Contract;
	readonly #target: string;
	readonly #onExchange: ProxyOptions['onExchange'];
	readonly #validators = new Map<string, { reader: RequestReader; checker: ReplyChecker }>();
	readonly #counts = new Map<string, number>();
	readonly #broken: BrokenPromise[] = [];
	#requests = 0;

	constructor(contract: Contract, target: string, onExchange: ProxyOptions['onExchange']) {
		this.#contract = contract;
		this.#target = target;
		this.#onExchange = onExchange;
	}

	async pass(incoming: Incoming): Promise<Answer> {
		const started = performance.now();
		this.#requests += 1;
		const reply = await this.#forward(incoming);
		const match = this.#contract.match(incoming.method, incoming.path);
		const broken = await this.#validate(incoming, match, reply);
		this.#broken.push(...broken);
		this.#onExchange?.({
			method: incoming.method,
			path: incoming.path,
			...(match.kind === 'found' ? { operationId: match.id } : {}),
			status: reply.status,
			broken,
			milliseconds: performance.now() - started,
		});
		return reply;
	}

	report(): ProxyReport {
		const operations = [...this.#counts].map(([operationId, requests]) => ({
			operationId,
			requests,
			broken: this.#broken.filter((violation) => violation.operationId === operationId),
		}));
		return { requests: this.#requests, operations, broken: [...this.#broken] };
	}

	async #forward({ method, path, search, headers, body }: Incoming): Promise<Answer> {
		const kept = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name));
		try {
			const response = await fetch(`${this.#target}${path}${search === '' ? '' : `?${search}`}`, {
				method,
				headers: kept,
				redirect: 'manual',
				signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
				...(body.length > 0 ? { body: body as Uint8Array<ArrayBuffer> | string } : {}),
			});
			const forwarded = [...response.headers].filter(([name]) => !HOP_BY_HOP.has(name) && name !== 'set-cookie');
			const bytes = new Uint8Array(await response.arrayBuffer());
			const cookies = response.headers.getSetCookie();
			return {
				status: response.status,
				headers: Object.fromEntries(forwarded),
				// The text is validated; the bytes are forwarded.
				body: new TextDecoder().decode(bytes),
				bytes,
				...(cookies.length > 0 ? { cookies } : {}),
				delay: 0,
			};
		} catch (error) {
			const reason = ((error as Error).cause as Error | undefined)?.message ?? (error as Error).message;
			const detail = `${this.#target}: ${reason}.`;
			return failed(this.#contract, { status: 502, code: 'unavailable', title: 'The server did not respond.', detail });
		}
	}

	async #validate(incoming: Incoming, match: Match, reply: Answer): Promise<BrokenPromise[]> {
		const { method, path } = incoming;
		const about = { method, path, status: reply.status };
		if (match.kind !== 'found') {
			const message = match.kind === 'wrong-method' ? wrongMethod(method, match.allow) : unknownPath(path);
			return [{ side: 'request', ...about, message }];
		}
		const { id } = match;
		this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
		const { reader, checker } = this.#validatorsOf(id);
		const { operation } = this.#contract.get(id);
		const request = await reader.read(match.parameters, incoming);
		const requestFaults = [...readCaller(operation, incoming).faults, ...request.faults];
		const violations = (side: BrokenPromise['side'], faults: Fault[]): BrokenPromise[] =>
			explainFaults(faults).map((message) => ({ side, operationId: id, ...about, message }));
		const replyFaults = method === 'HEAD' ? [] : checker.check(reply);
		return [...(hasErrors(requestFaults) ? violations('request', requestFaults) : []), ...violations('reply', replyFaults)];
	}

	#validatorsOf(id: string): { reader: RequestReader; checker: ReplyChecker } {
		const known = this.#validators.get(id);
		if (known) return known;
		const { operation } = this.#contract.get(id);
		const validators = { reader: new RequestReader(operation, this.#contract.head.rules), checker: new ReplyChecker(operation) };
		this.#validators.set(id, validators);
		return validators;
	}
}

function failed(contract: Contract, content: ErrorContent): Answer {
	const { status, title = TITLES[status] ?? 'The call failed.', detail = '' } = content;
	const [first = ''] = contract.ids;
	const reply = envelopeError(contract.get(first).operation, content) ?? problemError(status, 'PROXY', title, detail);
	return { ...reply, delay: 0 };
}
