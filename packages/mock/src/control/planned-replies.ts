import type { Contract, StoredReply } from '../contract/contract.ts';
import { responseFor } from '../contract/operation.ts';
import { didYouMean } from '../did-you-mean.ts';
import { explainFaults } from '../explain.ts';
import { headerProblem } from '../reply/header-values.ts';
import { MAX_DELAY } from '../reply/preferences.ts';
import type { Replies } from '../reply/replies.ts';
import { checkOneOf, checkWhole, invalid, listed, readFields, readObject } from './fields.ts';
import { PlanError } from './plan-error.ts';
import type { PlannedReply } from './plans.ts';

const FIELDS: readonly string[] = ['status', 'body', 'example', 'headers', 'delay', 'cut', 'offContract'];

const ADVICE = { times: 'Call times(count) after reply() instead.' };

/** Checks planned responses against the contract, and renders them. */
export class PlannedReplies {
	readonly #contract: Contract;
	readonly #repliesOf: (id: string) => Replies;
	readonly #validates: boolean;

	/** @param validates - Whether planned responses must match the contract, unless they set `offContract`. */
	constructor(contract: Contract, repliesOf: (id: string) => Replies, validates: boolean) {
		this.#validates = validates;
		this.#contract = contract;
		this.#repliesOf = repliesOf;
	}

	/**
	 * @param name - The name of the response in error messages, such as `replies[1]`.
	 * @throws PlanError
	 */
	check(id: string, reply: PlannedReply, name: string): void {
		checkTypes(name, reply);
		const { operation } = this.#contract.get(id);
		const { status, example, body, offContract = !this.#validates } = reply;
		const response = responseFor(operation, status);
		if (!response && !offContract) {
			const declared = operation.responses.map(({ code }) => code).join(', ');
			throw new PlanError(
				`${id} does not declare the status ${status}, only ${declared}. To plan it anyway, set offContract: true.`,
			);
		}
		const names = (response?.contents ?? []).flatMap(({ examples = [] }) => examples.map(({ key }) => key));
		if (example !== undefined && !names.includes(example)) {
			const similar = didYouMean(example, names);
			const fix = similar ? ` Did you mean "${similar}"?` : '';
			throw new PlanError(`${id} has no example "${example}" for ${status}; it has ${names.join(', ') || 'none'}.${fix}`);
		}
		const rendered = this.#tryRendering(id, reply, name);
		if (body === undefined || offContract) return;
		const faults = this.#repliesOf(id).checker.check(rendered);
		if (faults.length === 0) return;
		throw new PlanError(
			`The body planned for ${id} violates the contract: ${explainFaults(faults).join(' ')} To plan it anyway, set offContract: true.`,
		);
	}

	#tryRendering(id: string, reply: PlannedReply, name: string): StoredReply {
		try {
			return this.render(id, reply);
		} catch (error) {
			throw new PlanError(`${name} cannot be sent: ${(error as Error).message}. Expected a body that JSON can express.`);
		}
	}

	/** The contract's response for the status, with the body and headers of the plan. */
	render(id: string, { status, body, example, headers = {} }: PlannedReply): StoredReply {
		const replies = this.#repliesOf(id);
		const isDeclared = responseFor(this.#contract.get(id).operation, status) !== undefined;
		const base: StoredReply = isDeclared
			? replies.find({ code: status, ...(example === undefined ? {} : { example }) })
			: { status, headers: {} };
		const own = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
		if (body === undefined) return { ...base, headers: { ...base.headers, ...own } };
		const mediaType = own['content-type'] ?? base.headers['content-type'] ?? 'application/json';
		const text = typeof body === 'string' && !/json/.test(mediaType) ? body : JSON.stringify(body);
		return { status, headers: { ...base.headers, 'content-type': mediaType, ...own }, body: text };
	}
}

/** Checks the type of each field, for callers without types. */
function checkTypes(name: string, reply: unknown): void {
	const { status, example, headers, delay, cut, offContract } = readFields(name, reply, FIELDS, ADVICE);
	checkWhole(`${name}.status`, status, 200, 599);
	if (example !== undefined && typeof example !== 'string') throw invalid(`${name}.example`, example, 'the name of an example');
	if (delay !== undefined) checkWhole(`${name}.delay`, delay, 0, MAX_DELAY);
	if (cut !== undefined) checkOneOf(`${name}.cut`, cut, ['drop', 'truncate']);
	if (offContract !== undefined && typeof offContract !== 'boolean') {
		throw invalid(`${name}.offContract`, offContract, 'true or false');
	}
	if (headers !== undefined) checkHeaders(`${name}.headers`, headers);
}

function checkHeaders(name: string, headers: unknown): void {
	const seen = new Set<string>();
	for (const [header, value] of Object.entries(readObject(name, headers))) {
		if (typeof value !== 'string' && typeof value !== 'number') throw invalid(`${name}.${header}`, value, 'a string');
		const problem = headerProblem({ [header]: String(value) });
		if (problem !== undefined) throw new PlanError(`${name}: ${problem}`);
		const lower = header.toLowerCase();
		if (seen.has(lower)) throw new PlanError(`${name} has ${lower} twice; expected each header once: ${listed([...seen])}.`);
		seen.add(lower);
	}
}
