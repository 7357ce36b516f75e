import type { Command, Flag } from '../../contract/command.ts';
import { didYouMean } from '../../errors/nearest.ts';
import { ToolError } from '../tools/tool-error.ts';
import { expected, problemOf } from './check-value.ts';
import { exampleCall, exampleValue } from './example.ts';

type Params = Readonly<Record<string, unknown>>;

/**
 * Returns the parameters of a call, with only the names that the contract declares. `communityId` is the default of the parameter with
 * this name.
 *
 * @throws {ToolError} A parameter is unknown, missing or invalid. The message has the corrected call.
 */
export function checkParams(command: Command, given: Params, communityId: string | undefined): Params {
	const values = withDefault(command, given, communityId);
	const problems = [...unknownNames(command, given), ...command.flags.flatMap((flag) => problemsOf(flag, values))];
	if (problems.length > 0) throw new ToolError(explain(command, values, problems));
	const known = command.flags.filter(({ field }) => values.get(field) !== undefined);
	return Object.fromEntries(known.map(({ field }) => [field, values.get(field)]));
}

function withDefault({ flags }: Command, given: Params, communityId: string | undefined): Map<string, unknown> {
	const values = new Map(Object.entries(given));
	const flag = flags.find(({ field, required }) => field === 'communityId' && required);
	if (flag && communityId !== undefined && !values.has('communityId')) values.set('communityId', communityId);
	return values;
}

function unknownNames({ flags }: Command, given: Params): string[] {
	const names = flags.map(({ field }) => field);
	return Object.keys(given)
		.filter((name) => !names.includes(name))
		.slice(0, 20)
		.map((name) => {
			const allowed = names.length > 0 ? `allowed: ${names.join(', ')}` : 'this operation has no params';
			return `${JSON.stringify(name.slice(0, 60))} is not a param; ${allowed}.${didYouMean(name, names)}`;
		});
}

function problemsOf(flag: Flag, values: ReadonlyMap<string, unknown>): string[] {
	const value = values.get(flag.field);
	if (value === undefined) return flag.required ? [`${flag.field} is missing: ${expected(flag)}. ${flag.description}`] : [];
	const problem = problemOf(flag, value);
	return problem === undefined ? [] : [`${flag.field} ${problem}; given ${shown(flag, value)}.`];
}

function shown({ secret, kind }: Flag, value: unknown): string {
	if (secret || kind === 'file' || (typeof value === 'object' && value !== null))
		return Array.isArray(value) ? 'array' : typeof value;
	return JSON.stringify(typeof value === 'string' && value.length > 60 ? `${value.slice(0, 60)}…` : value) ?? typeof value;
}

/** Repeats what was valid, and shows an example for the rest. */
function explain(command: Command, values: ReadonlyMap<string, unknown>, problems: readonly string[]): string {
	const example = exampleCall(command);
	const entries = command.flags.flatMap((flag): [string, unknown][] => {
		const value = values.get(flag.field);
		if (value === undefined && !Object.hasOwn(example.params, flag.field)) return [];
		const keeps = value !== undefined && problemOf(flag, value) === undefined;
		return [[flag.field, keeps ? repeated(flag, value) : exampleValue(command.id, flag)]];
	});
	const corrected = JSON.stringify({ id: command.id, params: Object.fromEntries(entries) });
	return `${command.id} was not called.\n${problems.map((problem) => `- ${problem}`).join('\n')}\nCorrected call_operation: ${corrected}`;
}

function repeated({ secret }: Flag, value: unknown): unknown {
	return secret || JSON.stringify(value).length > 200 ? '(as you gave it)' : value;
}
