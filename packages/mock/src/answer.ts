import {
	bodyTooLarge,
	deprecationHeaders,
	MAX_FORM_BYTES,
	MAX_JSON_BYTES,
	type Match,
	type PathRules,
} from '@returning-ai/spec/runtime';
import type { Contract, StoredReply } from './contract/contract.ts';
import type { Operation } from './contract/operation.ts';
import type { Control } from './control/control.ts';
import type { Exchange } from './control/journal.ts';
import { PlannedReplies } from './control/planned-replies.ts';
import type { PlannedReply } from './control/plans.ts';
import { ScopeError, Scopes } from './control/scopes.ts';
import { explainFaults } from './explain.ts';
import { type Fault, hasErrors } from './faults.ts';
import type { Unreadable } from './http/read-body.ts';
import type { Answer } from './reply/answer.ts';
import { checkHeaders, HeaderError, withoutFraming } from './reply/header-values.ts';
import { NoReplyError } from './reply/no-reply-error.ts';
import { PreferenceError, type Preferences, readPreferences } from './reply/preferences.ts';
import { ErrorResponses, withViolations } from './reply/refusals.ts';
import { Replies } from './reply/replies.ts';
import { readCaller } from './request/credentials.ts';
import { type Incoming, MAX_BODY_BYTES, readQuery } from './request/incoming.ts';
import { type Request, RequestReader } from './request/read-request.ts';
import { SchemaError } from './schemas.ts';

export interface AnswererOptions {
	contract: Contract;
	/** The format of errors: the contract's envelopes, or Prism's. */
	errors: 'contract' | 'prism';
	/** The valid keys, each with its permissions. Default: any key is valid. */
	keys?: Readonly<Record<string, readonly string[]>>;
	/** The shortest and the longest delay of a response, in milliseconds. */
	latency: readonly [number, number];
	/** The seed of generated data. */
	seed: string;
	/** Whether responses are generated, unless a request sets `dynamic` itself. */
	dynamic: boolean;
	/** Whether requests that violate the contract are rejected. */
	validateRequests: boolean;
	/** Whether planned responses that violate the contract are rejected. */
	validateResponses: boolean;
	onExchange?: (exchange: Exchange) => void;
}

interface Runtime {
	operation: Operation;
	/** The response headers of a deprecated operation. */
	deprecation: Readonly<Record<string, string>>;
	/** The largest request body, in bytes. */
	maxBytes: number;
	reader: RequestReader;
	replies: Replies;
}

/** The response to a request, with the data for the journal. */
interface Outcome {
	reply: StoredReply;
	operationId?: string;
	/** The path parameters. */
	parameters?: Record<string, string>;
	request?: Request;
	faults?: readonly Fault[];
	reason?: string;
	planned?: boolean;
	delay?: number;
	cut?: 'drop' | 'truncate' | undefined;
}

const NO_FAULTS: readonly Fault[] = [];
const NO_MESSAGES: string[] = [];
const NO_PARAMETERS: Readonly<Record<string, string>> = {};

/** The values of `x-permission` that are roles of a user. The others are permissions of a key. */
const ROLE = /^(?:COMMUNITY|APPLICATION)_/;

/** The journal records only the size of a larger body. */
const MAX_KEPT_BODY = 64 * 1024;

/** Answers requests from a contract. */
export class Answerer {
	/** The control of the requests without a scope. */
	readonly control: Control;
	readonly #options: AnswererOptions;
	readonly #errors: ErrorResponses;
	readonly #rules: PathRules;
	readonly #runtimes = new Map<string, Runtime>();
	readonly #plannedReplies: PlannedReplies;
	readonly #scopes: Scopes;
	readonly #count: { last: number };

