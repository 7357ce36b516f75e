import type { Command } from './command.ts';
import { RESOURCES } from './resources.gen.ts';

/** Loads the details of a command. Returns `undefined` for an unknown operationId. */
export async function loadCommand(id: string): Promise<Command | undefined> {
	const resource = id.split('.').slice(0, 2).join('.');
	if (!Object.hasOwn(RESOURCES, resource)) return undefined;
	const { COMMANDS } = (await RESOURCES[resource]?.()) ?? { COMMANDS: {} };
	return Object.hasOwn(COMMANDS, id) ? COMMANDS[id] : undefined;
}
