import { randomUUID } from 'node:crypto';
import { type OperationId, operations } from '@returning-ai/spec/operations';
import { isGone } from '../data/faults.ts';
import type { Platform } from '../platform.ts';
import { type Actor, nameOf } from '../safety/actor.ts';
import { secretOf } from '../safety/authenticate.ts';
import { idempotencyOf } from '../safety/idempotency.ts';
import { hashOf } from '../safety/keys.ts';
import { checkKey, type Scope } from '../safety/permission.ts';
import type { RateLimit } from '../safety/rate-limit.ts';
import { StaleKey } from '../safety/remembered-keys.ts';
import { contract } from './compiled.ts';
import type { Call, Handlers, Reply } from './handlers.ts';
import { readRequest } from './read-request.ts';
import { errorBody, Refusal } from './refusal.ts';
import { match } from './router.ts';

/** What was answered, for logs and figures. No header and no body of the request is in it. */
export interface Exchange {
	requestId: string;
	method: string;
	/** The path template; what callers put into paths may be an address. */
	path: string;
	operationId?: OperationId;
	status: number;
	milliseconds: number;
	actor?: string;
	/** What went wrong within, where a 500 or 503 was answered. */
	error?: unknown;
}

/** Who makes a call, and what it may touch. */
export interface Gate {
	identify(id: OperationId, secret: string | undefined, now: Date): Promise<Actor>;
	authorize(id: OperationId, actor: Actor, path: Record<string, unknown>): Promise<Scope>;
	/** What is remembered of a credential is not so any more. */
	forget?(secret: string | undefined): void;
}

export interface HandleOptions {
	handlers: Handlers;
	/** What handlers work with; the binder only passes it on. */
	platform: Platform;
	gate: Gate;
	rateLimit?: RateLimit;
	/** Whether long lists are held against the contract too before they leave. Everything else always is. */
	checkLists: boolean;
	now(): Date;
	onExchange(exchange: Exchange): void;
}

/** The address of a caller that shows no credential, where the shell knows it. */
export interface Caller {
	address?: string;
}

type Handle = (request: Request, caller?: Caller) => Promise<Response>;
interface Answer {
	status: number;
	body: string;
	headers: Record<string, string>;
}

/** A reply is data, is for its caller alone, and is never a page. */
const SAFE: Readonly<Record<string, string>> = {
	'content-type': 'application/json',
	'cache-control': 'no-store',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
};

/** A list longer than this takes as long to check as to write. */
const LONG = 10;

