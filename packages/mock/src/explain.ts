import { type Explanation, explainViolation, explanation, missingBody, wrongContentType } from '@returning-ai/spec/runtime';
import type { Fault } from './faults.ts';

/** A message for each fault: the field, what was given and what was expected. */
export function explainFaults(faults: readonly Fault[]): string[] {
	return explanationsOf(faults).map(({ message }) => message);
}

/** What is wrong with a request, for people and for programs. Of faults with the same message, the first. */
export function explanationsOf(faults: readonly Fault[]): Explanation[] {
	const errors = faults.filter(({ severity }) => severity === 'Error');
	const [first] = errors;
	if (first && errors.length === 1) return [explain(first)];
	const explained = new Map<string, Explanation>();
	for (const each of withoutEncoding(withoutBranches(errors)).map(explain)) {
		if (!explained.has(each.message)) explained.set(each.message, each);
	}
	return [...explained.values()];
}

/**
 * The message of an `anyOf` or `oneOf` covers the faults of its branches. For an object that some branch allows, the faults of the first
 * such branch say more.
 */
function withoutBranches(faults: Fault[]): Fault[] {
	const choices = faults.filter(({ code }) => code === 'anyOf' || code === 'oneOf');
	return choices.reduce((kept, choice) => withoutBranchesOf(choice, kept), faults);
}

function withoutBranchesOf(choice: Fault, faults: Fault[]): Fault[] {
	const prefix = `${choice.cause?.schemaPath}/`;
	const inBranches = faults.filter(({ cause }) => cause?.schemaPath.startsWith(prefix));
	const best = isObject(choice.cause?.data) ? closestBranch(choice, inBranches, prefix) : undefined;
	const dropped = new Set(best ? [choice, ...inBranches.filter((fault) => !best.includes(fault))] : inBranches);
	return faults.filter((fault) => !dropped.has(fault));
}

/** The faults of the first branch that allows an object. */
function closestBranch({ path }: Fault, inBranches: Fault[], prefix: string): Fault[] | undefined {
	const branchOf = ({ cause }: Fault): string | undefined => cause?.schemaPath.slice(prefix.length).split('/')[0];
	const isOtherType = (fault: Fault): boolean => fault.code === 'type' && fault.path.length === path.length;
	const branches = [...new Set(inBranches.map(branchOf))].map((name) => inBranches.filter((fault) => branchOf(fault) === name));
	return branches.find((branch) => !branch.some(isOtherType));
}

function isObject(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path parameter with an invalid encoding violates its own schema too, and that message shows the value. */
function withoutEncoding(faults: Fault[]): Fault[] {
	const isExplained = faults.some(({ path, code }) => path[0] === 'path' && code !== 'encoding');
	return isExplained ? faults.filter(({ code }) => code !== 'encoding') : faults;
}

function explain(fault: Fault): Explanation {
	fault.explained ??= explanationOf(fault);
	return fault.explained;
}

function explanationOf({ path, shown = path, code, message, given, cause, clearer }: Fault): Explanation {
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
