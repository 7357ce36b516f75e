import type { Command as Program } from 'commander';
import type { Context } from '../context.ts';
import type { CommandSummary } from '../contract/command.ts';
import { SUMMARIES } from '../contract/summaries.gen.ts';
import { wordsOf } from '../contract/words.ts';

const FAMILIES: Readonly<Record<string, string>> = {
	system: 'servers, roles, channels and badges, with a System key',
	integration: 'messages, users and user fields, with a community key',
	application: 'members and API keys, with a user token or a community key',
};

/** Adds a command per operation, under the words of its operationId. */
export function register(program: Program, context: Context): void {
	const byFamily = groupBy(SUMMARIES, 0);
	for (const [name, commands] of byFamily) {
		const family = program
			.command(name)
			.description(FAMILIES[name] ?? '')
			.helpCommand(false);
		const byResource = groupBy(commands, 1);
		for (const [resource, members] of byResource) addResource(family, resource, members, context);
	}
}

function addResource(family: Program, name: string, members: readonly CommandSummary[], context: Context): void {
	const verbs = members.map(({ id }) => wordsOf(id)[2]).join(', ');
	const resource = family.command(name).description(verbs).helpCommand(false);
	const ids = new Map<Program, string>();
	for (const { id, summary } of members) ids.set(resource.command(wordsOf(id)[2] ?? '').description(summary), id);
	resource.hook('preSubcommand', async (_, leaf) => {
		const id = ids.get(leaf);
		if (id === undefined) return;
		const { addDetails } = await import('./details.ts');
		await addDetails(leaf, id, context);
	});
}

/** Groups commands by one of their words. Node.js 20 has no `Map.groupBy`. */
function groupBy(commands: readonly CommandSummary[], at: number): Map<string, CommandSummary[]> {
	const groups = new Map<string, CommandSummary[]>();
	for (const command of commands) {
		const word = wordsOf(command.id)[at] ?? '';
		groups.set(word, [...(groups.get(word) ?? []), command]);
	}
	return groups;
}
