import type { Answer } from '../reply/answer.ts';
import type { Incoming } from '../request/incoming.ts';
import { readQuery, textOf } from '../request/incoming.ts';
import { type Control, PlanError } from './control.ts';
import type { PlannedReply, RequestMatch } from './plans.ts';

/** Where the control of a mock is reached over HTTP, for tests in other languages. */
export const CONTROL_PATH = '/__mock/';

interface PlanRequest {
	operation: string;
	when?: RequestMatch;
	replies: (PlannedReply & { times?: number })[];
}

const DOORS: Readonly<Record<string, string>> = {
	requests: 'GET',
	coverage: 'GET',
	pending: 'GET',
	replies: 'POST',
	reset: 'POST',
};

/** Answers a request to the control. */
export function answerControl(control: Control, incoming: Incoming): Answer {
	const stranger = strangerOf(incoming);
	if (stranger) return json(403, { error: `The control answers only this machine; ${stranger} was given.` });
	const name = incoming.path.slice(CONTROL_PATH.length);
	const method = Object.hasOwn(DOORS, name) ? DOORS[name] : undefined;
	if (!method) return json(404, { error: `${incoming.path} was called; expected ${listOfDoors()}.` });
	if (incoming.method !== method)
		return json(405, { error: `${incoming.method} ${incoming.path} was called; expected ${method}.` }, { allow: method });
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
		throw new PlanError(`The body is not JSON; expected such as ${example}.`);
	}
	const { operation, when, replies } = value ?? {};
	if (typeof operation !== 'string') throw new PlanError(`operation is missing; expected such as ${example}.`);
	if (!Array.isArray(replies) || replies.length === 0 || replies.some((reply) => typeof reply?.status !== 'number')) {
		throw new PlanError(`replies is not a list of replies, each with a status; expected such as ${example}.`);
	}
	return { operation, replies, ...(when ? { when } : {}) };
}

/** A page of another origin, or a name that was made to point here, must not steer a mock or read what it saw. */
function strangerOf({ headers }: Incoming): string | undefined {
	const { host = '', origin } = headers;
	if (!isOwnName(host)) return `Host: ${host}`;
	return origin !== undefined && !isOwnName(origin.replace(/^https?:\/\//, '')) ? `Origin: ${origin}` : undefined;
}

function isOwnName(host: string): boolean {
	return /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/.test(host);
}

function listOfDoors(): string {
	return Object.entries(DOORS)
		.map(([name, method]) => `${method} ${CONTROL_PATH}${name}`)
		.join(', ');
}

function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
	return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value), delay: 0 };
}
