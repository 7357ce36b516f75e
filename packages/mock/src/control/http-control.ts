import type { Answer } from '../reply/answer.ts';
import type { Incoming } from '../request/incoming.ts';
import { readQuery, textOf } from '../request/incoming.ts';
import { type Control, PlanError } from './control.ts';
import type { PlannedReply, RequestMatch } from './plans.ts';

/** The path of the control endpoints, which tests in other languages use. */
export const CONTROL_PATH = '/__mock/';

interface PlanRequest {
	operation: string;
	when?: RequestMatch;
	replies: (PlannedReply & { times?: number })[];
}

/** The method of each endpoint, by its name. */
const ENDPOINTS: Readonly<Record<string, string>> = {
	requests: 'GET',
	coverage: 'GET',
	pending: 'GET',
	replies: 'POST',
	reset: 'POST',
};

/** Answers a request to a control endpoint. */
export function answerControl(control: Control, incoming: Incoming): Answer {
	const foreign = foreignHeader(incoming);
	if (foreign)
		return json(403, { error: `${foreign} is not allowed; expected localhost. The control endpoints answer only this machine.` });
	const name = incoming.path.slice(CONTROL_PATH.length);
	const method = Object.hasOwn(ENDPOINTS, name) ? ENDPOINTS[name] : undefined;
	if (!method) return json(404, { error: `There is no endpoint ${incoming.path}; expected ${listEndpoints()}.` });
	if (incoming.method !== method)
		return json(405, { error: `The method of ${incoming.path} is ${incoming.method}; expected ${method}.` }, { allow: method });
	try {
		return run(control, name, incoming);
	} catch (error) {
		if (error instanceof PlanError) return json(400, { error: error.message });
		throw error;
	}
}

function run(control: Control, name: string, { search, body }: Incoming): Answer {
	switch (name) {
		case 'requests': {
			const { operation } = readQuery(search);
			return json(200, control.requests(operation === undefined ? undefined : String(operation)));
		}
		case 'coverage':
			return json(200, control.coverage());
		case 'pending':
			return json(200, control.pending());
		case 'reset':
			control.reset();
			return json(200, { reset: true });
		default:
			return plan(control, textOf(body));
	}
}

function plan(control: Control, text: string): Answer {
	const { operation, when, replies } = parsePlan(text);
	const script = control.on(operation);
	if (when) script.when(when);
	for (const { status, times, ...init } of replies) {
		script.reply(status, init);
		if (times !== undefined) script.times(times);
	}
	return json(201, { operation, replies: replies.length });
}

function parsePlan(text: string): PlanRequest {
	const example = '{"operation": "integration.messages.send", "replies": [{"status": 429, "times": 2}]}';
	let value: Partial<PlanRequest> | null;
	try {
		value = JSON.parse(text);
	} catch {
		throw new PlanError(`The body is not valid JSON; expected, for example, ${example}.`);
	}
	const { operation, when, replies } = value ?? {};
	if (typeof operation !== 'string')
		throw new PlanError(`operation is missing or not a string; expected, for example, ${example}.`);
	if (!Array.isArray(replies) || replies.length === 0 || replies.some((reply) => typeof reply?.status !== 'number')) {
		throw new PlanError(`replies must be a list of objects, each with a numeric status; expected, for example, ${example}.`);
	}
	return { operation, replies, ...(when ? { when } : {}) };
}

/**
 * The Host or Origin header of another machine or page. Rejecting it protects the control endpoints from pages of other origins and
 * from DNS rebinding.
 */
function foreignHeader({ headers }: Incoming): string | undefined {
	const { host = '', origin } = headers;
	if (!isLocalHost(host)) return `Host: ${host}`;
	return origin !== undefined && !isLocalHost(origin.replace(/^https?:\/\//, '')) ? `Origin: ${origin}` : undefined;
}

function isLocalHost(host: string): boolean {
	return /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/.test(host);
}

function listEndpoints(): string {
	return Object.entries(ENDPOINTS)
		.map(([name, method]) => `${method} ${CONTROL_PATH}${name}`)
		.join(', ');
}

function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
	return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value), delay: 0 };
}
