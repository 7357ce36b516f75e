import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { ApiError } from '@returning-ai/client';
import { type CallFacts, logCall } from '../call-log.ts';
import type { Session } from '../session.ts';
import { callOperation } from './call-operation.ts';
import { describeOperation } from './describe-operation.ts';
import { searchOperations } from './search-operations.ts';
import { RefusedError, ToolError } from './tool-error.ts';

type Given = Readonly<Record<string, unknown>>;

interface Outcome extends Pick<CallFacts, 'outcome' | 'status' | 'requestId'> {
	readonly result: CallToolResult;
}

export const TOOL_NAMES = ['search_operations', 'describe_operation', 'call_operation'];

/** Calls a tool, and logs the call. An error is a result with `isError`, so that the model reads it. */
export async function runTool(session: Session, tool: string, given: Given, cancelled: AbortSignal): Promise<CallToolResult> {
	const started = performance.now();
	const signal = AbortSignal.any([cancelled, AbortSignal.timeout(session.timeout)]);
	const { result, ...facts } = await answer(session, tool, given, signal).catch((error) => failure(session, error, cancelled));
	const id = Object.hasOwn(given, 'id') ? given.id : undefined;
	const operationId = typeof id === 'string' && session.catalog.has(id) ? id : undefined;
	logCall(session.stderr, { tool, operationId, ...facts, milliseconds: performance.now() - started });
	return result;
}

async function answer(session: Session, tool: string, given: Given, signal: AbortSignal): Promise<Outcome> {
	if (tool !== 'call_operation') {
		const text = tool === 'search_operations' ? searchOperations(session, given) : describeOperation(session, given);
		return { result: { content: [{ type: 'text', text }] }, outcome: 'ok' };
	}
	const { content, status, requestId } = await callOperation(session, given, signal);
	return { result: { content }, outcome: 'ok', status, requestId };
}

function failure({ timeout }: Session, error: unknown, cancelled: AbortSignal): Outcome {
	if (cancelled.aborted) return { result: failed('The call was cancelled.'), outcome: 'cancelled' };
	if (error instanceof DOMException && error.name === 'TimeoutError')
		return {
			result: failed(`The call took longer than ${timeout / 1000} s. A write may have been applied: check it.`),
			outcome: 'timeout',
		};
	// A defect of this program. Its message could contain anything.
	if (!(error instanceof ToolError)) return { result: failed('The call failed: internal error.'), outcome: 'failed' };
	const { cause, message } = error;
	if (cause instanceof ApiError)
		return { result: failed(message), outcome: 'failed', status: cause.status, requestId: cause.requestId };
	return { result: failed(message), outcome: cause ? 'failed' : error instanceof RefusedError ? 'refused' : 'invalid' };
}

function failed(text: string): CallToolResult {
	return { content: [{ type: 'text', text }], isError: true };
}
