import type { Command, Flag } from '../../contract/command.ts';
import { expected } from '../params/check-value.ts';
import { exampleCall } from '../params/example.ts';
import { readArguments } from '../params/read-arguments.ts';
import type { Session } from '../session.ts';
import { DESCRIBE } from './definitions.ts';
import { findOperation } from './find-operation.ts';

/** Answers `describe_operation`. */
export function describeOperation(session: Session, given: Readonly<Record<string, unknown>>): string {
	const id = readArguments(DESCRIBE, given).string('id') ?? '';
	return describe(findOperation(session, id), session.connection.communityId);
}

/** An operation as Markdown. */
export function describe(command: Command, communityId?: string): string {
	const { id, summary, description, effect, permission, flags, paged, keyed, errors, deprecation } = command;
	const facts = [
		`Effect: ${effect}.`,
		permission.length > 0 && `Needs one of: ${permission.join(', ')}.`,
		paged && 'Returns a list by pages: use limit and cursor of call_operation.',
		keyed && 'Accepts idempotencyKey.',
		deprecation && `Deprecated: ends ${deprecation.sunset}; use ${deprecation.successor}.`,
	];
	const params = flags.map((flag) => lineOf(flag, communityId));
	return [
		`# ${id}: ${summary}`,
		facts.filter(Boolean).join(' '),
		description,
		'## params',
		params.length > 0 ? params.join('\n') : 'None.',
		'## call_operation example',
		JSON.stringify(exampleCall(command)),
		'## Errors',
		errors.map(({ status, codes }) => [status, ...codes].join(' ')).join('; '),
	].join('\n');
}

function lineOf(flag: Flag, communityId: string | undefined): string {
	const hasDefault = flag.field === 'communityId' && communityId !== undefined;
	const need = !flag.required ? 'optional' : hasDefault ? 'default: the community of the profile' : 'required';
	const secret = flag.secret ? ' Secret.' : '';
	return `- \`${flag.field}\` (${need}; ${expected(flag)}): ${flag.description.replaceAll('\n', ' ')}${secret}`;
}
