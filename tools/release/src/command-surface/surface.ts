/** What scripts rely on when they call the command line: the names of commands and flags, and the exit codes. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const cli = join(import.meta.dirname, '../../../../packages/cli/src');
const baseline = join(import.meta.dirname, '../../baseline/commands.json');

export interface Surface {
	/** By their words: `integration messages send`. The program itself is `''`. */
	commands: Record<string, SurfaceCommand>;
	exitCodes: Record<string, number>;
}

export interface SurfaceCommand {
	/** The operationId, of a command that is generated from the contract. */
	operation?: string;
	/** Semantic versioning does not cover the operation. */
	proposed?: true;
	arguments: SurfaceArgument[];
	/** By their names: `--channel-id`. */
	flags: Record<string, SurfaceFlag>;
}

export interface SurfaceArgument {
	name: string;
	required: boolean;
	/** Takes all further arguments, too. */
	variadic: boolean;
}

export interface SurfaceFlag {
	kind: string;
	required: boolean;
	/** The allowed values. Those of the contract are compared with the contract. */
	values?: readonly string[];
}

/** The surface of the last release; `undefined` before the first one. */
export function baselineSurface(): Surface | undefined {
	return existsSync(baseline) ? JSON.parse(readFileSync(baseline, 'utf8')) : undefined;
}

/** Saves the current surface. Every build until the next release is compared with it. */
export async function saveBaselineSurface(): Promise<void> {
	mkdirSync(dirname(baseline), { recursive: true });
	writeFileSync(baseline, `${JSON.stringify(await currentSurface(), undefined, '\t')}\n`);
}

/** The parts of commander's objects that are read here. */
interface Commander {
	name(): string;
	parseAsync(args: readonly string[], options: { from: 'user' }): Promise<unknown>;
	createHelp(): { visibleCommands(command: Commander): Commander[]; visibleOptions(command: Commander): CommanderOption[] };
	registeredArguments: readonly { name(): string; required: boolean; variadic: boolean }[];
}

interface CommanderOption {
	long?: string;
	short?: string;
	mandatory: boolean;
	variadic: boolean;
	argChoices?: readonly string[];
	isBoolean(): boolean;
}

interface GeneratedCommand {
	evidence: string;
	flags: readonly { name: string; kind: string; required: boolean }[];
}

/** The functions of the command line that are called here. It exports nothing, so they are loaded from its sources. */
interface Sources {
	createProgram(context: object): Commander;
	loadCommand(id: string): Promise<GeneratedCommand | undefined>;
	wordsOf(id: string): string[];
	SUMMARIES: readonly { id: string }[];
	EXIT: Record<string, number>;
}

const FILES = [
	'program.ts',
	'contract/load-command.ts',
	'contract/words.ts',
	'contract/summaries.gen.ts',
	'errors/exit-codes.ts',
];

async function loadSources(): Promise<Sources> {
	const modules = await Promise.all(FILES.map((file) => import(pathToFileURL(join(cli, file)).href)));
	return Object.assign({}, ...modules);
}

/** The surface of the sources. They need no build. */
export async function currentSurface(): Promise<Surface> {
	const sources = await loadSources();
	const silent = { write: (): void => {} };
	const context = { env: {}, stdin: [], stdout: silent, stderr: silent, signal: new AbortController().signal };
	const operations = new Map(sources.SUMMARIES.map(({ id }) => [sources.wordsOf(id).join(' '), id]));
	const commands: Surface['commands'] = {};
	const program = sources.createProgram(context);
	const visit = async (command: Commander, words: readonly string[]): Promise<void> => {
		await addFlags(program, command, words);
		const name = words.join(' ');
		const id = operations.get(name);
		const generated = id === undefined ? undefined : await sources.loadCommand(id);
		commands[name] = id === undefined || !generated ? surfaceOf(command) : operationSurface(command, id, generated);
		for (const child of childrenOf(command)) await visit(child, [...words, child.name()]);
	};
	await visit(program, []);
	return { commands, exitCodes: { ...sources.EXIT } };
}

/** Without `help`, which commander adds to each group. */
function childrenOf(command: Commander): Commander[] {
	return command
		.createHelp()
		.visibleCommands(command)
		.filter((child) => child.name() !== 'help');
}

/** A command may get its flags only when it is parsed. One without `--help` passes all its arguments to another program. */
async function addFlags(program: Commander, command: Commander, words: readonly string[]): Promise<void> {
	if (!('--help' in surfaceOf(command).flags)) return;
	await program.parseAsync([...words, '--help'], { from: 'user' }).catch((error: { code?: string }) => {
		if (error.code !== 'commander.helpDisplayed') throw error;
	});
}

function surfaceOf(command: Commander): Pick<SurfaceCommand, 'arguments' | 'flags'> {
	const flags = command
		.createHelp()
		.visibleOptions(command)
		.flatMap((option) => {
			const names = [option.long, option.short].filter((name) => name !== undefined);
			return names.map((name) => [name, flagOf(option)] as const);
		});
	return {
		arguments: command.registeredArguments.map((argument) => ({
			name: argument.name(),
			required: argument.required,
			variadic: argument.variadic,
		})),
		flags: Object.fromEntries(flags),
	};
}

function flagOf(option: CommanderOption): SurfaceFlag {
	const kind = option.isBoolean() ? 'boolean' : option.variadic ? 'list' : 'string';
	return { kind, required: option.mandatory, ...(option.argChoices && { values: option.argChoices }) };
}

/** A flag of the contract may be left out when `--body` has its field, so commander does not know that it is required. */
function operationSurface(command: Commander, id: string, { evidence, flags }: GeneratedCommand): SurfaceCommand {
	const known = surfaceOf(command);
	const ofContract = flags.map(({ name, kind, required }) => [`--${name}`, { kind, required }] as const);
	return {
		operation: id,
		...(evidence === 'proposed' && { proposed: true as const }),
		arguments: known.arguments,
		flags: { ...known.flags, ...Object.fromEntries(ofContract) },
	};
}
