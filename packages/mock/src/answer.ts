import { bodyTooLarge, deprecationHeaders, MAX_FORM_BYTES, MAX_JSON_BYTES, type PathRules } from '@returning-ai/spec/runtime';
import type { Contract, StoredReply } from './contract/contract.ts';
import type { Operation } from './contract/operation.ts';
import { Control } from './control/control.ts';
import type { Exchange } from './control/journal.ts';
import type { PlannedReply } from './control/plans.ts';
import { explainFaults } from './explain.ts';
import { type Fault, hasErrors } from './faults.ts';
import type { Unreadable } from './http-server.ts';
import type { Answer } from './reply/answer.ts';
import { PreferenceError, type Preferences, readPreferences } from './reply/preferences.ts';
import { NoReplyError } from './reply/prism-reply.ts';
import { Refusals, withViolations } from './reply/refusals.ts';
import { Replies } from './reply/replies.ts';
import { readCaller } from './request/credentials.ts';
import { type Incoming, MAX_BODY_BYTES, readQuery } from './request/incoming.ts';
import { type Request, RequestReader } from './request/read-request.ts';
import { SchemaError } from './schemas.ts';

export interface AnswererOptions {
	contract: Contract;
	/** In whose words errors are: the contract's own envelopes, or Prism's. */
	errors: 'contract' | 'prism';
	/** The keys that are known, each with its permissions. Default: any key will do. */
	keys?: Readonly<Record<string, readonly string[]>>;
	/** Milliseconds that each reply waits, or a range of them. */
	latency: readonly [number, number];
	/** Where generated data begins. */
	seed: string;
	/** Whether replies are generated unless a request says otherwise. */
	dynamic: boolean;
	onExchange?: (exchange: Exchange) => void;
}

interface Runtime {
	operation: Operation;
	/** The response headers of a deprecated operation. */
	deprecation: Readonly<Record<string, string>>;
	/** The largest body that the operation takes. */
	maxBytes: number;
	reader: RequestReader;
	replies: Replies;
	/** How many replies were generated without a seed of their own. */
	generated: number;
}

/** What was decided about a request. */
interface Outcome {
	reply: StoredReply;
	operationId?: string;
	request?: Request;
	faults?: Fault[];
	refusal?: string;
	planned?: boolean;
	delay?: number;
	cut?: 'drop' | 'truncate' | undefined;
}

const NOTHING: readonly Fault[] = [];

/** Larger bodies are answered, and not kept. */
const MAX_KEPT_BODY = 64 * 1024;

/** Answers requests by a contract. */
export class Answerer {
	readonly control: Control;
	readonly #options: AnswererOptions;
	readonly #refusals: Refusals;
	readonly #rules: PathRules;
	readonly #runtimes = new Map<string, Runtime>();
	#count = 0;

