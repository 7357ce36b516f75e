import { blocksOf, inlineCode } from './skill.ts';

/** A command of a skill: the words after the name of the program. */
export interface Command {
	readonly program: 'cli' | 'mock';
	readonly args: readonly string[];
}

const PROGRAM = /(?:^|\s)(?:npx @returning-ai\/(cli|mock)|returning-ai)(?= |$)/;

/** The commands of our programs in the shell blocks and in the sentences. */
export function commandsOf(text: string): Command[] {
	const lines = blocksOf(text, 'sh').flatMap((code) => code.replaceAll('\\\n', ' ').split('\n'));
	return [...lines, ...inlineCode(text)].flatMap(commandIn);
}

function commandIn(line: string): Command[] {
	const found = PROGRAM.exec(line);
	if (!found) return [];
	const after = line.slice(found.index + found[0].length);
	return [{ program: found[1] === 'mock' ? 'mock' : 'cli', args: argumentsOf(after) }];
}

/** The arguments up to a pipe or the next command. */
function argumentsOf(text: string): string[] {
	const words = text.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
	const end = words.findIndex((word) => /^(\|\|?|&&?|;|\d?>.*)$/.test(word));
	return end === -1 ? words : words.slice(0, end);
}

/** The long flags among arguments, without their values. */
export function flagsOf(args: readonly string[]): string[] {
	return args.flatMap((arg) => /^--[a-z][a-z-]*/.exec(arg)?.[0] ?? []);
}

/**
 * Compares a command with its help. Returns what is wrong, such as an unknown command. `help` is what the CLI prints for the words
 * and `--help`. It prints the help of the parent for an unknown command.
 */
export function wrongIn(args: readonly string[], help: string): string | undefined {
	const usage = /^Usage: returning-ai ?(.*)$/m.exec(help)?.[1]?.split(' ');
	if (!usage) return `returning-ai ${args.join(' ')} prints no help: ${help}`;
	const begin = usage.findIndex((word) => /^[[<]/.test(word));
	const words = begin === -1 ? usage.filter(Boolean) : usage.slice(0, begin);
	const operands = begin === -1 ? [] : usage.slice(begin).filter((word) => word !== '[options]');
	const rest = leadingWords(args).slice(words.length);
	if (rest.length > 0 && operands.includes('[command]')) return `there is no command ${[...words, rest[0]].join(' ')}`;
	if (rest.length > operands.length) return `${words.join(' ')} takes no argument ${rest[operands.length]}`;
	const unknown = flagsOf(args).find((flag) => !hasFlag(help, flag));
	return unknown && `${words.join(' ') || 'returning-ai'} has no flag ${unknown}`;
}

/** The words before the first flag. */
export function leadingWords(args: readonly string[]): string[] {
	const end = args.findIndex((arg) => arg.startsWith('-'));
	return end === -1 ? [...args] : args.slice(0, end);
}

export function hasFlag(help: string, flag: string): boolean {
	return new RegExp(`(?<![\\w-])${flag}(?![\\w-])`).test(help);
}
