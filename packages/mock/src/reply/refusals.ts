import type { Contract, StoredReply } from '../contract/contract.ts';
import { type Operation, responseFor } from '../contract/operation.ts';
import { explainFaults } from '../explain.ts';
import type { Fault } from '../faults.ts';
import type { Incoming } from '../request/incoming.ts';
import { envelopeError, problemError } from './errors.ts';
import { explainNoReply } from './no-reply.ts';
import type { PreferenceError } from './preferences.ts';
import { type NoReplyError, prismReply, type ReplyPreference } from './prism-reply.ts';

/** A reply that says no, and why, for the journal. */
export interface Refusal {
	reply: StoredReply;
	refusal: string;
}

/** Says no: in the envelope of the operation's family, or as Prism does. */
export class Refusals {
	readonly #contract: Contract;
	readonly #errors: 'contract' | 'prism';

	constructor(contract: Contract, errors: 'contract' | 'prism') {
		this.#contract = contract;
		this.#errors = errors;
	}

	unknownPath({ method, path }: Incoming, nearest: string): Refusal {
		const detail = `${method} ${path} was called; \`npx @returning-ai/mock --list\` prints every path.`;
		const reply =
			this.#near(nearest, 404, 'There is no such path.', detail) ??
			problemError(
				404,
				'NO_PATH_MATCHED_ERROR',
				'Route not resolved, no path matched',
				`The route ${path} hasn't been found in the specification file`,
			);
		return { reply, refusal: `There is no such path: ${method} ${path}.` };
	}

	wrongMethod({ method, path }: Incoming, nearest: string, allow: string[]): Refusal {
		const refusal = `${method} ${path} was called; expected ${allow.filter((name) => name !== 'HEAD').join(' or ')}.`;
		const reply =
			this.#near(nearest, 405, 'This path does not take this method.', refusal) ??
			problemError(
				405,
				'NO_METHOD_MATCHED_ERROR',
				'Route resolved, but no method matched',
				`The route ${path} has been matched, but it does not have "${method.toLowerCase()}" method defined`,
			);
		reply.headers.allow = allow.join(', ');
		return { reply, refusal };
	}

	/** The reply to a request that breaks the contract. */
	invalid(operation: Operation, faults: Fault[], preference: ReplyPreference): StoredReply {
		const own = this.#errors === 'contract' ? ownInvalid(operation, faults) : undefined;
		return withViolations(own ?? prismReply(operation, preference, faults), faults);
	}

	misunderstood(operation: Operation, { message, inPrismsWords }: PreferenceError): StoredReply {
		if (this.#errors === 'prism') return problemError(422, 'UNPROCESSABLE_ENTITY', 'Invalid request', inPrismsWords ?? message);
		return this.own(operation, statusFor(operation, [422, 400]), 'The request is not valid.', message);
	}

	/** The reply when the document has none of what was wished. */
	noReply(operation: Operation, preference: ReplyPreference, error: NoReplyError): Refusal {
		const { problem, headers } = error;
		const { status, detail } = explainNoReply(operation, preference, error);
		const own = this.#errors === 'contract' ? envelopeError(operation, status, 'The mock has no such reply.', detail) : undefined;
		if (own) own.headers['x-prism-problem'] = headerText(JSON.stringify(problem));
		const theirs = {
			status,
			headers: { 'content-type': 'application/problem+json', ...headers },
			body: JSON.stringify({ ...problem, status }),
		};
		return { reply: own ?? theirs, refusal: detail };
	}

	/** An error of the mock's own making. */
	own(operation: Operation, status: number, title: string, detail: string): StoredReply {
		const own = this.#errors === 'contract' ? envelopeError(operation, status, title, detail) : undefined;
		return own ?? problemError(status, 'MOCK', title, detail);
	}

	/** The same where no operation was found: as the nearest one says it. */
	near(nearest: string, status: number, title: string, detail: string): StoredReply {
		return this.#near(nearest, status, title, detail) ?? problemError(status, 'MOCK', title, detail);
	}

	#near(nearest: string, status: number, title: string, detail: string): StoredReply | undefined {
		if (this.#errors === 'prism') return undefined;
		return envelopeError(this.#contract.get(nearest).operation, status, title, detail);
	}
}

function ownInvalid(operation: Operation, faults: Fault[]): StoredReply | undefined {
	const unauthorized = faults.find(({ code }) => code === 401);
	if (!unauthorized) {
		const wanted = faults.some(({ code }) => code === 415) ? ([415, 422, 400] as const) : ([422, 400] as const);
		return envelopeError(operation, statusFor(operation, wanted), 'The request is not valid.', explainFaults(faults).join(' '));
	}
	const detail = `Expected ${credentialInWords(operation)}.`;
	const reply = envelopeError(operation, 401, 'The credential is missing or not valid.', detail);
	if (reply && unauthorized.challenge) reply.headers['www-authenticate'] = unauthorized.challenge;
	return reply;
}

/** The status that Prism chooses for a fault: the first of these that the operation declares. */
function statusFor(operation: Operation, wanted: readonly [number, ...number[]]): number {
	const responses = operation.responses.filter(({ code }) => code !== 'default');
	return wanted.find((status) => responseFor({ ...operation, responses }, status)) ?? wanted[0];
}

/** Prism tells what is wrong in this header. */
export function withViolations(reply: StoredReply, faults: Fault[]): StoredReply {
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
