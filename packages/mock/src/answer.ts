import type { Contract, StoredReply } from './contract/contract.ts';
import type { Operation } from './contract/operation.ts';
import { Control } from './control/control.ts';
import type { Exchange } from './control/journal.ts';
import type { PlannedReply } from './control/plans.ts';
import { NoReplyError, prismReply } from './engine.ts';
import { explainFaults } from './explain.ts';
import { type Fault, hasErrors } from './faults.ts';
import { envelopeError, problemError, statusFor } from './reply/errors.ts';
import { explainNoReply } from './reply/no-reply.ts';
import { PreferenceError, type Preferences, readPreferences } from './reply/preferences.ts';
import { Replies } from './reply/replies.ts';
import { readCaller } from './request/credentials.ts';
import { type Incoming, readQuery } from './request/incoming.ts';
import { type Request, RequestReader } from './request/read-request.ts';
import { SchemaError } from './schemas.ts';

/** What the mock says to a request, whichever door it came through. */
export interface Answer extends StoredReply {
	/** Milliseconds to wait before it goes out. */
	delay: number;
	cut?: 'drop' | 'truncate';
	/** The body where it is no text: what a proxy passes on. */
	bytes?: Uint8Array;
	/** Cookies, which do not fit into one header. */
	cookies?: string[];
}

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
	readonly #runtimes = new Map<string, Runtime>();
	#count = 0;

	constructor(options: AnswererOptions) {
		this.#options = options;
		this.control = new Control(options.contract, (id) => this.#runtime(id).replies);
	}

	async answer(incoming: Incoming): Promise<Answer> {
		const started = performance.now();
		const outcome = await this.#decide(incoming).catch((error: Error) => this.#failed(incoming, error));
		return this.#finish(incoming, outcome, started);
	}

	/** Answers a request whose body cannot be read. */
	refuse(incoming: Incoming, { status, title, detail }: { status: number; title: string; detail: string }): Answer {
		const match = this.#options.contract.match(incoming.method, incoming.path);
		const id = match.kind === 'found' ? match.id : match.nearest;
		const reply = this.#nearestError(id, status, title, detail) ?? problemError(status, 'MOCK', title, detail);
		const outcome: Outcome = { reply, refusal: detail, ...(match.kind === 'found' ? { operationId: id } : {}) };
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
			weight: weightOf(incoming),
		};
		this.control.journal.add(exchange);
		this.control.counter.add(exchange);
		this.#options.onExchange?.(exchange);
		const delay = (outcome.delay ?? 0) + this.#latency();
		const answer: Answer = { status: reply.status, headers: { ...reply.headers, 'x-request-id': `req_mock_${number}` }, delay };
		if (reply.body !== undefined) answer.body = reply.body;
		if (cut) answer.cut = cut;
		return answer;
	}

	async #decide(incoming: Incoming): Promise<Outcome> {
		const preferences = readPreferences(incoming);
		const { method, path } = incoming;
		const match = this.#options.contract.match(method, path);
		if (match.kind === 'unknown-path') return this.#unknownPath(incoming, match.nearest);
		if (match.kind === 'wrong-method') return this.#wrongMethod(incoming, match.nearest, match.allow);
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
			(hasErrors(faults) ? this.#refuse(runtime, faults, preferences) : undefined);
		if (refused) return { ...seen, ...refused, delay: delay ?? 0, cut };
		return { ...seen, reply: this.#reply(runtime, preferences, faults), delay: delay ?? 0, cut };
	}

	#reply(runtime: Runtime, { wish }: Preferences, faults: Fault[]): StoredReply {
		const { replies } = runtime;
		const dynamic = wish.dynamic ?? this.#options.dynamic;
		const seed = wish.seed ?? `${this.#options.seed}:${dynamic ? runtime.generated++ : 0}`;
		const reply = replies.find(dynamic ? { ...wish, dynamic, seed } : wish);
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
		const declared = this.#error(operation, 429, 'Too many requests.', refusal);
		const base = replies.find({ code: 429 });
		return { reply: { ...declared, headers: { ...base.headers, ...declared.headers, 'retry-after': String(wait) } } };
	}

	/** Keys are only told apart when they were given. */
	#forbidden(operation: Operation, key: string | undefined): Outcome | undefined {
		const { keys } = this.#options;
		if (!keys || key === undefined) return undefined;
		const permissions = Object.hasOwn(keys, key) ? keys[key] : undefined;
		if (!permissions) {
			const reply = this.#error(
				operation,
				401,
				'The credential is missing or not valid.',
				'The key is none of those that the mock was given.',
			);
			return { reply, refusal: 'The key is not known.' };
		}
		const needed = (operation.extensions?.['x-permission'] ?? []) as string[];
		if (needed.length === 0 || needed.some((permission) => permissions.includes(permission))) return undefined;
		const detail = `The key has ${permissions.join(', ') || 'no permission'}; expected ${needed.join(' or ')}.`;
		return { reply: this.#error(operation, 403, 'The key lacks a permission.', detail), refusal: detail };
	}

	#refuse({ operation }: Runtime, faults: Fault[], { wish }: Preferences): Outcome {
		const reply = this.#options.errors === 'contract' ? this.#ownError(operation, faults) : undefined;
		return { reply: withViolations(reply ?? prismReply(operation, wish, faults), faults) };
	}

	#ownError(operation: Operation, faults: Fault[]): StoredReply | undefined {
		const unauthorized = faults.find(({ code }) => code === 401);
		if (unauthorized) {
			const reply = envelopeError(
				operation,
				401,
				'The credential is missing or not valid.',
				`Expected ${credentialInWords(operation)}.`,
			);
			if (reply && unauthorized.challenge) reply.headers['www-authenticate'] = unauthorized.challenge;
			return reply;
		}
		const wanted = faults.some(({ code }) => code === 415) ? ([415, 422, 400] as const) : ([422, 400] as const);
		const detail = explainFaults(faults).join(' ');
		return envelopeError(operation, statusFor(operation, wanted), 'The request is not valid.', detail);
	}

	#unknownPath({ method, path }: Incoming, nearest: string): Outcome {
		const detail = `${method} ${path} was called; \`returning-ai-mock --list\` prints every path.`;
		const own = this.#nearestError(nearest, 404, 'There is no such path.', detail);
		const reply =
			own ??
			problemError(
				404,
				'NO_PATH_MATCHED_ERROR',
				'Route not resolved, no path matched',
				`The route ${path} hasn't been found in the specification file`,
			);
		return { reply, refusal: `There is no such path: ${method} ${path}.` };
	}

	#wrongMethod({ method, path }: Incoming, nearest: string, allow: string[]): Outcome {
		const expected = allow.filter((name) => name !== 'HEAD').join(' or ');
		const own = this.#nearestError(
			nearest,
			405,
			'This path does not take this method.',
			`${method} ${path} was called; expected ${expected}.`,
		);
		const reply =
			own ??
			problemError(
				405,
				'NO_METHOD_MATCHED_ERROR',
				'Route resolved, but no method matched',
				`The route ${path} has been matched, but it does not have "${method.toLowerCase()}" method defined`,
			);
		reply.headers.allow = allow.join(', ');
		return { reply, refusal: `${method} ${path} was called; expected ${expected}.` };
	}

	#nearestError(nearest: string, status: number, title: string, detail: string): StoredReply | undefined {
		if (this.#options.errors === 'prism' || nearest === '') return undefined;
		return envelopeError(this.#options.contract.get(nearest).operation, status, title, detail);
	}

	/** An error of the mock's own making. */
	#error(operation: Operation, status: number, title: string, detail: string): StoredReply {
		const own = this.#options.errors === 'contract' ? envelopeError(operation, status, title, detail) : undefined;
		return own ?? problemError(status, 'MOCK', title, detail);
	}

	#failed(incoming: Incoming, error: Error): Outcome {
		const match = this.#options.contract.match(incoming.method, incoming.path);
		const id = match.kind === 'found' ? match.id : match.nearest;
		const { operation } = this.#runtime(id);
		const base = { refusal: error.message, ...(match.kind === 'found' ? { operationId: id } : {}) };
		if (error instanceof PreferenceError) return { ...base, reply: this.#misunderstood(operation, error) };
		if (error instanceof NoReplyError) return { ...base, ...this.#noReply(operation, incoming, error) };
		const title = error instanceof SchemaError ? 'The document is not valid.' : 'The mock failed.';
		return { ...base, reply: this.#error(operation, 500, title, error.message) };
	}

	#misunderstood(operation: Operation, { message, inPrismsWords }: PreferenceError): StoredReply {
		if (this.#options.errors === 'contract')
			return this.#error(operation, statusFor(operation, [422, 400]), 'The request is not valid.', message);
		return problemError(422, 'UNPROCESSABLE_ENTITY', 'Invalid request', inPrismsWords ?? message);
	}

	#noReply(operation: Operation, incoming: Incoming, error: NoReplyError): Pick<Outcome, 'reply' | 'refusal'> {
		const { status, detail } = explainNoReply(operation, readPreferences(incoming).wish, error);
		const own =
			this.#options.errors === 'contract' ? envelopeError(operation, status, 'The mock has no such reply.', detail) : undefined;
		if (own) own.headers['x-prism-problem'] = headerText(JSON.stringify(error.problem));
		const problem = {
			status,
			headers: { 'content-type': 'application/problem+json', ...error.headers },
			body: JSON.stringify({ ...error.problem, status }),
		};
		return { reply: own ?? problem, refusal: detail };
	}

	#runtime(id: string): Runtime {
		const known = this.#runtimes.get(id);
		if (known) return known;
		const { operation } = this.#options.contract.get(id);
		const runtime = {
			operation,
			reader: new RequestReader(operation),
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

function weightOf({ path, search, headers, body }: Incoming): number {
	let weight = path.length + search.length + body.length;
	for (const name in headers) weight += name.length + (headers[name]?.length ?? 0);
	return weight;
}

/** Prism tells what is wrong in this header. */
function withViolations(reply: StoredReply, faults: Fault[]): StoredReply {
	const list = faults.map(({ path, severity, code, message }) => ({ location: ['request', ...path], severity, code, message }));
	const text = headerText(JSON.stringify(list));
	const value = text.length > MAX_VIOLATIONS ? `Too many violations! ${text.slice(0, MAX_VIOLATIONS)}` : text;
	return { ...reply, headers: { ...reply.headers, 'sl-violations': value } };
}

const MAX_VIOLATIONS = 8 * 1024 - 100;

/** Only what a header can hold. */
function headerText(json: string): string {
	return json.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function credentialInWords({ security = [] }: Operation): string {
	const words = security.flat().map((scheme) => {
		if (scheme.type === 'apiKey') return `the ${scheme.in} "${scheme.name}: <key>"`;
		const kind = scheme.type === 'http' ? scheme.scheme : 'bearer';
		return `the header "Authorization: ${kind[0]?.toUpperCase()}${kind.slice(1)} <${kind === 'bearer' ? 'token or key' : 'credential'}>"`;
	});
	return [...new Set(words)].join(' or ');
}
