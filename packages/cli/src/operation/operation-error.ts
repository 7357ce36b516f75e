import { ApiError, ConnectionError, OptionError, ReturningAIError } from '@returning-ai/client';
import type { Command, Flag } from '../contract/command.ts';
import { CommandError } from '../errors/command-error.ts';
import { exitCodeOf } from '../errors/exit-code-of.ts';
import type { Connection } from '../profiles/connection.ts';

/** Says an error of a call in the words of the command line, with the exit code of its class. */
export function toCommandError(error: unknown, command: Command, connection: Connection): Error {
	// The client wraps what a credential function throws.
	if ((error as Error).cause instanceof CommandError) return (error as Error).cause as CommandError;
	if (!(error instanceof ReturningAIError)) return error as Error;
	return new CommandError(textOf(error, command, connection), exitCodeOf(error), { cause: error });
}

function textOf(error: ReturningAIError, command: Command, connection: Connection): string {
	if (error instanceof ApiError) return apiErrorText(error, command, connection);
	if (error instanceof ConnectionError) return `${error.message}\n${connectionHint(connection)}`;
	if (error instanceof OptionError) return inFlags(error.message, command.flags);
	return error.message;
}

function apiErrorText(error: ApiError, command: Command, connection: Connection): string {
	const reason = error.message.replace(/^\S+ was answered with \d+: /, '');
	const lines = [
		`${error.status} ${error.code}: ${withFlags(reason, command.flags)}`,
		...error.errors.map(({ pointer, code }) => `  ${nameOf(pointer, command.flags)}: ${code}`),
		...hints(error, command, connection),
	];
	if (error.requestId) lines.push(`Request ID: ${error.requestId}`);
	return lines.join('\n');
}

function hints({ status, retryAfter }: ApiError, { family, permission }: Command, connection: Connection): string[] {
	if (status === 401) return [`Check the credential. ${connection.missing(family)}`];
	if (status === 403 && permission.length > 0) return [`The call needs ${permission.join(' or ')}.`];
	if (status === 429 && retryAfter !== undefined) return [`Try again in ${Math.ceil(retryAfter)} s.`];
	return [];
}

function connectionHint({ target }: Connection): string {
	return /localhost|127\.0\.0\.1|\[::1\]|^local$/.test(target)
		? 'Is the mock or the server running? Start it with: returning-ai mock'
		: `The host is that of ${target}. Choose another with --environment or --base-url.`;
}

/** The flag of a JSON Pointer such as `/body/title`; the pointer itself for a field without a flag. */
function nameOf(pointer: string, flags: readonly Flag[]): string {
	const [, , field, ...rest] = pointer.split('/');
	const flag = flags.find((candidate) => candidate.field === field);
	return flag ? `--${flag.name}${rest.length > 0 ? ` (/${rest.join('/')})` : ''}` : pointer;
}

/** Replaces `body.channelId` in the API's message by the flag. */
function withFlags(message: string, flags: readonly Flag[]): string {
	return message.replace(/\b(?:body|query|path)\.(\w+)/g, (whole, field: string) => {
		const flag = flags.find((candidate) => candidate.field === field);
		return flag ? `--${flag.name}` : whole;
	});
}

/** The client names the field; the person typed the flag. */
function inFlags(message: string, flags: readonly Flag[]): string {
	const names = [...flags, { field: 'idempotencyKey', name: 'idempotency-key' }];
	const flag = names.find(({ field }) => message.startsWith(`${field} is `));
	return flag ? `--${flag.name}${message.slice(flag.field.length)}` : message;
}