	constructor(options: AnswererOptions) {
		this.#options = options;
		this.#refusals = new Refusals(options.contract, options.errors);
		this.#rules = options.errors === 'prism' ? 'prism' : options.contract.head.rules;
		this.control = new Control(options.contract, (id) => this.#runtime(id).replies);
	}

	async answer(incoming: Incoming): Promise<Answer> {
		const started = performance.now();
		const outcome = await this.#decide(incoming).catch((error: Error) => this.#failed(incoming, error));
		return this.#finish(incoming, outcome, started);
	}

	/** Answers a request whose body cannot be read. */
	refuse(incoming: Incoming, { status, title, detail }: Unreadable): Answer {
		const match = this.#options.contract.match(incoming.method, incoming.path, this.#rules);
		if (match.kind !== 'found') {
			const reply = this.#refusals.near(match.nearest, status, detail, title);
			return this.#finish(incoming, { reply, refusal: detail }, performance.now());
		}
		const { maxBytes } = this.#runtime(match.id);
		const refusal = status === 413 && maxBytes < MAX_BODY_BYTES ? bodyTooLarge(maxBytes) : detail;
		const outcome: Outcome = { reply: this.#refusals.near(match.id, status, refusal, title), refusal, operationId: match.id };
		return this.#finish(incoming, outcome, performance.now());
	}

	#finish(incoming: Incoming, outcome: Outcome, started: number): Answer {
		const number = ++this.#count;
		const { reply, planned = false, cut, request, faults = NOTHING } = outcome;
		const isLarge = incoming.body.length > MAX_KEPT_BODY;
		const exchange: Exchange = {
			number,
			method: incoming.method,
			path: incoming.path,
			query: request?.query ?? readQuery(incoming.search),
			headers: incoming.headers,
			body: isLarge ? `${incoming.body.length} bytes` : request?.body,
			operationId: outcome.operationId,
			status: cut === 'drop' ? 0 : reply.status,
			mediaType: reply.headers['content-type'],
			// A fault holds on to the body that it is in.
			faults: isLarge ? NOTHING : faults,
			refusal: outcome.refusal ?? (isLarge && faults.length > 0 ? explainFaults(faults).join(' ') : undefined),
			planned,
			milliseconds: performance.now() - started,
			secrets: this.#options.contract.head.secrets,
			weight: weightOf(incoming, isLarge),
		};
		this.control.journal.add(exchange);
		this.control.counter.add(exchange);
		this.#options.onExchange?.(exchange);
		const delay = (outcome.delay ?? 0) + this.#latency();
		const ending = outcome.operationId ? this.#runtime(outcome.operationId).deprecation : {};
		const headers = { ...reply.headers, ...ending, 'x-request-id': `req_mock_${number}` };
		const answer: Answer = { status: reply.status, headers, delay };
		if (reply.body !== undefined) answer.body = reply.body;
		if (cut) answer.cut = cut;
		return answer;
	}

	async #decide(incoming: Incoming): Promise<Outcome> {
		const preferences = readPreferences(incoming);
		const { method, path } = incoming;
		const match = this.#options.contract.match(method, path, this.#rules);
		if (match.kind === 'unknown-path') return this.#refusals.unknownPath(incoming, match.nearest);
		if (match.kind === 'wrong-method') return this.#refusals.wrongMethod(incoming, match.nearest, match.allow);
		const runtime = this.#runtime(match.id);
		const outcome = await this.#call(runtime, match.parameters, incoming, preferences);
		return { ...outcome, operationId: match.id };
	}

