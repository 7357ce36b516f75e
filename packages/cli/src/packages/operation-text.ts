import type { Command, Flag } from '../contract/command.ts';
import { wordsOf } from '../contract/words.ts';

/** The reference of an operation as Markdown. */
export function operationText(command: Command): string {
	const { id, summary, method, path, description, permission, deprecation, errors } = command;
	return [
		`# ${id}: ${summary}`,
		`\`${method} ${path}\``,
		...(deprecation
			? [`Deprecated since ${deprecation.since}, ends on ${deprecation.sunset}. Use ${deprecation.successor}.`]
			: []),
		description,
		`Permission: ${permission.length > 0 ? `any of ${permission.join(', ')}` : 'none'}. ${EVIDENCE[command.evidence]}`,
		'## Parameters',
		command.flags.length > 0 ? command.flags.map(flagText).join('\n') : 'None.',
		'## Errors',
		errors.map(({ status, codes }) => `- ${status}${codes.length > 0 ? `: ${codes.join(', ')}` : ''}`).join('\n'),
		'## Example',
		`\`\`\`sh\nreturning-ai ${[...wordsOf(id), ...command.example].map(quoted).join(' ')}\n\`\`\`\n`,
	].join('\n\n');
}

const EVIDENCE: Readonly<Record<Command['evidence'], string>> = {
	documented: "The vendor's documentation describes it.",
	observed: 'Working programs use it; it is not documented.',
	sibling: 'It follows a similar operation, which is documented.',
	proposed: 'It is our design: production may not have it.',
};

function flagText({ name, type, required, description, choices }: Flag): string {
	// A type with its choices lists them itself.
	const values = choices && !type.includes('"') ? ` One of ${choices.join(', ')}.` : '';
	const text = `${description.replace(/\s+/g, ' ').trim()}${values}`;
	return `- \`--${name}\` (${type}${required ? ', required' : ''})${text ? `: ${text}` : ''}`;
}

/** A word for the shell. */
function quoted(word: string): string {
	return /^[\w./:@%+,=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
