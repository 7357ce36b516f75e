import type { Argument, Option, Command as Program } from 'commander';
import type { Context } from '../context.ts';
import { SUMMARIES } from '../contract/summaries.gen.ts';
import { expandOperationId, wordsOf } from '../contract/words.ts';
import { filesAt } from './files.ts';
import { addOperationOptions } from './operation-options.ts';
import { profileNames } from './profile-names.ts';

export interface Suggestion {
	readonly value: string;
	readonly description: string;
}

export interface Suggestions {
	readonly values: readonly Suggestion[];
	readonly directive: Directive;
}

/** What the shell does with the values: bits of tab and Cobra. Without a bit, and without a value, it completes file names. */
export const DIRECTIVE = { files: 0, noSpace: 2, noFiles: 4, keepOrder: 32 } as const;

type Directive = number;

/** The line before the word under the cursor. */
interface Line {
	readonly command: Program;
	/** The option whose value is under the cursor. */
	readonly option: Option | undefined;
	/** The number of arguments of the command so far. */
	readonly position: number;
	readonly given: ReadonlySet<string>;
}

const ENVIRONMENTS = ['production', 'staging', 'pre-staging', 'playground', 'local'];

/** Returns the suggestions for the last word. The words before it select the command. */
export async function suggest(program: Program, words: readonly string[], context: Context): Promise<Suggestions> {
	const current = words.at(-1) ?? '';
	const line = await readLine(program, words.slice(0, -1));
	const { command, option, position } = line;
	if (option) return valuesOf(option, current, context);
	const [, name, value] = /^(--[^=]+)=(.*)$/.exec(current) ?? [];
	if (name !== undefined) {
		const known = command.options.find(({ long }) => long === name);
		return known ? valuesOf(known, value ?? '', context) : none();
	}
	if (current.startsWith('-')) return inOrder(startingWith(current, optionsOf(line)));
	if (command.commands.length > 0) return startingWith(current, commandsOf(command, current));
	const argument = command.registeredArguments[position] ?? command.registeredArguments.find(({ variadic }) => variadic);
	if (argument) return argumentsOf(command, argument, current);
	const options = optionsOf(line);
	// `mock` and `server` have options that only they know.
	return options.length > 0 ? inOrder(startingWith(current, options)) : { values: [], directive: DIRECTIVE.files };
}

async function readLine(program: Program, words: readonly string[]): Promise<Line> {
	let command = program;
	let option: Option | undefined;
	let position = 0;
	const given = new Set<string>();
	for (const word of expandOperationId(words)) {
		if (option) option = undefined;
		else if (word.startsWith('-')) {
			const [name = ''] = word.split('=');
			given.add(name);
			const known = command.options.find(({ long, short }) => long === name || short === name);
			if (known?.required && name === word) option = known;
		} else {
			const next = command.commands.find((candidate) => candidate.name() === word || candidate.aliases().includes(word));
			if (!next) position++;
			else command = await withOptions(next);
		}
	}
	return { command, option, position, given };
}

/** Adds the options of an operation, which its command does not have before it is parsed. */
async function withOptions(command: Program): Promise<Program> {
	const words: string[] = [];
	for (let at: Program | null = command; at?.parent; at = at.parent) words.unshift(at.name());
	const id = SUMMARIES.find((summary) => wordsOf(summary.id).join(' ') === words.join(' '))?.id;
	if (id !== undefined) await addOperationOptions(command, id);
	return command;
}

function optionsOf({ command, given }: Line): Suggestion[] {
	return command
		.createHelp()
		.visibleOptions(command)
		.filter(({ long, parseArg }) => long && (!given.has(long) || parseArg))
		.map(({ long, description }) => ({ value: long ?? '', description }));
}

function commandsOf(command: Program, current: string): Suggestion[] {
	if (!command.parent && current.includes('.')) return SUMMARIES.map(({ id, summary }) => ({ value: id, description: summary }));
	return command
		.createHelp()
		.visibleCommands(command)
		.filter((candidate) => candidate.name() !== 'help' || !command.parent)
		.map((candidate) => ({ value: candidate.name(), description: candidate.description() }));
}

function valuesOf(option: Option, current: string, context: Context): Suggestions {
	const name = option.long?.slice(2) ?? '';
	if (option.argChoices) return startingWith(current, plain(option.argChoices));
	if (name === 'environment') return startingWith(current, plain(ENVIRONMENTS));
	if (name === 'profile') return startingWith(current, plain(profileNames(context)));
	if (name === 'body') return bodies(current, context);
	if (/<(path|file)>$/.test(option.flags)) return { values: [], directive: DIRECTIVE.files };
	return none();
}

/** `-` is stdin, `@payload.json` a file. */
function bodies(current: string, context: Context): Suggestions {
	const values = filesAt(current.replace(/^@/, ''), context).map((path) => ({ value: `@${path}`, description: '' }));
	const all = startingWith(current, [{ value: '-', description: 'stdin' }, ...values]);
	const hasFolder = all.values.some(({ value }) => value.endsWith('/'));
	return { ...all, directive: hasFolder ? DIRECTIVE.noFiles | DIRECTIVE.noSpace : DIRECTIVE.noFiles };
}

async function argumentsOf(command: Program, argument: Argument, current: string): Promise<Suggestions> {
	if (argument.argChoices) return startingWith(current, plain(argument.argChoices));
	if (command.name() === 'docs') {
		const { documentNames } = await import('../packages/documents.ts');
		return startingWith(current, await documentNames());
	}
	if (command.name() === 'api')
		return startingWith(current, argument.name() === 'method' ? plain(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) : []);
	return { values: [], directive: DIRECTIVE.files };
}

function plain(values: readonly string[]): Suggestion[] {
	return values.map((value) => ({ value, description: '' }));
}

function startingWith(current: string, values: readonly Suggestion[]): Suggestions {
	return { values: values.filter(({ value }) => value.startsWith(current)), directive: DIRECTIVE.noFiles };
}

/** The required options come first. */
function inOrder({ values, directive }: Suggestions): Suggestions {
	return { values, directive: directive | DIRECTIVE.keepOrder };
}

function none(): Suggestions {
	return { values: [], directive: DIRECTIVE.noFiles };
}
