import type { Contract, StoredReply } from '../contract/contract.ts';
import { defaultContract } from '../default-contract.ts';
import { listen } from '../http/listen.ts';
import { envelopeError, problemError } from '../reply/errors.ts';
import { ContractValidator } from './contract-validator.ts';
import { Forwarder } from './forwarder.ts';
import type { BrokenPromise, ProxyReport, Unjudged } from './report.ts';
import { Upstream } from './upstream.ts';

export interface ProxyOptions {
	/** The base URL of the real server, such as `http://localhost:3000`. The request's path is appended to it. */
	target: string;
	/** The port to listen on. 0 chooses a free port. Default: 4010. */
	port?: number;
	/** The host to listen on. Default: `127.0.0.1`, which other machines cannot reach. */
	host?: string;
	/** Whether to add CORS headers to responses without any, so that pages of other origins can call the proxy. Default: true. */
	cors?: boolean;
	/** The time in milliseconds in which the real server must begin its response. After it, the caller gets 504. Default: 60000. */
	timeout?: number;
	/** The OpenAPI document to validate against, from `readSpec`. Default: the contract of the Returning.AI API. */
	contract?: Contract;
	/** Whether to report requests that violate the contract. Default: true. */
	validateRequests?: boolean;
	/** Whether to report responses that violate the contract. Default: true. */
	validateResponses?: boolean;
	/** Called after each response with its violations in `broken`: an empty list for a valid exchange. */
	onExchange?: (exchange: {
		method: string;
		path: string;
		operationId?: string;
		status: number;
		broken: BrokenPromise[];
		/** The bodies that were not validated. */
		unjudged: Unjudged[];
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

/** The longest delay of `setTimeout`. */
const MAX_TIMEOUT = 2 ** 31 - 1;

/**
 * Starts a validating proxy in front of a real server. It forwards requests and responses unchanged while they arrive, and reports each
 * violation of the contract in them.
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
 * @throws TypeError when the target is not an http or https URL; RangeError when the port or the timeout is invalid; an `EADDRINUSE`
 * error when the port is in use.
 */
export async function startProxy(options: ProxyOptions): Promise<ValidatingProxy> {
	const { port = 4010, host = '127.0.0.1', cors = true, timeout = 60_000, contract = defaultContract(), onExchange } = options;
	if (!(timeout >= 1 && timeout <= MAX_TIMEOUT)) {
		throw new RangeError(`timeout is ${timeout}; expected milliseconds from 1 to ${MAX_TIMEOUT}.`);
	}
	const upstream = new Upstream(options.target);
	const validator = new ContractValidator(contract, options);
	const forwarder = new Forwarder({
		upstream,
		timeout,
		cors,
		failed: (status, reason) => unavailable(contract, status, reason),
		declaresPreflight: (path) => validator.declares('OPTIONS', path),
		passed: async (exchange, started) => {
			const { method, path } = exchange.incoming;
			const verdict = await validator.validate(exchange);
			onExchange?.({ method, path, status: exchange.status, ...verdict, milliseconds: performance.now() - started });
		},
	});
	const server = await listen({
		port,
		host,
		handle: (request, response) => forwarder.handle(request, response),
		handlesExpect: true,
	});
	const close = (): Promise<void> => {
		upstream.close();
		return server.close();
	};
	return { url: server.url, report: () => validator.report(), close };
}

/** The proxy's own response when the server does not respond. */
function unavailable(contract: Contract, status: 502 | 504, detail: string): StoredReply {
	const title = 'The server did not respond.';
	const { operation } = contract.get(contract.ids[0] ?? '');
	return envelopeError(operation, { status, code: 'unavailable', title, detail }) ?? problemError(status, 'PROXY', title, detail);
}
