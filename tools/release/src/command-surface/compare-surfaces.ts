import type { ApiChange } from '../api-diff/api-diff.ts';
import { baselineSurface, currentSurface, type Surface, type SurfaceCommand, type SurfaceFlag } from './surface.ts';

/** A change of one command, without its source. */
type Found = Omit<ApiChange, 'source'>;

/** How the commands differ from those of the last release. Empty before the first release. */
export async function commandChangesSinceRelease(): Promise<ApiChange[]> {
	const released = baselineSurface();
	return released ? compareSurfaces(released, await currentSurface()) : [];
}

/**
 * Compares names, flags and exit codes. The contract's comparison reports added and removed operations; this one reports what it does
 * not see, such as another name for the same field.
 */
export function compareSurfaces(before: Surface, after: Surface): ApiChange[] {
	const had = Object.entries(before.commands).filter(([, { proposed }]) => !proposed);
	const changed = had.flatMap(([words, command]) => {
		const found = after.commands[words];
		const changes = found ? compareCommands(`returning-ai ${words}`.trim(), command, found) : removed(words, command, after);
		return changes.map((change) => ({ ...change, source: sourceOf(command) }));
	});
	const added = Object.entries(after.commands)
		.filter(([words, { operation }]) => !operation && !isFamily(words, after) && !before.commands[words])
		.map(([words, command]) => ({ ...minor(`The command \`returning-ai ${words}\` is new.`), source: sourceOf(command) }));
	return [...changed, ...added, ...exitCodes(before.exitCodes, after.exitCodes)];
}

const major = (reason: string): Found => ({ level: 'major', reason });
const minor = (reason: string): Found => ({ level: 'minor', reason });

function removed(words: string, { operation }: SurfaceCommand, after: Surface): Found[] {
	if (operation === undefined) return [major(`The command \`returning-ai ${words}\` was removed.`)];
	const [renamed] = Object.entries(after.commands).find(([, command]) => command.operation === operation) ?? [];
	return renamed === undefined ? [] : [major(`The command \`returning-ai ${words}\` is called \`returning-ai ${renamed}\` now.`)];
}

/** Whether a command only groups operations: `integration messages`. */
function isFamily(words: string, { commands }: Surface): boolean {
	return Object.entries(commands).some(([name, { operation }]) => operation && name.startsWith(`${words} `));
}

function compareCommands(title: string, had: SurfaceCommand, has: SurfaceCommand): Found[] {
	return [...compareArguments(title, had.arguments, has.arguments), ...compareFlags(title, had.flags, has.flags)];
}

function compareArguments(title: string, had: SurfaceCommand['arguments'], has: SurfaceCommand['arguments']): Found[] {
	return Array.from({ length: Math.max(had.length, has.length) }, (_, at): Found[] => {
		const [was, is] = [had[at], has[at]];
		if (!is) return [major(`\`${title}\` no longer accepts the argument ${was?.name}.`)];
		if (is.required && !was?.required) return [major(`\`${title}\` requires the argument ${is.name}.`)];
		if (was?.variadic && !is.variadic) return [major(`\`${title}\` accepts only one ${is.name}.`)];
		const isMore = !was || (was.required && !is.required) || (is.variadic && !was.variadic);
		return isMore ? [minor(`\`${title}\` accepts other numbers of the argument ${is.name}.`)] : [];
	}).flat();
}

function compareFlags(title: string, had: SurfaceCommand['flags'], has: SurfaceCommand['flags']): Found[] {
	const changed = Object.entries(had).flatMap(([name, was]) => {
		const is = has[name];
		return is ? compareFlag(`\`${name}\` of \`${title}\``, was, is) : [major(`\`${name}\` of \`${title}\` was removed.`)];
	});
	const added = Object.entries(has).filter(([name]) => !had[name]);
	return [
		...changed,
		...added.map(([name, { required }]) =>
			required ? major(`\`${title}\` requires \`${name}\` now.`) : minor(`\`${name}\` of \`${title}\` is new.`),
		),
	];
}

function compareFlag(title: string, was: SurfaceFlag, is: SurfaceFlag): Found[] {
	if (was.kind !== is.kind) return [major(`${title} is read as ${is.kind} instead of ${was.kind}.`)];
	if (was.required !== is.required)
		return [is.required ? major(`${title} is required now.`) : minor(`${title} is no longer required.`)];
	if (!is.values) return was.values ? [minor(`${title} accepts any value.`)] : [];
	const lost = was.values ? was.values.filter((value) => !is.values?.includes(value)) : ['some values'];
	if (lost.length > 0) return [major(`${title} no longer accepts ${lost.join(', ')}.`)];
	return is.values.length > (was.values?.length ?? 0) ? [minor(`${title} accepts more values.`)] : [];
}

function exitCodes(had: Surface['exitCodes'], has: Surface['exitCodes']): ApiChange[] {
	const changed = Object.entries(had)
		.filter(([name, code]) => has[name] !== code)
		.map(([name, code]) => major(`The exit code \`${name}\` is ${has[name] ?? 'gone'} instead of ${code}.`));
	const added = Object.keys(has)
		.filter((name) => !(name in had))
		.map((name) => minor(`The exit code \`${name}\` is new.`));
	return [...changed, ...added].map((change) => ({ ...change, source: 'packages/cli/src/errors/exit-codes.ts' }));
}

function sourceOf({ operation }: SurfaceCommand): string {
	return operation === undefined ? 'packages/cli/src/program.ts' : 'tools/codegen/src/command-line/flags.ts';
}
