import type { Command } from '../contract/command.ts';
import { loadCommand } from '../contract/load-command.ts';
import { SUMMARIES } from '../contract/summaries.gen.ts';

/** All operations by their operationIds, in the order of the contract. */
export type Catalog = ReadonlyMap<string, Command>;

export async function loadCatalog(): Promise<Catalog> {
	const commands = await Promise.all(SUMMARIES.map(({ id }) => loadCommand(id)));
	return new Map(commands.flatMap((command) => (command ? [[command.id, command]] : [])));
}

/** The names that permissions have: those that operations require, and those that an API key can have. */
export function permissionNames(catalog: Catalog): string[] {
	const required = [...catalog.values()].flatMap(({ permission }) => permission);
	const ofKeys = catalog.get('application.apiKeys.create')?.flags.find(({ field }) => field === 'permissions')?.choices ?? [];
	return [...new Set([...required, ...ofKeys])];
}
