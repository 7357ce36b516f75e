import { randomUUID } from 'node:crypto';
import { type OperationId, operations } from '@returning-ai/spec/operations';
import { NO_SUCH_PATH, unknownPath, wrongMethod } from '@returning-ai/spec/runtime';
import type { AccessControl } from '../auth/access-control.ts';
import { type Actor, actorLabel } from '../auth/actor.ts';
import { readCredential } from '../auth/authenticate.ts';
import { requireKeyPermission } from '../auth/permissions.ts';
import type { Context, Idempotency } from '../context.ts';
import { asRead } from '../data/read-reserve.ts';
import { HttpError } from '../http-error.ts';
import type { Call, HandlerResult, Handlers } from './handlers.ts';
import { createIdempotency, findSavedResponse, type SavedResponse } from './idempotency.ts';
import type { Allowance, CallerLimits } from './rate-limit.ts';
import { readRequest } from './read-request.ts';
import { type Answer, baseHeaders, errorAnswer } from './respond.ts';
import { match, splitUrl } from './router.ts';
import { uploads } from './uploads.ts';
import { validateResponse } from './validate-response.ts';

/** Describes one handled request, for logs and metrics. It contains no header and no body. */
export interface Exchange {
	requestId: string;
	method: string;
	/** The path template, such as `/channels/{id}`, because a path may contain an email address. Empty for an unknown path. */
	path: string;
	operationId?: OperationId;
	status: number;
	milliseconds: number;
	/** Kind and ID of the credential, such as `key:665f1c2ab7e4d90012a3b471`. */
	actor?: string;
	/** The internal error behind a 500 or 503. */
	error?: unknown;
}

export interface HandleOptions {
	handlers: Handlers;
	/** The services that the pipeline passes to handlers. */
	context: Context;
	accessControl: AccessControl;
	limits?: CallerLimits;
	/** Also validates lists of more than 10 items before they are sent. */
	checkLists: boolean;
	now(): Date;
	onExchange(entry: Exchange): void;
}

/** Information about a request that is not in the `Request`. */
export interface RequestInfo {
	/** The request target as it was sent. `Request` has resolved the dots in its URL. @default the URL of the request */
	target?: string;
	/** The address of the client. The rate limit of calls without a proven credential counts by it. */
	address?: string;
	/** Called when the operation is known, for example to name a trace span. */
	onRoute?(id: OperationId): void;
}

export type Handle = (request: Request, info?: RequestInfo) => Promise<Response>;

interface Incoming {
	request: Request;
	info: RequestInfo;
	route: ReturnType<typeof match>;
	pathname: string;
	search: string;
	requestId: string;
	/** The headers of the response. */
	headers: Record<string, string>;
	/** Additional fields of the log entry. */
	noted: { actor?: string; error?: unknown };
}

