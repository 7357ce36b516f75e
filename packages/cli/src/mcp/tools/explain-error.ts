import { ApiError, ConnectionError, OptionError } from '@returning-ai/client';
import type { Command } from '../../contract/command.ts';
import { expected } from '../params/check-value.ts';
import { exampleCall } from '../params/example.ts';
import { redact } from '../result/redact.ts';
import type { Session } from '../session.ts';
import { ToolError } from './tool-error.ts';

/** A 403 with these codes lasts: the credential does not permit the operation, whatever the parameters are. */
const LASTING = ['permission_missing', 'role_required'];

/** Turns the error of a call into words for the model. Learns from a 403. */
export function explainError(session: Session, command: Command, error: unknown, secrets: readonly string[]): ToolError {
	if (error instanceof ToolError) return error;
	const { id } = command;
	if (error instanceof ApiError) return new ToolError(explainResponse(session, command, error, secrets), { cause: error });
	const message = String(redact(error instanceof Error ? error.message : String(error), secrets)).slice(0, 500);
	const quoted = JSON.stringify(message);
	if (error instanceof OptionError)
		return new ToolError(`${id} was not called: ${quoted}. Example: ${JSON.stringify(exampleCall(command))}`, { cause: error });
	if (error instanceof ConnectionError) {
		const advice =
			command.effect === 'read' ? 'Try again later' : 'It is not known whether it was applied: check before you repeat it';
		return new ToolError(`${id}: no response from ${session.connection.target}: ${quoted}. ${advice}.`, { cause: error });
	}
	return new ToolError(`${id} failed: ${quoted}.`, { cause: error });
}

function explainResponse(session: Session, command: Command, error: ApiError, secrets: readonly string[]): string {
	const { status, code, requestId, errors } = error;
	const message = JSON.stringify(String(redact(error.message, secrets)).slice(0, 1000));
	const invalid = errors.slice(0, 20).map(({ pointer, code }) => `- ${invalidParam(command, pointer, code)}`);
	return [
		`${command.id} failed: ${status} ${word(code)}${requestId ? ` (request ${word(requestId)})` : ''}.`,
		...invalid,
		advise(session, command, error),
		`The API's message, as data: ${message}`,
	]
		.filter((line) => line !== '')
		.join('\n');
}

/** `/body/customFields/0/value` becomes `customFields.0.value`, with what the parameter accepts. */
function invalidParam({ flags }: Command, pointer: string, code: string): string {
	const [, , ...path] = pointer.split('/').map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
	const [name = 'params'] = path;
	const flag = flags.find(({ field }) => field === name || field.toLowerCase() === name);
	const where = path.length > 0 ? path.map(word).join('.') : 'params';
	return `${where}: ${word(code)}${flag ? `; allowed: ${expected(flag)}. ${flag.description.replaceAll('\n', ' ')}` : ''}`;
}

/** Text of the response that is shown without quotes. */
function word(text: string): string {
	return text.replace(/[^\w.:-]/g, '').slice(0, 100);
}

function advise({ connection, access }: Session, command: Command, { status, code, retryAfter }: ApiError): string {
	if (status === 400) return `Correct the params. Example: ${JSON.stringify(exampleCall(command))}`;
	if (status === 401) return `The credential is not valid. Tell the user: ${connection.missing(command.family)}.`;
	if (status === 403 && LASTING.includes(code)) {
		access.refuse(command.id, code);
		return `The credential does not permit this. Do not repeat it; tell the user that it needs ${command.permission.join(' or ')}.`;
	}
	if (status === 404) return 'Check the ids in params with an operation that lists them.';
	if (status === 429) return `Too many calls. Wait ${retryAfter ?? 60} s.`;
	return status >= 500 ? 'The API failed. Try again later.' : '';
}
