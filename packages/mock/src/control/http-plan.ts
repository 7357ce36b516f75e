import type { Control } from './control.ts';
import { checkWhole, invalid, readFields } from './fields.ts';
import type { Plan } from './plan.ts';
import { PlanError } from './plan-error.ts';
import type { PlannedReply } from './plans.ts';
import type { RequestMatch } from './request-match.ts';
import type { ExpectedRequests } from './verify.ts';

const PLAN_EXAMPLE = '{"operation": "integration.messages.send", "replies": [{"status": 429, "times": 2}]}';
const VERIFY_EXAMPLE = '{"operation": "integration.messages.send", "times": 2}';

const REPLY_FIELDS = ['status', 'times', 'body', 'example', 'headers', 'delay', 'cut', 'offContract'] as const;

/**
 * Adds a plan from JSON, completely or not at all.
 *
 * @throws PlanError
 */
export function addPlan(control: Control, text: string): Plan {
	const { operation, when, replies } = readFields('The body', parse(text, PLAN_EXAMPLE), ['operation', 'when', 'replies']);
	checkOperation(operation, PLAN_EXAMPLE);
	if (!Array.isArray(replies) || replies.length === 0) {
		throw invalid('replies', replies, `a list of objects, each with a numeric status. For example: ${PLAN_EXAMPLE}`);
	}
	const plan = control.on(operation as string);
	if (when !== undefined) plan.when(when as RequestMatch);
	for (const [index, reply] of replies.entries()) addReply(plan, `replies[${index}]`, reply);
	return plan;
}

function addReply(plan: Plan, name: string, reply: unknown): void {
	try {
		const { status, times, ...init } = readFields(name, reply, REPLY_FIELDS);
		if (times !== undefined) checkWhole(`${name}.times`, times, 1);
		plan.reply(status as PlannedReply['status'], init);
		if (times !== undefined) plan.times(times as number);
	} catch (error) {
		plan.remove();
		throw error;
	}
}

/**
 * Counts requests, as described by JSON.
 *
 * @throws VerificationError
 * @throws PlanError
 */
export function verify(control: Control, text: string): number {
	const allowed = ['operation', 'when', 'times', 'atLeast', 'atMost'];
	const { operation, ...expected } = readFields('The body', parse(text, VERIFY_EXAMPLE), allowed);
	checkOperation(operation, VERIFY_EXAMPLE);
	return control.verify(operation as string, expected as ExpectedRequests);
}

function checkOperation(operation: unknown, example: string): void {
	if (typeof operation !== 'string') throw invalid('operation', operation, `the ID of an operation. For example: ${example}`);
}

function parse(text: string, example: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new PlanError(`The body is not valid JSON; expected, for example, ${example}.`);
	}
}
