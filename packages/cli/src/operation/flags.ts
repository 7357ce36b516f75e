import { Option, type Command as Program } from 'commander';
import type { Command, Flag } from '../contract/command.ts';
import { collect } from '../options/add-options.ts';

/** The option of a flag. Whether a required one is there is checked later, since `--body` can contain it, too. */
export function optionOf(flag: Flag): Option {
	const option = new Option(`--${flag.name} ${placeholder(flag)}`, helpText(flag));
	if (flag.kind === 'list') option.argParser(collect);
	// For help and completion. The values are checked with the others, by `flagValue`.
	if (flag.choices) option.argChoices = [...flag.choices];
	return option.helpGroup(flag.required ? 'Required:' : 'Optional:');
}

/** Adds the flags of an operation: the required ones first. */
export function addFlags(leaf: Program, command: Command): void {
	for (const flag of command.flags.toSorted((a, b) => Number(b.required) - Number(a.required))) leaf.addOption(optionOf(flag));
	const more: Option[] = [];
	if (command.body === 'json')
		more.push(new Option('--body <json>', 'the body as JSON, @FILE, or - for stdin; flags override its fields'));
	if (command.keyed)
		more.push(new Option('--idempotency-key <key>', 'the API applies calls with the same key once; default: random'));
	if (command.paged) more.push(new Option('--all', 'all pages from --page on, printed while they arrive'));
	// Accepted everywhere, so that a script can always pass it.
	more.push(new Option('--yes', 'do not ask before the deletion').hideHelp(command.effect !== 'delete'));
	for (const option of more) leaf.addOption(option.helpGroup('Optional:'));
}

const PLACEHOLDERS: Readonly<Record<Flag['kind'], string>> = {
	string: '<text>',
	integer: '<number>',
	number: '<number>',
	boolean: '[true|false]',
	list: '<text>',
	scalar: '<value>',
	json: '<json>',
	file: '<path>',
};

function placeholder({ kind, choices, field }: Flag): string {
	if (choices) return '<name>';
	return kind === 'string' && /id$/i.test(field) ? '<id>' : PLACEHOLDERS[kind];
}

function helpText({ description, kind, type }: Flag): string {
	const parts = [unwrap(description), kind === 'list' && 'Can be repeated.', kind === 'json' && `JSON: ${type}`];
	return parts.filter(Boolean).join(' ');
}

/** Joins the lines of each paragraph: the terminal has its own width. */
export function unwrap(text: string): string {
	return text.replace(/(?<!\n)\n(?![\n\-|])/g, ' ');
}
