import type { Command, Flag } from '../../contract/command.ts';

/** Columns that every community has. */
const FILES: Readonly<Record<string, string>> = {
	'integration.users.bulkImport': 'First Name,Last Name,Username,Email\nBamboo,Stick,bamboostick,bamboostick@example.com\n',
	'integration.users.bulkUpdate': 'email,xp_op,xp\nbamboostick@example.com,add,50\n',
};

/** The arguments of `call_operation` for an example call: the required parameters, or else the first one. */
export function exampleCall(command: Command): { id: string; params: Record<string, unknown> } {
	const required = command.flags.filter((flag) => flag.required);
	const first = command.flags.find(({ example, in: where }) => example !== undefined && where !== 'query');
	const shown = required.some(({ in: where }) => where === 'body') || !command.body || !first ? required : [...required, first];
	const entries = [...new Set(shown)].map((flag): [string, unknown] => [flag.field, exampleValue(command.id, flag)]);
	return { id: command.id, params: Object.fromEntries(entries) };
}

export function exampleValue(id: string, { kind, example, choices, type }: Flag): unknown {
	if (kind === 'file') return FILES[id] ?? 'email\nbamboostick@example.com\n';
	if (example !== undefined) return example;
	if (choices) return kind === 'list' ? choices.slice(0, 1) : choices[0];
	if (kind === 'integer' || kind === 'number') return 1;
	if (kind === 'boolean') return true;
	return kind === 'list' || type.endsWith('[]') ? [] : kind === 'json' ? {} : 'text';
}
