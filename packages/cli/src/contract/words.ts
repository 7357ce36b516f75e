/** The names of commands: `integration.userFields.list` is `integration user-fields list`. */
import { SUMMARIES } from './summaries.gen.ts';

/** The words of an operationId on the command line. */
export function wordsOf(id: string): string[] {
	return id.split('.').map((word) => word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}

/** Accepts an operationId in place of its words, as the documentation writes it: `returning-ai integration.messages.send`. */
export function expandOperationId(args: readonly string[]): string[] {
	const at = args.findIndex((arg) => !arg.startsWith('-'));
	const id = args[at];
	if (id === undefined || !SUMMARIES.some((command) => command.id === id)) return [...args];
	return [...args.slice(0, at), ...wordsOf(id), ...args.slice(at + 1)];
}
