import type { Command } from '../../contract/command.ts';
import { nearest } from '../../errors/nearest.ts';
import type { Session } from '../session.ts';
import { RefusedError, ToolError } from './tool-error.ts';

/** @throws {ToolError} There is no such operation, or it is not offered. */
export function findOperation({ catalog, access, index }: Session, id: string): Command {
	const command = catalog.get(id);
	if (!command)
		throw new ToolError(
			`There is no operation ${JSON.stringify(id.slice(0, 100))}. ${hint(id, access.offered(), index.find(id))}`,
		);
	const refusal = access.refusal(command);
	if (!refusal) return command;
	throw new RefusedError(`Not offered: ${refusal.reason} Tell the user; only they can change it: ${refusal.fix}.`);
}

function hint(id: string, offered: readonly Command[], found: readonly string[]): string {
	const ids = offered.map((command) => command.id);
	const [spelled, ...others] = nearest(id, ids);
	const matching = found.filter((match) => ids.includes(match));
	const similar = [...new Set([...(spelled ? [spelled] : []), ...matching.slice(0, 2), ...others])].slice(0, 3);
	return similar.length > 0 ? `Nearest: ${similar.join(', ')}.` : 'Find its id with search_operations.';
}
