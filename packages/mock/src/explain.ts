import { type Explanation, explainViolation, explanation, missingBody, wrongContentType } from '@returning-ai/spec/runtime';
import type { Fault } from './faults.ts';

/** A message for each fault: the field, what was given and what was expected. */
export function explainFaults(faults: readonly Fault[]): string[] {
	return explanationsOf(faults).map(({ message }) => message);
}

/** What is wrong with a request, for people and for programs. Of faults with the same message, the first. */
export function explanationsOf(faults: readonly Fault[]): Explanation[] {
	const errors = faults.filter(({ severity }) => severity === 'Error');
	const explained = new Map<string, Explanation>();
	for (const each of withoutEncoding(withoutBranches(errors)).map(explain)) {
		if (!explained.has(each.message)) explained.set(each.message, each);
	}
	return [...explained.values()];
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

function explain({ path, shown = path, code, message, given, cause, clearer }: Fault): Explanation {
	if (clearer !== undefined) return clearer;
	if (cause) return explainViolation(shown, cause);
	if (code === 401) return explanation(['header'], 'invalid', 'the credential is missing or not valid.');
	if (code === 415) return wrongContentType(given as string | undefined, expectedContentType(message));
	if (code === 'required') return missingBody(given);
	return explanation(shown, UNREADABLE.has(code) ? 'malformed' : 'invalid', `${shown.join('.')}: ${lowerFirst(message)}.`);
}

/** The codes of faults in parts of a request that cannot be parsed. */
const UNREADABLE: ReadonlySet<string | number> = new Set(['encoding', 'style', 'content']);

function expectedContentType(message: string): string {
	const types = /^Supported content types: (.*)$/.exec(message)?.[1]?.replaceAll(',', ' or ');
	return types ?? (message.startsWith('Boundary') ? 'a boundary' : 'no body');
}

function lowerFirst(text: string): string {
	return `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`.replace(/\.$/, '');
}