/** Methods that only read. https://www.rfc-editor.org/rfc/rfc9110#section-9.2.1 */
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/** Creates the function that handles every request. It never throws. */
export function createHandle(options: HandleOptions): Handle {
	return async (request, info = {}) => {
		const startedAt = performance.now();
		const requestId = `req_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
		const { pathname, search } = splitUrl(info.target ?? request.url);
		const route = match(request.method, pathname);
		const id = route.kind === 'found' ? route.id : route.nearest;
		if (route.kind === 'found') info.onRoute?.(route.id);
		const noted: Incoming['noted'] = {};
		const headers = baseHeaders(route.kind === 'found' ? id : undefined, requestId);
		const run = (): Promise<Answer> =>
			runPipeline(options, { request, info, route, pathname, search, requestId, headers, noted });
		const answer = await (SAFE_METHODS.has(request.method) ? asRead(run) : run()).catch((error: unknown) =>
			errorAnswer(id, error, headers, noted),
		);
		uploads.end(request);
		options.onExchange({
			requestId,
			method: request.method,
			path: route.kind === 'unknown-path' ? '' : operations[id].path,
			...(route.kind === 'found' ? { operationId: id } : {}),
			status: answer.status,
			milliseconds: performance.now() - startedAt,
			...noted,
		});
		return new Response(request.method === 'HEAD' ? null : answer.body, answer);
	};
}

/** Routes, limits the rate, authenticates, reads and validates the request, authorizes, runs the handler and validates the response. */
async function runPipeline(options: HandleOptions, incoming: Incoming): Promise<Answer> {
	const { request, search, requestId, headers, noted } = incoming;
	const now = options.now();
	const { id, parameters } = requireRoute(options, incoming, now);
	const { accessControl } = options;
	const secret = readCredential(id, request.headers);
	const actor = await authenticate(options, incoming, id, secret, now);
	noted.actor = actorLabel(actor);
	requireKeyPermission(id, actor);
	const values = await readRequest(id, request, parameters, search);
	const path = lowerCaseIds(values.path);
	const scope = await accessControl.authorize(id, actor, path);
	const reauthenticate = async (): Promise<Actor> => {
		const current = await accessControl.reauthenticate(id, secret, now);
		requireKeyPermission(id, current);
		return current;
	};
	const call = { id, requestId, url: request.url, ...values, path, actor, reauthenticate, ...scope, now, reply };
	const key = values.headers['idempotency-key'] as string | undefined;
	const idempotency = key === undefined ? undefined : await createIdempotency(call, secret ?? '', key);
	const clientAddress = options.limits && incoming.info.address;
	const handler = options.handlers[id] as (call: Call, context: Context) => Promise<HandlerResult>;
	const handled = handler(
		{ ...call, ...(idempotency ? { idempotency } : {}), clientAddress } as unknown as Call,
		options.context,
	);
	const { status, body } = await handled.catch((error) => repeatedResponse(options.context, idempotency, error));
	validateResponse(id, status, body, options.checkLists);
	return { status, body: JSON.stringify(body), headers };
}

/** The stored response of a repeated call. It comes before any reason for which a new call would be rejected now. */
async function repeatedResponse({ db }: Context, idempotency: Idempotency | undefined, error: unknown): Promise<SavedResponse> {
	const isRejected = error instanceof HttpError && error.status < 500;
	const saved = isRejected && idempotency ? await findSavedResponse(db, idempotency) : undefined;
	if (!saved || saved.body === null) throw error;
	return saved;
}

function requireRoute(
	{ limits }: HandleOptions,
	{ request, route, pathname, info, headers }: Incoming,
	now: Date,
): { id: OperationId; parameters: Record<string, string> } {
	if (route.kind === 'found') return route;
	enforce(limits?.takeAddress(addressOf(info), now), headers);
	if (route.kind === 'unknown-path') {
		const detail = unknownPath(pathname);
		throw new HttpError(404, { code: 'path_not_found', detail, title: NO_SUCH_PATH });
	}
	const detail = wrongMethod(request.method, route.allow);
	throw new HttpError(405, { code: 'method_not_allowed', detail, headers: { allow: route.allow.join(', ') } });
}

function reply<Body>(status: number, body: Body): { status: number; body: Body } {
	return { status, body };
}

/** Identifies the caller within the limits. Throws a 401, or a 429 before it looks up a credential that was proven before. */
async function authenticate(
	{ accessControl, limits }: HandleOptions,
	{ info, headers }: Incoming,
	id: OperationId,
	secret: string | undefined,
	now: Date,
): Promise<Actor> {
	if (!limits) return accessControl.authenticate(id, secret, now);
	if (secret === undefined) {
		enforce(limits.takeAddress(addressOf(info), now), headers);
		return accessControl.authenticate(id, secret, now);
	}
	const known = limits.takeProven(secret, now);
	enforce(known, headers);
	const actor = await accessControl.authenticate(id, secret, now).catch((error) => {
		if (error instanceof HttpError && error.status === 401) enforce(limits.takeRefused(secret, addressOf(info), now), headers);
		throw error;
	});
	if (!known) enforce(limits.takeAccepted(secret, now), headers);
	return actor;
}

/** Adds the RateLimit headers. Throws a 429 if the call is not allowed. */
function enforce(allowance: Allowance | undefined, headers: Record<string, string>): void {
	if (!allowance) return;
	Object.assign(headers, allowance.headers);
	if (!allowance.allowed) throw new HttpError(429, { code: 'rate_limited' });
}

/** Requests without a socket count together. */
function addressOf({ address = 'unknown' }: RequestInfo): string {
	return address;
}

/** IDs are stored in lower case. Callers may send upper case. */
function lowerCaseIds(path: Record<string, unknown>): Record<string, unknown> {
	for (const name in path) path[name] = String(path[name]).toLowerCase();
	return path;
}
