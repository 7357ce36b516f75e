import type { Contract } from '../contract/contract.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Unreadable } from '../http/read-body.ts';
import type { Answer } from '../reply/answer.ts';
import type { Incoming } from '../request/incoming.ts';
import { readQuery, textOf } from '../request/incoming.ts';
import type { Control } from './control.ts';
import type { ControlAccess } from './control-access.ts';
import { listed } from './fields.ts';
import { healthOf } from './health.ts';
import { addPlan, verify } from './http-plan.ts';
import type { RecordedRequest } from './journal.ts';
import { PlanError } from './plan-error.ts';
import { SCOPE_HEADER, ScopeError } from './scopes.ts';
import { VerificationError } from './verify.ts';

/** The path of the control endpoints, which tests in other languages use. */
export const CONTROL_PATH = '/__mock/';

/** The endpoint without access control: health checks of containers use any host name. */
const HEALTH = 'health';

interface Call {
	control: Control;
	contract: Contract;
	/** The last part of the path: an ID or a name. */
	item: string;
	query: Record<string, string>;
	body: string;
}

interface Endpoint {
	method: string;
	/** The path below `/__mock/`. A capital word stands for an ID or a name. */
	path: string;
	/** The names of query parameters. */
	query?: readonly string[];
	run: (call: Call) => Answer;
}

const ENDPOINTS: readonly Endpoint[] = [
	{ method: 'GET', path: 'replies', run: ({ control }) => json(200, control.plans()) },
	{ method: 'POST', path: 'replies', run: plan },
	{ method: 'DELETE', path: 'replies/ID', run: removePlan },
	{
		method: 'GET',
		path: 'requests',
		query: ['operation', 'count'],
		run: ({ control, query }) => listRequests(control.requests(query.operation), query),
	},
	{ method: 'DELETE', path: 'requests', run: ({ control }) => done({ deleted: true }, () => control.clearRequests()) },
	{
		method: 'GET',
		path: 'rejected',
		query: ['count'],
		run: ({ control, query }) => listRequests(control.rejected(), query),
	},
	{ method: 'POST', path: 'verify', run: ({ control, body }) => json(200, { verified: true, count: verify(control, body) }) },
	{ method: 'GET', path: 'coverage', run: ({ control }) => json(200, control.coverage()) },
	{ method: 'GET', path: 'pending', run: ({ control }) => json(200, control.pending()) },
	{ method: 'POST', path: 'reset', run: ({ control }) => done({ reset: true }, () => control.reset()) },
	{ method: 'DELETE', path: 'scopes/NAME', run: deleteScope },
	{ method: 'GET', path: HEALTH, run: ({ contract }) => json(200, healthOf(contract)) },
];

/** Answers requests to the control endpoints. */
export class HttpControl {
	readonly #control: Control;
	readonly #contract: Contract;
	readonly #access: ControlAccess;

	constructor(control: Control, contract: Contract, access: ControlAccess) {
		this.#control = control;
		this.#contract = contract;
		this.#access = access;
	}

	answer(incoming: Incoming): Answer {
		const refusal = incoming.path === `${CONTROL_PATH}${HEALTH}` ? undefined : this.#access.refuse(incoming);
		if (refusal !== undefined) return json(403, { error: refusal });
		try {
			return this.#run(incoming);
		} catch (error) {
			return failed(error);
		}
	}

	/** Answers a request whose body cannot be read. */
	answerUnreadable(incoming: Incoming, { status, detail }: Unreadable): Answer {
		const refusal = this.#access.refuse(incoming);
		return refusal === undefined ? json(status, { error: detail }) : json(403, { error: refusal });
	}

