import { Answerer, type AnswererOptions } from './answer.ts';
import type { Contract } from './contract/contract.ts';
import type { Exchange } from './control/journal.ts';
import { defaultContract } from './default-contract.ts';

/** Options of both `startMock` and `createMockFetch`. */
export interface EngineOptions {
	/** The OpenAPI document to mock, from `readSpec`. Default: the contract of the Returning.AI API. */
	contract?: Contract;
	/**
	 * The format of errors. `contract`: the API's own envelopes, with a message that says what to fix. `prism`: the same errors as
	 * unmodified Prism. Default: `contract`. An operation without `x-envelope`, from another document, always uses Prism's format.
	 */
	errors?: 'contract' | 'prism';
	/**
	 * The valid keys, each with its permissions. An unknown key gets 401, a missing permission 403. Default: any key is valid and has
	 * every permission.
	 *
	 * @example { rai_test_reader: ['viewMembers'] }
	 */
	keys?: Readonly<Record<string, readonly string[]>>;
	/** The delay of each response in milliseconds, from 0 to 60000, or a random delay from a range `[from, to]`. Default: 0. */
	latency?: number | readonly [number, number];
	/** The seed of generated data. The same seed and the same requests give the same responses. Default: `returning-ai`. */
	seed?: string | number;
	/** Whether to generate responses from their schemas instead of using the contract's examples. Default: false. */
	dynamic?: boolean;
	/**
	 * Whether to reject requests that violate the contract. If false, they get the success response, and the recorded request still
	 * lists the violations. Credentials are checked anyway. Default: true.
	 */
	validateRequests?: boolean;
	/** Whether to reject planned responses that violate the contract, unless they set `offContract`. Default: true. */
	validateResponses?: boolean;
}

/** @throws RangeError when an option is invalid. */
export function createAnswerer(options: EngineOptions, onExchange?: (exchange: Exchange) => void): Answerer {
	const {
		contract = defaultContract(),
		errors = 'contract',
		keys,
		latency = 0,
		seed = 'returning-ai',
		dynamic = false,
		validateRequests = true,
		validateResponses = true,
	} = options;
	const [from, to] = typeof latency === 'number' ? [latency, latency] : latency;
	if (!(from >= 0 && from <= to && to <= 60_000)) {
		throw new RangeError(`latency is ${[from, to].join('-')}; expected milliseconds from 0 to 60000, or [from, to].`);
	}
	if (errors !== 'contract' && errors !== 'prism') throw new RangeError(`errors is "${errors}"; expected "contract" or "prism".`);
	const settings: AnswererOptions = {
		contract,
		errors,
		latency: [from, to],
		seed: String(seed),
		dynamic,
		validateRequests,
		validateResponses,
		...(keys ? { keys } : {}),
		...(onExchange ? { onExchange } : {}),
	};
	return new Answerer(settings);
}
