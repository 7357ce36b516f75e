import { Answerer, type AnswererOptions } from './answer.ts';
import type { Contract } from './contract/contract.ts';
import type { Exchange } from './control/journal.ts';
import { defaultContract } from './default-contract.ts';

/** What both doors take. */
export interface EngineOptions {
	/** The document to answer by, from `readSpec`. Default: the contract of the Returning.AI API. */
	contract?: Contract;
	/**
	 * In whose words errors are: `contract`, in the API's own envelopes with a sentence that says what to fix, or `prism`, as stock
	 * Prism says them. Default: `contract`; operations of a document that names no envelope answer as Prism does.
	 */
	errors?: 'contract' | 'prism';
	/**
	 * The keys that are known, each with its permissions, so that 401 and 403 can be tested. Default: any key will do.
	 *
	 * @example { rai_test_reader: ['viewMembers'] }
	 */
	keys?: Readonly<Record<string, readonly string[]>>;
	/** Milliseconds that each reply waits, or from how many to how many. Default: 0. */
	latency?: number | readonly [number, number];
	/** Where generated data begins: the same seed and the same requests give the same replies. Default: `returning-ai`. */
	seed?: string | number;
	/** Whether replies are generated from their schemas instead of taken from examples. Default: false. */
	dynamic?: boolean;
}

/** @throws RangeError when an option is not what it should be. */
export function createAnswerer(options: EngineOptions, onExchange?: (exchange: Exchange) => void): Answerer {
	const {
		contract = defaultContract(),
		errors = 'contract',
		keys,
		latency = 0,
		seed = 'returning-ai',
		dynamic = false,
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
		...(keys ? { keys } : {}),
		...(onExchange ? { onExchange } : {}),
	};
	return new Answerer(settings);
}
