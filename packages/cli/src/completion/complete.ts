import type { Command as Program } from 'commander';
import type { Context } from '../context.ts';
import { suggest } from './suggest.ts';

/**
 * Prints the suggestions for a line in the format of tab and Cobra: a line per value with its description, then the directive.
 * Without suggestions it prints nothing: an error would appear in the middle of the line that a person types.
 */
export async function complete(program: Program, words: readonly string[], context: Context): Promise<void> {
	try {
		const { values, directive } = await suggest(program, words, context);
		const lines = values.map(({ value, description }) => `${value}\t${oneLine(description)}\n`);
		context.stdout.write(`${lines.join('')}:${directive}\n`);
	} catch {
		// Nothing to suggest.
	}
}

/** The first sentence. */
function oneLine(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	const [sentence = line] = line.split(/(?<=[^.])\.(?= |$)/);
	return sentence.length > 90 ? `${sentence.slice(0, 89)}…` : sentence;
}
