import { type Match, unknownPath, wrongMethod } from '@returning-ai/spec/runtime';
import type { Contract } from '../contract/contract.ts';
import { explainFaults } from '../explain.ts';
import { type Fault, hasErrors } from '../faults.ts';
import { ReplyChecker } from '../reply/check-reply.ts';
import { readCaller } from '../request/credentials.ts';
import type { Incoming } from '../request/incoming.ts';
import { RequestReader } from '../request/read-request.ts';
import type { CopiedBody } from './body-copy.ts';
import type { BrokenPromise, ProxyReport, Unjudged } from './report.ts';

/** A request and its response, as they passed the proxy. */
export interface PassedExchange {
	/** Without its body. */
	incoming: Incoming;
	sent: CopiedBody;
	status: number;
	/** Absent if the server did not respond. */
	headers?: Record<string, string>;
	/** Absent if HTTP allows no body here, as for HEAD. */
	received?: CopiedBody;
}

/** The result of one exchange. */
export interface Verdict {
	operationId?: string;
	broken: BrokenPromise[];
	unjudged: Unjudged[];
}

/** Validates exchanges against the contract, and collects the report. */
export class ContractValidator {
	readonly #contract: Contract;
	readonly #validators = new Map<string, { reader: RequestReader; checker: ReplyChecker }>();
	readonly #counts = new Map<string, number>();
	readonly #broken: BrokenPromise[] = [];
	readonly #unjudged: Unjudged[] = [];
	readonly #validatesRequests: boolean;
	readonly #validatesResponses: boolean;
	#requests = 0;

	constructor(contract: Contract, options: { validateRequests?: boolean; validateResponses?: boolean } = {}) {
		this.#contract = contract;
		this.#validatesRequests = options.validateRequests ?? true;
		this.#validatesResponses = options.validateResponses ?? true;
	}

	declares(method: string, path: string): boolean {
		return this.#contract.match(method, path).kind === 'found';
	}

	async validate(exchange: PassedExchange): Promise<Verdict> {
		this.#requests += 1;
		const { method, path } = exchange.incoming;
		const match = this.#contract.match(method, path);
		if (match.kind === 'found') this.#counts.set(match.id, (this.#counts.get(match.id) ?? 0) + 1);
		const verdict = match.kind === 'found' ? await this.#judge(exchange, match) : outside(exchange, match);
		const broken = verdict.broken.filter(({ side }) => this.#validates(side));
		const unjudged = verdict.unjudged.filter(({ side }) => this.#validates(side));
		this.#broken.push(...broken);
		this.#unjudged.push(...unjudged);
		return { ...verdict, broken, unjudged };
	}

	#validates(side: BrokenPromise['side']): boolean {
		return side === 'request' ? this.#validatesRequests : this.#validatesResponses;
	}

	report(): ProxyReport {
		const operations = [...this.#counts].map(([operationId, requests]) => ({
			operationId,
			requests,
			broken: this.#broken.filter((violation) => violation.operationId === operationId),
		}));
		return { requests: this.#requests, operations, broken: [...this.#broken], unjudged: [...this.#unjudged] };
	}

	async #judge(exchange: PassedExchange, { id, parameters }: Match & { kind: 'found' }): Promise<Verdict> {
		const { incoming, sent, status, received } = exchange;
		const { method, path } = incoming;
		const about = { operationId: id, method, path, status };
		const request = await this.#requestMessages(id, parameters, incoming, sent);
		const reply = this.#replyMessages(id, exchange);
		const broken = [
			...request.map((message): BrokenPromise => ({ side: 'request', ...about, message })),
			...reply.map((message): BrokenPromise => ({ side: 'reply', ...about, message })),
		];
		const unjudged: Unjudged[] = [];
		if ('unjudged' in sent) unjudged.push({ side: 'request', ...about, reason: sent.unjudged });
		if (received && 'unjudged' in received) unjudged.push({ side: 'reply', ...about, reason: received.unjudged });
		return { operationId: id, broken, unjudged };
	}

	async #requestMessages(
		id: string,
		parameters: Record<string, string>,
		incoming: Incoming,
		sent: CopiedBody,
	): Promise<string[]> {
		const { operation } = this.#contract.get(id);
		const hasBody = 'body' in sent;
		const request = this.#validatorsOf(id).reader.read(parameters, hasBody ? { ...incoming, body: sent.body } : incoming);
		const faults = hasBody ? request.faults : request.faults.filter((fault) => !isAboutBody(fault));
		const all = [...readCaller(operation, incoming).faults, ...faults];
		return ['broken' in sent ? [sent.broken] : [], hasErrors(all) ? explainFaults(all) : []].flat();
	}

	#replyMessages(id: string, { incoming, status, headers, received }: PassedExchange): string[] {
		if (!headers || isNotModified(incoming, status)) return [];
		const body = received && 'body' in received ? received.body : undefined;
		const faults = this.#validatorsOf(id).checker.check({ status, headers, body: new TextDecoder().decode(body) });
		// A response to HEAD can omit the headers that belong to the body (RFC 9110, section 9.3.2).
		const isHead = incoming.method === 'HEAD';
		const judged = body ? faults : faults.filter((fault) => !isAboutBody(fault) && !(isHead && fault.path[0] === 'header'));
		return [received && 'broken' in received ? [received.broken] : [], explainFaults(judged)].flat();
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

/** A fault of the whole request is one of its body: its absence, or its content type. */
function isAboutBody({ path }: Fault): boolean {
	return path.length === 0 || path[0] === 'body';
}

/** HTTP itself declares the response to a conditional request. */
function isNotModified({ headers }: Incoming, status: number): boolean {
	return status === 304 && (headers['if-none-match'] ?? headers['if-modified-since']) !== undefined;
}

function outside({ incoming, status }: PassedExchange, match: Exclude<Match, { kind: 'found' }>): Verdict {
	const { method, path } = incoming;
	const message = match.kind === 'wrong-method' ? wrongMethod(method, match.allow) : unknownPath(path);
	return { broken: [{ side: 'request', method, path, status, message }], unjudged: [] };
}