	/** @param previous whose plans and records are kept. It completes its own requests with its own contract. */
	constructor(options: AnswererOptions, previous?: Answerer) {
		this.#options = options;
		this.#errors = new ErrorResponses(options.contract, options.errors);
		this.#rules = options.errors === 'prism' ? 'prism' : options.contract.head.rules;
		const replies = new PlannedReplies(options.contract, (id) => this.#runtime(id).replies, options.validateResponses);
		this.#plannedReplies = replies;
		this.#scopes = previous ? previous.#scopes : new Scopes(options.contract, replies);
		this.#count = previous ? previous.#count : { last: 0 };
		this.control = this.#scopes.default;
	}

	get contract(): Contract {
		return this.#options.contract;
	}

	/** The same mock with another contract, and the operations whose plans are deleted. */
	replaced(contract: Contract): { answerer: Answerer; dropped: string[] } {
		const answerer = new Answerer({ ...this.#options, contract }, this);
		return { answerer, dropped: this.#scopes.replace(contract, answerer.#plannedReplies) };
	}

	async answer(incoming: Incoming): Promise<Answer> {
		const started = performance.now();
		const control = this.#controlOf(incoming);
		if (control instanceof ScopeError) return this.#finish(this.control, incoming, this.#failed(incoming, control), started);
		const outcome = await this.#decide(control, incoming).catch((error: Error) => this.#failed(incoming, error));
		return this.#finish(control, incoming, outcome, started);
	}

	/** Whether the document has an operation with this method and path. */
	declares(method: string, path: string): boolean {
		return this.#options.contract.match(method, path, this.#rules).kind === 'found';
	}

	/** Answers a request whose body cannot be read. */
	answerUnreadable(incoming: Incoming, problem: Unreadable): Answer {
		const scoped = this.#controlOf(incoming);
		const control = scoped instanceof ScopeError ? this.control : scoped;
		const match = this.#match(incoming);
		if (match.kind !== 'found') {
			const reply = this.#errors.near(match.nearest, problem);
			return this.#finish(control, incoming, { reply, reason: problem.detail }, performance.now());
		}
		const { maxBytes } = this.#runtime(match.id);
		const detail = problem.status === 413 && maxBytes < MAX_BODY_BYTES ? bodyTooLarge(maxBytes) : problem.detail;
		const reply = this.#errors.near(match.id, { ...problem, detail });
		const outcome: Outcome = { reply, reason: detail, operationId: match.id };
		return this.#finish(control, incoming, outcome, performance.now());
	}

	#controlOf({ headers }: Incoming): Control | ScopeError {
		try {
			return this.#scopes.of(headers);
		} catch (error) {
			if (error instanceof ScopeError) return error;
			throw error;
		}
	}

	#finish(control: Control, incoming: Incoming, outcome: Outcome, started: number): Answer {
		const number = ++this.#count.last;
		const { reply, planned = false, cut, request, faults = NO_FAULTS } = outcome;
		const isLarge = incoming.body.length > MAX_KEPT_BODY;
		const messages = outcome.reason === undefined ? messagesOf(faults) : [outcome.reason];
		const exchange: Exchange = {
			number,
			method: incoming.method,
			path: incoming.path,
			parameters: outcome.parameters ?? NO_PARAMETERS,
			query: request?.query ?? readQuery(incoming.search),
			headers: incoming.headers,
			body: isLarge ? `${incoming.body.length} bytes` : request?.body,
			operationId: outcome.operationId,
			status: cut === 'drop' ? 0 : reply.status,
			mediaType: reply.headers['content-type'],
			faults: messages,
			isUnparsed: faults.some(({ code }) => code === 'json' || code === 415),
			planned,
			milliseconds: performance.now() - started,
			secrets: this.#options.contract.head.secrets,
			weight: weightOf(incoming, isLarge, messages),
		};
		control.journal.add(exchange);
		control.counter.add(exchange);
		this.#options.onExchange?.(exchange);
		const delay = (outcome.delay ?? 0) + this.#latency();
		const deprecation = outcome.operationId ? this.#runtime(outcome.operationId).deprecation : {};
		const headers = { ...reply.headers, ...deprecation, 'x-request-id': `req_mock_${number}` };
		const answer: Answer = { status: reply.status, headers, delay };
		if (reply.body !== undefined) answer.body = reply.body;
		if (reply.cookies) answer.cookies = reply.cookies;
		if (cut) answer.cut = cut;
		return answer;
	}

	async #decide(control: Control, incoming: Incoming): Promise<Outcome> {
		const preferences = readPreferences(incoming);
		const match = this.#match(incoming);
		if (match.kind === 'unknown-path') return this.#errors.unknownPath(incoming, match.nearest);
		if (match.kind === 'wrong-method') return this.#errors.wrongMethod(incoming, match.nearest, match.allow);
		const runtime = this.#runtime(match.id);
		const outcome = await this.#call(control, runtime, match.parameters, incoming, preferences);
		checkHeaders(outcome.reply, match.id);
		return { ...outcome, operationId: match.id, parameters: match.parameters };
	}

	async #call(
		control: Control,
		runtime: Runtime,
		parameters: Record<string, string>,
		incoming: Incoming,
		preferences: Preferences,
	): Promise<Outcome> {
		const { operation } = runtime;
		const caller = readCaller(operation, incoming);
		const isUnauthorized = hasErrors(caller.faults);
		if (!isUnauthorized && sizeOf(incoming.body) > runtime.maxBytes) return this.#tooLarge(runtime);
		// A 401 reports no other fault, so the request is validated only for Prism's list and for plans.
		const skipsValidation = isUnauthorized && this.#options.errors === 'contract' && control.planned.isEmpty;
		const request = skipsValidation ? undefined : runtime.reader.read(parameters, incoming);
		const faults = request ? [...caller.faults, ...request.faults] : caller.faults;
		const seen = { ...(request ? { request } : {}), faults };
		const { delay, cut } = preferences;
		const planned = request && !control.planned.isEmpty ? await control.planned.next(operation.iid, request) : undefined;
		if (planned) return { ...seen, ...this.#planned(operation.iid, planned) };
		const isRejected = isUnauthorized || (this.#options.validateRequests && hasErrors(faults));
		const rejected =
			this.#limited(control, runtime, incoming, preferences, caller.key) ??
			(isUnauthorized ? undefined : this.#forbidden(operation, caller.key)) ??
			(isRejected ? { reply: this.#errors.invalid(operation, faults, preferences.reply) } : undefined);
		if (rejected) return { ...seen, ...rejected, delay: delay ?? 0, cut };
		return { ...seen, reply: this.#reply(control, runtime, preferences, faults), delay: delay ?? 0, cut };
	}

	#tooLarge({ operation, maxBytes }: Runtime): Outcome {
		const reason = bodyTooLarge(maxBytes);
		return { reply: this.#errors.own(operation, { status: 413, code: 'body_too_large', detail: reason }), reason };
	}

	#reply(
		control: Control,
		{ operation, replies }: Runtime,
		{ reply: preference }: Preferences,
		faults: readonly Fault[],
	): StoredReply {
		const dynamic = preference.dynamic ?? this.#options.dynamic;
		const seed = preference.seed ?? `${this.#options.seed}:${dynamic ? control.seeds.next(operation.iid) : 0}`;
		const reply = replies.find(dynamic ? { ...preference, dynamic, seed } : preference);
		return faults.length > 0 ? withViolations(reply, faults) : reply;
	}

	#planned(id: string, planned: PlannedReply): Outcome {
		const { delay = 0, cut } = planned;
		return { reply: withoutFraming(this.#plannedReplies.render(id, planned)), planned: true, delay, cut };
	}

	#limited(
		control: Control,
		{ operation, replies }: Runtime,
		incoming: Incoming,
		{ rateLimit }: Preferences,
		key = '',
	): Outcome | undefined {
		if (rateLimit === undefined) return undefined;
		const wait = control.limits.take(`${operation.iid} ${key}`, rateLimit);
		if (wait === undefined) return undefined;
		const reason = `${incoming.method} ${incoming.path} was called more than ${rateLimit} times in a minute.`;
		const declared = this.#errors.own(operation, { status: 429, code: 'rate_limited', detail: reason });
		const base = replies.find({ code: 429 });
		return { reply: { ...declared, headers: { ...base.headers, ...declared.headers, 'retry-after': String(wait) } } };
	}

	/** Checks the key and its permissions, if the option `keys` is set. */
	#forbidden(operation: Operation, key: string | undefined): Outcome | undefined {
		const { keys } = this.#options;
		if (!keys || key === undefined) return undefined;
		const permissions = Object.hasOwn(keys, key) ? keys[key] : undefined;
		if (!permissions) {
			const reply = this.#errors.unknownCredential(operation);
			return { reply, reason: 'The key is not in the option keys.' };
		}
		const needed = (operation.extensions?.['x-permission'] ?? []) as string[];
		if (needed.length === 0 || needed.some((permission) => permissions.includes(permission))) return undefined;
		const given = permissions.join(', ') || 'no permissions';
		const detail = `credential: a key with ${given} was given, a key with ${needed.join(' or ')} was expected.`;
		const code = needed.some((permission) => !ROLE.test(permission)) ? 'permission_missing' : 'role_required';
		return { reply: this.#errors.own(operation, { status: 403, code, detail }), reason: detail };
	}

	#failed(incoming: Incoming, error: Error): Outcome {
		const match = this.#match(incoming);
		const id = match.kind === 'found' ? match.id : match.nearest;
		const { operation } = this.#runtime(id);
		const base = { reason: error.message, ...(match.kind === 'found' ? { operationId: id } : {}) };
		if (error instanceof PreferenceError) return { ...base, reply: this.#errors.invalidPreference(operation, error) };
		if (error instanceof NoReplyError)
			return { ...base, ...this.#errors.noReply(operation, readPreferences(incoming).reply, error) };
		if (error instanceof ScopeError) {
			const content = {
				status: error.status,
				code: 'invalid_request',
				detail: error.message,
				title: 'The scope cannot be used.',
			};
			return { ...base, reply: this.#errors.own(operation, content) };
		}
		const title = titleOf(error);
		return { ...base, reply: this.#errors.own(operation, { status: 500, code: 'server_error', detail: error.message, title }) };
	}

	#match({ method, path, host, headers }: Incoming): Match {
		return this.#options.contract.match(method, path, this.#rules, host ?? headers.host);
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
		};
		this.#runtimes.set(id, runtime);
		return runtime;
	}

	#latency(): number {
		const [from, to] = this.#options.latency;
		return from === to ? from : from + Math.random() * (to - from);
	}
}

function titleOf(error: Error): string {
	if (error instanceof HeaderError) return 'The response is not valid.';
	return error instanceof SchemaError ? 'The document is not valid.' : 'The mock failed.';
}

function maxBytesOf({ request }: Operation): number {
	const isForm = request?.body?.contents?.some(({ mediaType }) => mediaType.startsWith('multipart/')) ?? false;
	return isForm ? MAX_FORM_BYTES : MAX_JSON_BYTES;
}

function sizeOf(body: Uint8Array | string): number {
	return typeof body === 'string' ? Buffer.byteLength(body) : body.length;
}

function messagesOf(faults: readonly Fault[]): string[] {
	return faults.length === 0 ? NO_MESSAGES : explainFaults(faults);
}

function weightOf({ path, search, headers, body }: Incoming, isLarge: boolean, messages: readonly string[]): number {
	let weight = path.length + search.length + (isLarge ? 0 : body.length);
	for (const message of messages) weight += message.length;
	for (const name in headers) weight += name.length + (headers[name]?.length ?? 0);
	return weight;
}
