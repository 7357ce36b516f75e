import { Option, type Command as Program } from 'commander';
import type { Flag } from '../contract/command.ts';
import { loadCommand } from '../contract/load-command.ts';
import { addCommonOptions } from '../options/add-options.ts';

/** Adds the options of an operation to its command, as far as completion needs them. */
export async function addOperationOptions(leaf: Program, id: string): Promise<void> {
	const command = await loadCommand(id);
	if (!command) return;
	// The required ones first: they come next.
	for (const required of [true, false])
		for (const flag of command.flags) if (flag.required === required) leaf.addOption(optionOf(flag));
	if (command.body) leaf.addOption(new Option('--body <json>', 'the body: JSON, @file, or - for stdin'));
	if (command.keyed) leaf.addOption(new Option('--idempotency-key <key>', 'identifies the call, so that it is applied once'));
	if (command.paged) leaf.addOption(new Option('--all', 'every page'));
	if (command.effect === 'delete') leaf.addOption(new Option('--yes', 'do not ask before a deletion'));
	addCommonOptions(leaf);
}

function optionOf({ name, kind, description, choices }: Flag): Option {
	const option = new Option(`--${name} <${kind === 'file' ? 'path' : 'value'}>`, description);
	if (kind === 'list') option.argParser((value, earlier: string[] = []) => [...earlier, value]);
	const values = kind === 'boolean' ? ['true', 'false'] : choices;
	// `choices` would replace the parser that marks an option which can be repeated.
	if (values) option.argChoices = [...values];
	return option;
}