/** Binds handlers to the contract: gives what answers every request. It never throws. */
export function createHandle(options: HandleOptions): Handle {
	return async (request, caller = {}) => {
		const startedAt = performance.now();
		const requestId = `req_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
		const { pathname, search } = split(request.url);
		const found = match(request.method, pathname);
		const id = found.kind === 'found' ? found.id : found.nearest;
		const noted: { actor?: string; error?: unknown } = {};
		const headers: Record<string, string> = { ...SAFE, 'x-request-id': requestId, ...deprecation[id] };
		const answer = await serve(options, { request, caller, found, search, requestId, headers, noted }).catch((error: unknown) =>
			failed(id, error, headers, noted),
		);
		options.onExchange({
			requestId,
			method: request.method,
			path: found.kind === 'unknown-path' ? '' : operations[id].path,
			...(found.kind === 'found' ? { operationId: id } : {}),
			status: answer.status,
			milliseconds: performance.now() - startedAt,
			...noted,
		});
		return new Response(request.method === 'HEAD' ? null : answer.body, answer);
	};
}

interface Incoming {
	request: Request;
	caller: Caller;
	found: ReturnType<typeof match>;
	search: string;
	requestId: string;
	headers: Record<string, string>;
	noted: { actor?: string; error?: unknown };
}

async function serve(options: HandleOptions, incoming: Incoming): Promise<Answer> {
	const { request, caller, found, search, requestId, headers, noted } = incoming;
	if (found.kind === 'unknown-path') throw new Refusal(404, 'path: the contract has no such path.');
	if (found.kind === 'wrong-method') {
		throw new Refusal(405, `method: ${request.method} was given, ${found.allow.join(' or ')} was expected.`, {
			allow: found.allow.join(', '),
		});
	}
	const { id } = found;
	const { platform, gate } = options;
	const now = options.now();
	const secret = secretOf(id, request.headers);
	limit(options, secret, caller, now, headers);
	const actor = await gate.identify(id, secret, now);
	noted.actor = nameOf(actor);
	checkKey(id, actor);
	const values = await readRequest(id, request, found.path, search);
	const run = async (by: Actor): Promise<Reply> => {
		const path = lowerCaseIds(values.path);
		const scope = await gate.authorize(id, by, path);
		const call = { id, requestId, ...values, path, actor: by, ...scope, now, reply };
		const key = values.headers['idempotency-key'] as string | undefined;
		const idempotency = key === undefined ? {} : { idempotency: await idempotencyOf(call, secret ?? '', key) };
		const handler = options.handlers[id] as (call: Call, platform: Platform) => Promise<Reply>;
		return handler({ ...call, ...idempotency } as unknown as Call, platform);
	};
	const { status, body } = await run(actor).catch(async (error: unknown) => {
		if (!(error instanceof StaleKey)) throw error;
		gate.forget?.(secret);
		const anew = await gate.identify(id, secret, now);
		checkKey(id, anew);
		return run(anew);
	});
	check(id, status, body, options.checkLists);
	return { status, body: JSON.stringify(body), headers };
}

function reply<Body>(status: number, body: Body): { status: number; body: Body } {
	return { status, body };
}

function limit(
	{ rateLimit }: HandleOptions,
	secret: string | undefined,
	{ address = 'nobody' }: Caller,
	now: Date,
	headers: Record<string, string>,
): void {
	if (!rateLimit) return;
	const allowance = rateLimit.take(secret === undefined ? address : hashOf(secret), now.getTime());
	Object.assign(headers, allowance.headers);
	if (!allowance.allowed) throw new Refusal(429);
}

/** Nothing leaves that the contract does not know: a field too many may be a secret. */
function check(id: OperationId, status: number, body: unknown, checkLists: boolean): void {
	if (!checkLists && isLongList(body)) return;
	const validator = contract.checkReply[`${id} ${status}`];
	if (validator?.(body)) return;
	const [fault] = validator?.errors ?? [];
	throw new Error(
		`A reply of ${id} breaks the contract: ${status} ${fault?.instancePath ?? ''} ${fault?.message ?? 'is not declared'}.`,
	);
}

function isLongList(body: unknown): boolean {
	const { body: inBody, data } = body as { body?: unknown; data?: unknown };
	const list = inBody ?? data;
	return Array.isArray(list) && list.length > LONG;
}

function failed(id: OperationId, error: unknown, headers: Record<string, string>, noted: { error?: unknown }): Answer {
	if (error instanceof Refusal) return errorAnswer(id, error.status, error.message, { ...headers, ...error.headers });
	noted.error = error;
	if (isGone(error)) return errorAnswer(id, 503, '', { ...headers, 'retry-after': '1' });
	return errorAnswer(id, 500, '', headers);
}

function errorAnswer(id: OperationId, status: number, detail: string, headers: Record<string, string>): Answer {
	return { status, body: JSON.stringify(errorBody(id, status, detail)), headers };
}

/** RFC 9745 and RFC 8594, for operations that end. */
const deprecation: Partial<Record<OperationId, Record<string, string>>> = Object.fromEntries(
	Object.entries(operations).flatMap(([id, { deprecation: end }]) =>
		end ? [[id, { deprecation: `@${Date.parse(end.since) / 1000}`, sunset: new Date(end.sunset).toUTCString() }]] : [],
	),
);

/** Path and query as they came: `new URL` would take `/a/../b` for `/b`. */
export function split(url: string): { pathname: string; search: string } {
	const start = url.indexOf('/', url.indexOf('//') + 2);
	const whole = start < 0 ? '/' : (url.slice(start).split('#', 1)[0] ?? '/');
	const mark = whole.indexOf('?');
	return mark < 0 ? { pathname: whole, search: '' } : { pathname: whole.slice(0, mark), search: whole.slice(mark) };
}

/** Ids are kept in small letters; a caller may write them in capitals. */
function lowerCaseIds(path: Record<string, unknown>): Record<string, unknown> {
	for (const name in path) path[name] = String(path[name]).toLowerCase();
	return path;
}