	async #call(
		runtime: Runtime,
		parameters: Record<string, string>,
		incoming: Incoming,
		preferences: Preferences,
	): Promise<Outcome> {
		const { operation } = runtime;
		const caller = readCaller(operation, incoming);
		const isRefused = hasErrors(caller.faults);
		const isTerse = isRefused && this.#options.errors === 'contract' && this.control.plans.isEmpty;
		if (!isRefused && sizeOf(incoming.body) > runtime.maxBytes) return this.#tooLarge(runtime);
		// Who may not call learns nothing of what else is wrong.
		const request = isTerse ? undefined : await runtime.reader.read(parameters, incoming);
		const faults = request ? [...caller.faults, ...request.faults] : caller.faults;
		const seen = { ...(request ? { request } : {}), faults };
		const { delay, cut } = preferences;
		const planned = request && this.control.plans.next(operation.iid, request);
		if (planned) return { ...seen, ...this.#planned(operation.iid, planned) };
		const refused =
			this.#limited(runtime, incoming, preferences, caller.key) ??
			(isRefused ? undefined : this.#forbidden(operation, caller.key)) ??
			(hasErrors(faults) ? { reply: this.#refusals.invalid(operation, faults, preferences.reply) } : undefined);
		if (refused) return { ...seen, ...refused, delay: delay ?? 0, cut };
		return { ...seen, reply: this.#reply(runtime, preferences, faults), delay: delay ?? 0, cut };
	}

	#tooLarge({ operation, maxBytes }: Runtime): Outcome {
		const refusal = bodyTooLarge(maxBytes);
		return { reply: this.#refusals.own(operation, 413, refusal), refusal };
	}

	#reply(runtime: Runtime, { reply: preference }: Preferences, faults: Fault[]): StoredReply {
		const { replies } = runtime;
		const dynamic = preference.dynamic ?? this.#options.dynamic;
		const seed = preference.seed ?? `${this.#options.seed}:${dynamic ? runtime.generated++ : 0}`;
		const reply = replies.find(dynamic ? { ...preference, dynamic, seed } : preference);
		return faults.length > 0 ? withViolations(reply, faults) : reply;
	}

	#planned(id: string, planned: PlannedReply): Outcome {
		const { delay = 0, cut } = planned;
		return { reply: this.control.render(id, planned), planned: true, delay, cut };
	}

	#limited({ operation, replies }: Runtime, incoming: Incoming, { rateLimit }: Preferences, key = ''): Outcome | undefined {
		if (rateLimit === undefined) return undefined;
		const wait = this.control.limits.take(`${operation.iid} ${key}`, rateLimit);
		if (wait === undefined) return undefined;
		const refusal = `${incoming.method} ${incoming.path} was called more than ${rateLimit} times in a minute.`;
		const declared = this.#refusals.own(operation, 429, refusal);
		const base = replies.find({ code: 429 });
		return { reply: { ...declared, headers: { ...base.headers, ...declared.headers, 'retry-after': String(wait) } } };
	}

	/** Keys are only told apart when they were given. */
	#forbidden(operation: Operation, key: string | undefined): Outcome | undefined {
		const { keys } = this.#options;
		if (!keys || key === undefined) return undefined;
		const permissions = Object.hasOwn(keys, key) ? keys[key] : undefined;
		if (!permissions) {
			const reply = this.#refusals.unauthorized(operation);
			return { reply, refusal: 'The key is not known.' };
		}
		const needed = (operation.extensions?.['x-permission'] ?? []) as string[];
		if (needed.length === 0 || needed.some((permission) => permissions.includes(permission))) return undefined;
		const given = permissions.join(', ') || 'no permissions';
		const detail = `credential: a key with ${given} was given, a key with ${needed.join(' or ')} was expected.`;
		return { reply: this.#refusals.own(operation, 403, detail), refusal: detail };
	}

	#failed(incoming: Incoming, error: Error): Outcome {
		const match = this.#options.contract.match(incoming.method, incoming.path, this.#rules);
		const id = match.kind === 'found' ? match.id : match.nearest;
		const { operation } = this.#runtime(id);
		const base = { refusal: error.message, ...(match.kind === 'found' ? { operationId: id } : {}) };
		if (error instanceof PreferenceError) return { ...base, reply: this.#refusals.misunderstood(operation, error) };
		if (error instanceof NoReplyError)
			return { ...base, ...this.#refusals.noReply(operation, readPreferences(incoming).reply, error) };
		const title = error instanceof SchemaError ? 'The document is not valid.' : 'The mock failed.';
		return { ...base, reply: this.#refusals.own(operation, 500, error.message, title) };
	}

	#runtime(id: string): Runtime {
		const known = this.#runtimes.get(id);
		if (known) return known;
		const { operation } = this.#options.contract.get(id);
		const runtime = {
			operation,
			deprecation: deprecationHeaders(operation.extensions?.['x-deprecation'] as { since?: string; sunset?: string } | undefined),
			maxBytes: this.#rules === 'openapi' ? maxBytesOf(operation) : Number.POSITIVE_INFINITY,
			reader: new RequestReader(operation, this.#rules),
			replies: new Replies(this.#options.contract, id),
			generated: 0,
		};
		this.#runtimes.set(id, runtime);
		return runtime;
	}

	#latency(): number {
		const [from, to] = this.#options.latency;
		return from === to ? from : from + Math.random() * (to - from);
	}
}

function maxBytesOf({ request }: Operation): number {
	const isForm = request?.body?.contents?.some(({ mediaType }) => mediaType.startsWith('multipart/')) ?? false;
	return isForm ? MAX_FORM_BYTES : MAX_JSON_BYTES;
}

function sizeOf(body: Uint8Array | string): number {
	return typeof body === 'string' ? Buffer.byteLength(body) : body.length;
}

function weightOf({ path, search, headers, body }: Incoming, isLarge: boolean): number {
	let weight = path.length + search.length + (isLarge ? 0 : body.length);
	for (const name in headers) weight += name.length + (headers[name]?.length ?? 0);
	return weight;
}
