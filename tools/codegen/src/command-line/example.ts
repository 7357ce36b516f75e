import { firstExample, type OperationId, type OperationObject, onlyMedia } from '../contract.ts';
import { flagsOf } from './flags.ts';

/** The file of the examples that upload one. */
const FILE = 'members.csv';

/**
 * The arguments of an example call: the required parameters, and the contract's first example of the body, in the order of the flags.
 * `example` is the key of another example of the body.
 */
export function exampleArguments(id: OperationId, operation: OperationObject, example?: string): string[] {
	const body = bodyExample(operation, example);
	return flagsOf(id, operation).flatMap(({ name, field, in: where, required, kind, example: value }) => {
		if (where === 'body' && !(field in body)) return [];
		if (where !== 'body' && !required) return [];
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