	#run(incoming: Incoming): Answer {
		const { method, path, search, headers, body } = incoming;
		const [name = '', item] = path.slice(CONTROL_PATH.length).split('/', 2);
		const endpoints = ENDPOINTS.filter((each) => isAt(each, path));
		if (endpoints.length === 0) return unknownEndpoint(path, name);
		const endpoint = endpoints.find((each) => each.method === method);
		if (!endpoint) return wrongMethod(incoming, endpoints);
		const query = readOwnQuery(path, search, [...(endpoint.query ?? []), 'scope']);
		// The scope to delete can be one that cannot be used any more.
		const control = endpoint.path.startsWith('scopes/') ? this.#control : this.#scoped(headers[SCOPE_HEADER], query.scope);
		return endpoint.run({ control, contract: this.#contract, item: decodeItem(item), query, body: textOf(body) });
	}

	#scoped(header: string | undefined, query: string | undefined): Control {
		if (header !== undefined && query !== undefined && header !== query) {
			throw new PlanError(`${SCOPE_HEADER} is ${header}, and ?scope is ${query}; expected one of them, or the same name.`);
		}
		const name = header ?? query;
		return name === undefined ? this.#control : this.#control.scope(name);
	}
}

function isAt({ path }: Endpoint, given: string): boolean {
	const [name, item] = path.split('/');
	const [givenName, givenItem, ...rest] = given.slice(CONTROL_PATH.length).split('/');
	return name === givenName && (item === undefined) === (givenItem === undefined || givenItem === '') && rest.length === 0;
}

function decodeItem(item = ''): string {
	try {
		return decodeURIComponent(item);
	} catch {
		throw new PlanError(`The path ends with ${item}; expected valid percent-encoding.`);
	}
}

function readOwnQuery(path: string, search: string, allowed: readonly string[]): Record<string, string> {
	const query: Record<string, string> = {};
	for (const [name, value] of Object.entries(readQuery(search))) {
		if (!allowed.includes(name)) {
			const similar = didYouMean(name, allowed);
			const fix = similar ? ` Did you mean ${similar}?` : '';
			throw new PlanError(`${path} has the unknown query parameter ${name}.${fix} Expected ${listed(allowed)}.`);
		}
		if (typeof value !== 'string') throw new PlanError(`The query parameter ${name} is repeated; expected it once.`);
		query[name] = value;
	}
	return query;
}

function plan({ control, body }: Call): Answer {
	return json(201, addPlan(control, body));
}

function removePlan({ control, item }: Call): Answer {
	const found = control.plans().find(({ id }) => id === item);
	if (found) return done({ removed: item }, () => found.remove());
	const ids = control.plans().map(({ id }) => id);
	const error = `There is no plan ${JSON.stringify(item)}; expected ${ids.length > 0 ? listed(ids) : 'the ID of a plan, but there is none'}.`;
	return json(404, { error });
}

function listRequests(requests: readonly RecordedRequest[], { count }: Record<string, string>): Answer {
	return json(200, count === undefined ? requests : { count: requests.length });
}

function deleteScope({ control, item }: Call): Answer {
	if (control.deleteScope(item)) return json(200, { deleted: item });
	return json(404, {
		error: `There is no scope ${JSON.stringify(item)}; expected the name of a scope with a plan or a request.`,
	});
}

function done(value: unknown, run: () => void): Answer {
	run();
	return json(200, value);
}

function unknownEndpoint(path: string, name: string): Answer {
	const similar = didYouMean(name, [...new Set(ENDPOINTS.map((endpoint) => endpoint.path.split('/')[0] ?? ''))]);
	const fix = similar ? ` Did you mean ${CONTROL_PATH}${similar}?` : '';
	const all = ENDPOINTS.map((endpoint) => `${endpoint.method} ${CONTROL_PATH}${endpoint.path}`).join(', ');
	return json(404, { error: `There is no endpoint ${path}.${fix} Expected ${all}.` });
}

function wrongMethod({ method, path }: Incoming, endpoints: readonly Endpoint[]): Answer {
	const methods = endpoints.map((endpoint) => endpoint.method);
	const error = `The method of ${path} is ${method}; expected ${listed(methods)}.`;
	return json(405, { error }, { allow: methods.join(', ') });
}

function failed(error: unknown): Answer {
	if (error instanceof VerificationError) {
		const { message, count, nearMisses } = error;
		return json(409, { error: message, count, nearMisses });
	}
	if (error instanceof ScopeError) return json(error.status, { error: error.message });
	if (error instanceof PlanError) return json(400, { error: error.message });
	return json(500, { error: `The mock failed: ${(error as Error).message}` });
}

function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
	return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value), delay: 0 };
}
