import type { Command, Flag } from '../../contract/command.ts';

/** Columns that every community has. */
const FILES: Readonly<Record<string, string>> = {
	'integration.users.bulkImport': 'First Name,Last Name,Username,Email\nBamboo,Stick,bamboostick,bamboostick@example.com\n',
	'integration.users.bulkUpdate': 'email,xp_op,xp\nbamboostick@example.com,add,50\n',
};

/** The arguments of `call_operation` for an example call: the required parameters, and of a body without any its first field. */
export function exampleCall({ id, flags }: Command): { id: string; params: Record<string, unknown> } {
	const required = flags.filter((flag) => flag.required);
	const body = flags.filter(({ in: where }) => where === 'body');
	const shown = body.some((flag) => flag.required) ? required : [...required, ...body.slice(0, 1)];
	return { id, params: Object.fromEntries(shown.map((flag) => [flag.field, exampleValue(id, flag)])) };
}

export function exampleValue(id: string, { kind, example, choices, type }: Flag): unknown {
	if (kind === 'file') return FILES[id] ?? 'email\nbamboostick@example.com\n';
	if (example !== undefined) return example;
	if (choices) return kind === 'list' ? choices.slice(0, 1) : choices[0];
	if (kind === 'integer' || kind === 'number') return 1;
	if (kind === 'boolean') return true;
	return kind === 'list' || type.endsWith('[]') ? [] : kind === 'json' ? {} : 'text';
}
