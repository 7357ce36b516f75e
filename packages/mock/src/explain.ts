import { explainViolation, missingBody, wrongContentType } from '@returning-ai/spec/runtime';
import type { Fault } from './faults.ts';

/** A message for each fault: the field, what was given and what was expected. */
export function explainFaults(faults: readonly Fault[]): string[] {
	const errors = faults.filter(({ severity }) => severity === 'Error');
	return [...new Set(withoutEncoding(withoutBranches(errors)).map(explain))];
}

/** The message of an `anyOf` or `oneOf` covers the faults of its branches. */
function withoutBranches(faults: Fault[]): Fault[] {
	const choices = faults.filter(({ code }) => code === 'anyOf' || code === 'oneOf').map(({ cause }) => cause?.schemaPath ?? '');
	return faults.filter(({ cause }) => !choices.some((path) => cause?.schemaPath.startsWith(`${path}/`)));
}

/** A path parameter with an invalid encoding violates its own schema too, and that message shows the value. */
function withoutEncoding(faults: Fault[]): Fault[] {
	const isExplained = faults.some(({ path, code }) => path[0] === 'path' && code !== 'encoding');
	return isExplained ? faults.filter(({ code }) => code !== 'encoding') : faults;
}

function explain({ path, shown = path, code, message, given, cause, clearer }: Fault): string {
	if (clearer !== undefined) return clearer;
	if (cause) return explainViolation(shown, cause);
	if (code === 401) return 'the credential is missing or not valid.';
	if (code === 415) return wrongContentType(given as string | undefined, expectedContentType(message));
	if (code === 'required') return missingBody(given);
	return `${shown.join('.')}: ${lowerFirst(message)}.`;
}

function expectedContentType(message: string): string {
	const types = /^Supported content types: (.*)$/.exec(message)?.[1]?.replaceAll(',', ' or ');
	return types ?? (message.startsWith('Boundary') ? 'a boundary' : 'no body');
}

function lowerFirst(text: string): string {
	return `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`.replace(/\.$/, '');
}
