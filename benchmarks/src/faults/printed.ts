import { inspect } from 'node:util';

/** Everything that a program may print of a value: its fields with the hidden ones, its JSON, the stack and the causes of an error. */
export function printed(value: unknown): string {
	const fields = inspect(value, { depth: 10, showHidden: true, maxStringLength: null, maxArrayLength: null });
	if (!(value instanceof Error)) return `${fields}\n${JSON.stringify(value)}`;
	const causes = value.cause === undefined ? '' : printed(value.cause);
	return [fields, JSON.stringify(value), String(value), value.stack, causes].join('\n');
}
