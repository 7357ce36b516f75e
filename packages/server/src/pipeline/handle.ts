import { randomUUID } from 'node:crypto';
import { type OperationId, operations } from '@returning-ai/spec/operations';
import { NO_SUCH_PATH, unknownPath, wrongMethod } from '@returning-ai/spec/runtime';
import type { AccessControl } from '../auth/access-control.ts';
import { type Actor, actorLabel } from '../auth/actor.ts';
import { hashSecret } from '../auth/api-keys.ts';
import { readCredential } from '../auth/authenticate.ts';
import { requireKeyPermission } from '../auth/permissions.ts';
import type { Context, Idempotency } from '../context.ts';
import { asRead } from '../data/read-reserve.ts';
import { HttpError } from '../http-error.ts';
import type { Call, HandlerResult, Handlers } from './handlers.ts';
import { createIdempotency, findSavedResponse, type SavedResponse } from './idempotency.ts';
import type { RateLimit } from './rate-limit.ts';
import { readRequest } from './read-request.ts';
import { type Answer, baseHeaders, errorAnswer } from './respond.ts';
import { match, splitUrl } from './router.ts';
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
	rateLimit?: RateLimit;
	/** Also validates lists of more than 10 items before they are sent. */
	checkLists: boolean;
	now(): Date;
	onExchange(entry: Exchange): void;
}

/** Information about a request that is not in the `Request`. */
export interface RequestInfo {
	/** The request target as it was sent. `Request` has resolved the dots in its URL. @default the URL of the request */
	target?: string;
	/** The caller's IP address. The rate limit of calls without a credential counts by it. */
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
		const run = (): Promise<Answer> => runPipeline(options, { request, info, route, pathname, search, requestId, headers, noted });
		const answer = await (SAFE_METHODS.has(request.method) ? asRead(run) : run()).catch((error: unknown) =>
			errorAnswer(id, error, headers, noted),
		);
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
	const { request, info, search, requestId, headers, noted } = incoming;
	const { id, parameters } = requireRoute(incoming);
	const { accessControl } = options;
	const now = options.now();
	const secret = readCredential(id, request.headers);
	limitRate(options, secret, info, now, headers);
	const actor = await accessControl.authenticate(id, secret, now);
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
	const handler = options.handlers[id] as (call: Call, context: Context) => Promise<HandlerResult>;
	const handled = handler({ ...call, ...(idempotency ? { idempotency } : {}) } as unknown as Call, options.context);
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

function requireRoute({ request, route, pathname }: Incoming): { id: OperationId; parameters: Record<string, string> } {
	if (route.kind === 'found') return route;
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

function limitRate(
	{ rateLimit }: HandleOptions,
	secret: string | undefined,
	{ address = 'unknown' }: RequestInfo,
	now: Date,
	headers: Record<string, string>,
): void {
	if (!rateLimit) return;
	const allowance = rateLimit.take(secret === undefined ? address : hashSecret(secret), now.getTime());
	Object.assign(headers, allowance.headers);
	if (!allowance.allowed) throw new HttpError(429, { code: 'rate_limited' });
}

/** IDs are stored in lower case. Callers may send upper case. */
function lowerCaseIds(path: Record<string, unknown>): Record<string, unknown> {
	for (const name in path) path[name] = String(path[name]).toLowerCase();
	return path;
}
