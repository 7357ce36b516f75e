import { firstExample, type OperationId, type OperationObject, onlyMedia, operations } from '../contract.ts';
import { flagsOf, kebab } from './flags.ts';

/** The words of a command: `integration user-fields list`. */
export function commandWords(id: OperationId): string[] {
	return id.split('.').map(kebab);
}

/** The file of the examples that upload one. */
const FILE = 'members.csv';

/**
 * The arguments of an example call, in the order of the flags: the contract's first example of the body, and the required parameters. A
 * call that changes something has the optional ones, too, since the contract does not know which of them it needs.
 * `example` is the key of another example of the body.
 */
export function exampleArguments(id: OperationId, operation: OperationObject, example?: string): string[] {
	const body = bodyExample(operation, example);
	return flagsOf(id, operation).flatMap(({ name, field, in: where, required, kind, example: value }) => {
		if (where === 'body' && !(field in body)) return [];
		if (where !== 'body' && !required && operations[id].effect === 'read') return [];
		if (kind === 'file') return [`--${name}`, FILE];
		return flagArguments(name, kind, where === 'body' ? body[field] : value);
	});
}

function bodyExample({ requestBody }: OperationObject, example: string | undefined): Record<string, unknown> {
	if (!requestBody) return {};
	const [, media] = onlyMedia(requestBody.content);
	if (example === undefined) return firstExample(media) as Record<string, unknown>;
	return firstExample({ ...media, examples: { [example]: media.examples[example] ?? {} } }) as Record<string, unknown>;
}

function flagArguments(name: string, kind: string, value: unknown): string[] {
	if (kind === 'boolean') return value === false ? [`--${name}`, 'false'] : [`--${name}`];
	if (kind === 'list') return (value as unknown[]).flatMap((item) => [`--${name}`, String(item)]);
	return [`--${name}`, typeof value === 'string' && kind !== 'json' ? value : JSON.stringify(value)];
}
