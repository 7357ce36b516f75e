import type { Answerer } from './answer.ts';
import type { Contract } from './contract/contract.ts';
import type { Control } from './control/control.ts';
import { ControlAccess } from './control/control-access.ts';
import { CONTROL_PATH, HttpControl } from './control/http-control.ts';
import { type Exchange, type RecordedRequest, recorded } from './control/journal.ts';
import type { Unreadable } from './http/read-body.ts';
import { serve } from './http-server.ts';
import { createAnswerer, type EngineOptions } from './options.ts';
import type { Answer } from './reply/answer.ts';
import type { Incoming } from './request/incoming.ts';

export interface MockOptions extends EngineOptions {
	/** The port to listen on. 0 chooses a free port. Default: 4010. */
	port?: number;
	/** The host to listen on. Default: `127.0.0.1`, which other machines cannot reach. */
	host?: string;
	/** Whether to send CORS headers, so that pages of other origins can call the mock. Default: true. */
	cors?: boolean;
	/**
	 * Whether to serve the control endpoints under `/__mock/`. Default: true if `host` is a loopback address, or `controlHosts` is set.
	 * With `false`, these paths are answered from the document.
	 */
	httpControl?: boolean;
	/**
	 * The host names, besides those of the loopback interface, that the control endpoints accept in the headers `Host` and `Origin`, with
	 * or without a port. Set it if tests in other containers control the mock: any program that reaches the port can then control it.
	 *
	 * @example ['mock']
	 */
	controlHosts?: readonly string[];
	/** Called after each response, for instance to log it. Credentials and secret fields are redacted. */
	onRequest?: (request: RecordedRequest) => void;
}

export interface Mock {
	/** The base URL of the mock, such as `http://localhost:4010`. */
	url: string;
	/** Plans responses, and lists the requests that arrived. */
	control: Control;
	/** Stops the mock and closes open connections. */
	close(): Promise<void>;
}

/**
 * Starts the mock on a port. It answers every operation with the contract's examples. To get another declared response, send
 * `Prefer: code=404` or `Prefer: example=integration.messages.send.sent`, or plan it with `control`.
 *
 * @example
 * ```ts
 * import { startMock } from '@returning-ai/mock';
 *
 * const mock = await startMock({ port: 0 });
 * mock.control.on('system.channels.list').reply(429).times(1);
 * await fetch(`${mock.url}/channels`, { headers: { 'x-api-key': 'rai_test_system_key' } }); // 429
 * await mock.close();
 * ```
 *
 * @throws RangeError when an option is invalid; an `EADDRINUSE` error when the port is in use.
 */
export function startMock(options: MockOptions = {}): Promise<Mock> {
	const { onRequest } = options;
	return serveMock(options, onRequest && ((exchange: Exchange) => onRequest(recorded(exchange))));
}

export interface ServedMock extends Mock {
	/**
	 * Serves another contract. Keeps the recorded requests, and the plans of the operations that it has.
	 *
	 * @returns the operations whose plans are deleted
	 */
	replace(contract: Contract): string[];
}

/** Like `startMock`, but `onExchange` gets the raw exchange: redacting it takes longer than answering. */
export async function serveMock(options: MockOptions, onExchange?: (exchange: Exchange) => void): Promise<ServedMock> {
	const { port = 4010, host = '127.0.0.1', cors = true } = options;
	let answerer = createAnswerer(options, onExchange);
	const { control } = answerer;
	const { httpControl, controlHosts } = options;
	const access = new ControlAccess(host, controlHosts, httpControl);
	const endpointsOf = (contract: Contract): HttpControl | undefined =>
		httpControl === false ? undefined : new HttpControl(control, contract, access);
	let endpoints = endpointsOf(answerer.contract);
	const targetOf = ({ path }: Incoming): HttpControl | Answerer =>
		endpoints && path.startsWith(CONTROL_PATH) ? endpoints : answerer;
	const answer = async (incoming: Incoming): Promise<Answer> => targetOf(incoming).answer(incoming);
	const answerUnreadable = (incoming: Incoming, problem: Unreadable): Answer =>
		targetOf(incoming).answerUnreadable(incoming, problem);
	const declaresPreflight = ({ path }: Incoming): boolean => answerer.declares('OPTIONS', path);
	const server = await serve({ port, host, cors, answer, answerUnreadable, declaresPreflight });
	const replace = (contract: Contract): string[] => {
		const { answerer: next, dropped } = answerer.replaced(contract);
		answerer = next;
		endpoints = endpointsOf(contract);
		return dropped;
	};
	return { ...server, control, replace };
}
