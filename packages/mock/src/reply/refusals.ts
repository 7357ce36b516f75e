import {
	type CredentialHeader,
	type ErrorContent,
	expectedCredential,
	NO_SUCH_PATH,
	TITLES,
	unknownPath,
	wrongMethod,
} from '@returning-ai/spec/runtime';
import type { Contract, StoredReply } from '../contract/contract.ts';
import { type Operation, responseFor, type SecurityScheme } from '../contract/operation.ts';
import { explanationsOf } from '../explain.ts';
import type { Fault } from '../faults.ts';
import { challengesOf } from '../request/credentials.ts';
import type { Incoming } from '../request/incoming.ts';
import { envelopeError, problemError } from './errors.ts';
import { explainNoReply } from './no-reply.ts';
import type { NoReplyError } from './no-reply-error.ts';
import type { PreferenceError } from './preferences.ts';
import { prismReply, type ReplyPreference } from './prism-reply.ts';

/** An error response, with its reason for the journal. */
export interface Rejection {
	reply: StoredReply;
	reason: string;
}

/** The size of the cache, and the longest key in it: callers control both. */
const MAX_MISSES = 1000;
const MAX_MISS_LENGTH = 200;

/** Creates error responses, in the envelope of the operation or in Prism's format. */
export class ErrorResponses {
	readonly #contract: Contract;
	readonly #errors: 'contract' | 'prism';
	/** The responses to requests without an operation, by method and path. */
	readonly #misses = new Map<string, Rejection>();
	/** The responses to requests without a credential, by operation: they depend on nothing else. */
	readonly #unauthorized = new Map<string, StoredReply>();

	constructor(contract: Contract, errors: 'contract' | 'prism') {
		this.#contract = contract;
		this.#errors = errors;
	}

	unknownPath(incoming: Incoming, nearest: string): Rejection {
		return this.#remembered(incoming, () => this.#unknownPath(incoming, nearest));
	}

	wrongMethod(incoming: Incoming, nearest: string, allow: string[]): Rejection {
		return this.#remembered(incoming, () => this.#wrongMethod(incoming, nearest, allow));
	}

	/** A client that polls a wrong address gets the same response each time. */
	#remembered(incoming: Incoming, create: () => Rejection): Rejection {
		const key = `${incoming.method} ${this.#addressOf(incoming)}`;
		const known = this.#misses.get(key);
		if (known) return known;
		const rejection = create();
		if (this.#misses.size < MAX_MISSES && key.length < MAX_MISS_LENGTH) this.#misses.set(key, rejection);
		return rejection;
	}

