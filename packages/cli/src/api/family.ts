import { Router } from '@returning-ai/spec/runtime';
import type { Command, Family } from '../contract/command.ts';
import { RESOURCES } from '../contract/resources.gen.ts';
import { CommandError } from '../errors/command-error.ts';
import { FAMILIES } from './families.ts';

export interface Target {
	readonly family: Family;
	/** The operation, if the contract declares it. */
	readonly command: Command | undefined;
}

/**
 * Finds the family of a path: the one of the operation, else by the version prefix, which only Integration has in its paths.
 *
 * @throws {CommandError} Neither tells the family.
 */
export async function targetOf(method: string, path: string, given: Family | undefined): Promise<Target> {
	const commands = await allCommands(given);
	const match = new Router(commands).match(method, path);
	const byId = (id: string): Command | undefined => commands.find((command) => command.id === id);
	if (match.kind === 'found') {
		const command = byId(match.id);
		return { family: given ?? (command as Command).family, command };
	}
	const family = given ?? (match.kind === 'wrong-method' ? byId(match.nearest)?.family : undefined) ?? familyOfPrefix(path);
	return { family, command: undefined };
}

function familyOfPrefix(path: string): Family {
	if (path.startsWith('/apis/v1/')) return 'integration';
	throw new CommandError(
		`The contract has no path ${JSON.stringify(path)}, so its host is unknown. Add --family with one of ${FAMILIES.join(', ')}. \
Paths of system and application have no version prefix: /servers, /users/ID.`,
	);
}

async function allCommands(family: Family | undefined): Promise<Command[]> {
	const modules = await Promise.all(Object.values(RESOURCES).map((load) => load()));
	const commands = modules.flatMap(({ COMMANDS }) => Object.values(COMMANDS));
	return family ? commands.filter((command) => command.family === family) : commands;
}
