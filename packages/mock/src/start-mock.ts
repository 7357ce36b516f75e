import type { Control } from './control/control.ts';
import { answerControl, CONTROL_PATH } from './control/http-control.ts';
import { type Exchange, type RecordedRequest, recorded } from './control/journal.ts';
import { isLoopback, serve, type Unreadable } from './http-server.ts';
import { createAnswerer, type EngineOptions } from './options.ts';
import type { Answer } from './reply/answer.ts';
import type { Incoming } from './request/incoming.ts';

export interface MockOptions extends EngineOptions {
	/** Default: 4010. 0 takes any free port. */
	port?: number;
	/** Where to listen. Default: `127.0.0.1`, which only this machine reaches. */
	host?: string;
	/** Whether pages of other origins may call. Default: true. */
	cors?: boolean;
	/** Whether the control answers over HTTP under `/__mock/`. Default: on a host that only this machine reaches. */
	httpControl?: boolean;
	/** Called after each reply. Credentials are never in it, nor fields that hold secrets. Default: nothing is logged. */
	onRequest?: (request: RecordedRequest) => void;
}

export interface Mock {
	/** Where the mock answers, such as `http://localhost:4010`. */
	url: string;
	/** Plans replies, and tells what came. */
	control: Control;
	/** Stops it; open connections are closed. */
	close(): Promise<void>;
}

/**
 * Starts the mock: every operation of the contract, answered with the contract's own examples. Ask for another declared answer
 * with `Prefer: code=404` or `Prefer: example=integration.messages.send.sent`, or plan one by `control`.
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
 * @throws RangeError when an option is not what it should be; an `EADDRINUSE` error when the port is taken.
 */
export function startMock(options: MockOptions = {}): Promise<Mock> {
	const { onRequest } = options;
	return serveMock(options, onRequest && ((exchange: Exchange) => onRequest(recorded(exchange))));
}

/** As `startMock`, with each exchange as it is kept; telling it in full costs more than answering. */
export async function serveMock(options: MockOptions, onExchange?: (exchange: Exchange) => void): Promise<Mock> {
	const { port = 4010, host = '127.0.0.1', cors = true } = options;
	const answerer = createAnswerer(options, onExchange);
	const { control } = answerer;
	const hasControl = options.httpControl ?? isLoopback(host);
	const answer = async (incoming: Incoming): Promise<Answer> => {
		if (hasControl && incoming.path.startsWith(CONTROL_PATH)) return answerControl(control, incoming);
		return answerer.answer(incoming);
	};
	const refuse = (incoming: Incoming, problem: Unreadable): Answer => answerer.refuse(incoming, problem);
	const server = await serve({ port, host, cors, answer, refuse });
	return { ...server, control };
}