	/** The path, with the host if the document states it. */
	#addressOf({ host, path }: Incoming): string {
		return this.#contract.states(host) ? `${host}${path}` : path;
	}

	#unknownPath(incoming: Incoming, nearest: string): Rejection {
		const { method, path } = incoming;
		const reply =
			this.#near(nearest, { status: 404, code: 'path_not_found', detail: unknownPath(path), title: NO_SUCH_PATH }) ??
			problemError(
				404,
				'NO_PATH_MATCHED_ERROR',
				'Route not resolved, no path matched',
				`The route ${path} hasn't been found in the specification file`,
			);
		return {
			reply,
			reason: `Unknown path: ${method} ${this.#addressOf(incoming)}. \`npx @returning-ai/mock --list\` prints every path.`,
		};
	}

	#wrongMethod({ method, path }: Incoming, nearest: string, allow: string[]): Rejection {
		const reason = wrongMethod(method, allow);
		const reply =
			this.#near(nearest, { status: 405, code: 'method_not_allowed', detail: reason }) ??
			problemError(
				405,
				'NO_METHOD_MATCHED_ERROR',
				'Route resolved, but no method matched',
				`The route ${path} has been matched, but it does not have "${method.toLowerCase()}" method defined`,
			);
		reply.headers.allow = allow.join(', ');
		return { reply, reason };
	}

	/** The response to a request that violates the contract. */
	invalid(operation: Operation, faults: readonly Fault[], preference: ReplyPreference): StoredReply {
		if (this.#errors === 'prism') return withViolations(prismReply(operation, preference, faults), faults);
		const isUnauthorized = faults.length === 1 && faults[0]?.code === 401;
		const known = isUnauthorized ? this.#unauthorized.get(operation.iid) : undefined;
		if (known) return known;
		const own = ownInvalid(operation, faults);
		const reply = withViolations(own ?? prismReply(operation, preference, faults), faults);
		if (own && isUnauthorized) this.#unauthorized.set(operation.iid, reply);
		return reply;
	}

	invalidPreference(operation: Operation, { message, prismMessage }: PreferenceError): StoredReply {
		if (this.#errors === 'prism') return problemError(422, 'UNPROCESSABLE_ENTITY', 'Invalid request', prismMessage ?? message);
		return this.own(operation, { status: statusFor(operation, [422, 400]), code: 'invalid_request', detail: message });
	}

	/** The response to a preference for which the document has no response. */
	noReply(operation: Operation, preference: ReplyPreference, error: NoReplyError): Rejection {
		const { problem, headers } = error;
		const { status, detail } = explainNoReply(operation, preference, error);
		const content = { status, code: 'response_not_declared', detail, title: 'The mock has no such response.' };
		const own = this.#errors === 'contract' ? envelopeError(operation, content) : undefined;
		if (own) own.headers['x-prism-problem'] = headerText(JSON.stringify(problem));
		const prisms = {
			status,
			headers: { 'content-type': 'application/problem+json', ...headers },
			body: JSON.stringify({ ...problem, status }),
		};
		return { reply: own ?? prisms, reason: detail };
	}

	/** An error of the mock, which Prism does not have. */
	own(operation: Operation, content: ErrorContent): StoredReply {
		return (this.#errors === 'contract' ? envelopeError(operation, content) : undefined) ?? mockProblem(content);
	}

	/** Like `own`, for a request without an operation: in the envelope of the operation with the nearest path. */
	near(nearest: string, content: ErrorContent): StoredReply {
		return this.#near(nearest, content) ?? mockProblem(content);
	}

	/** The 401 of an unknown credential. */
	unknownCredential(operation: Operation): StoredReply {
		const reply = this.own(operation, { status: 401, code: 'credential_invalid', detail: credentialDetail(operation) });
		return withChallenge(reply, operation);
	}

	#near(nearest: string, content: ErrorContent): StoredReply | undefined {
		return this.#errors === 'prism' ? undefined : envelopeError(this.#contract.get(nearest).operation, content);
	}
}

/** An error of the mock in Prism's format. */
function mockProblem({ status, title = TITLES[status] ?? 'The call failed.', detail = '' }: ErrorContent): StoredReply {
	return problemError(status, 'MOCK', title, detail);
}

function ownInvalid(operation: Operation, faults: readonly Fault[]): StoredReply | undefined {
	if (!faults.some(({ code }) => code === 401)) {
		const wanted = faults.some(({ code }) => code === 415) ? ([415, 422, 400] as const) : ([422, 400] as const);
		const status = statusFor(operation, wanted);
		const code = status === 415 ? 'unsupported_media_type' : 'invalid_request';
		const errors = explanationsOf(faults);
		const detail = errors.map(({ message }) => message).join(' ');
		return envelopeError(operation, { status, code, detail, title: TITLES[400], errors });
	}
	const reply = envelopeError(operation, { status: 401, code: 'credential_missing', detail: credentialDetail(operation) });
	return reply && withChallenge(reply, operation);
}

/** Adds each challenge once. An operation has several alternatives with one scheme if it accepts several permissions. */
function withChallenge(reply: StoredReply, operation: Operation): StoredReply {
	const challenge = [...new Set(challengesOf(operation))].join(',');
	if (challenge !== '') reply.headers['www-authenticate'] = challenge;
	return reply;
}

/** The first of these statuses that the operation declares, as in Prism. */
function statusFor(operation: Operation, wanted: readonly [number, ...number[]]): number {
	const isDeclared = (status: number): boolean => (responseFor(operation, status)?.code ?? 'default') !== 'default';
	return wanted.find(isDeclared) ?? wanted[0];
}

/** Adds Prism's list of violations, the header `sl-violations`. */
export function withViolations(reply: StoredReply, faults: readonly Fault[]): StoredReply {
	const list = faults.map(({ path, severity, code, message }) => ({ location: ['request', ...path], severity, code, message }));
	const text = headerText(JSON.stringify(list));
	const value = text.length > MAX_VIOLATIONS ? `Too many violations! ${text.slice(0, MAX_VIOLATIONS)}` : text;
	return { ...reply, headers: { ...reply.headers, 'sl-violations': value } };
}

const MAX_VIOLATIONS = 8 * 1024 - 100;

/** Escapes characters that are not allowed in a header. */
function headerText(json: string): string {
	return json.replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function credentialDetail({ security = [] }: Operation): string {
	return expectedCredential(security.flat().map(headerOf));
}

function headerOf(scheme: SecurityScheme): CredentialHeader {
	if (scheme.type === 'apiKey') return { in: scheme.in, name: scheme.name, prefix: '' };
	const kind = scheme.type === 'http' ? scheme.scheme : 'bearer';
	return { name: 'Authorization', prefix: `${kind[0]?.toUpperCase()}${kind.slice(1)} ` };
}
