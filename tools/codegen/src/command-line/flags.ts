import { follow, type OperationId, type OperationObject, onlyMedia, type Parameter, type Schema } from '../contract.ts';
import { typeText } from './type-text.ts';

interface FullSchema extends Schema {
	enum?: unknown[];
	'x-secret'?: boolean;
}

interface GeneratedFlag {
	name: string;
	field: string;
	in: string;
	kind: string;
	required: boolean;
	description: string;
	type: string;
	choices?: string[];
	example?: unknown;
	secret?: true;
}

/** The options of every command. A flag of the contract must have another name. */
const OPTIONS = [
	'all',
	'base-url',
	'body',
	'dry-run',
	'environment',
	'header',
	'help',
	'idempotency-key',
	'max-retries',
	'output',
	'profile',
	'query',
	'timeout',
	'verbose',
	'version',
	'yes',
];

/** The flags of an operation: its parameters, then the first level of its body. */
export function flagsOf(id: OperationId, operation: OperationObject): GeneratedFlag[] {
	const parameters = (operation.parameters ?? []).filter(({ name }) => name !== 'Idempotency-Key').map(parameterFlag);
	const flags = [...parameters, ...bodyFlags(operation)];
	const names = flags.map(({ name }) => name);
	const taken = names.find((name, index) => OPTIONS.includes(name) || names.indexOf(name) !== index);
	if (taken)
		throw new Error(`${id}: the flag --${taken} exists twice. Give one of the fields another flag in ${import.meta.url}.`);
	return flags;
}

/** `channelId` is `channel-id`, `server_permissions` is `server-permissions`. `_id` stays, since `id` can stand beside it. */
export function kebab(name: string): string {
	return name.replace(/(?<=.)_/g, '-').replace(/[A-Z]/g, (letter, at) => `${at === 0 ? '' : '-'}${letter.toLowerCase()}`);
}

function parameterFlag({ name, in: where, required = false, description, schema, example }: Parameter): GeneratedFlag {
	return { name: kebab(name), field: name, in: where, required, ...shapeOf(schema), description, example };
}

function bodyFlags({ requestBody }: OperationObject): GeneratedFlag[] {
	if (!requestBody) return [];
	const [, media] = onlyMedia(requestBody.content);
	const { properties = {}, required = [] } = follow(media.schema);
	const examples = Object.values(media.examples).map((example) => follow(example).value as Record<string, unknown>);
	return Object.entries(properties).map(([field, node]) => {
		const value = shapeOf(node);
		const name = value.kind === 'file' ? 'file' : kebab(field);
		const example = examples.map((given) => given[field]).find((given) => given !== undefined);
		return {
			name,
			field,
			in: 'body',
			required: required.includes(field),
			...value,
			description: node.description ?? follow(node).description ?? '',
			...(example !== undefined && value.kind !== 'file' && { example }),
		};
	});
}

function shapeOf(node: Schema): Pick<GeneratedFlag, 'kind' | 'type' | 'choices' | 'secret'> {
	const schema = follow(node) as FullSchema;
	const item = schema.items ? (follow(schema.items) as FullSchema) : schema;
	return {
		kind: kindOf(schema),
		type: typeText(node),
		...(item.enum && { choices: item.enum.map(String) }),
		...(schema['x-secret'] && { secret: true as const }),
	};
}

function kindOf(schema: FullSchema): string {
	if (schema.format === 'binary') return 'file';
	if (schema.anyOf) {
		const kinds = new Set(schema.anyOf.map((choice) => kindOf(follow(choice) as FullSchema)));
		if (kinds.size === 1) return [...kinds][0] as string;
		return kinds.has('json') || kinds.has('list') ? 'json' : 'scalar';
	}
	const types = [schema.type ?? 'json'].flat();
	if (types.length > 1) return 'scalar';
	const [type = 'json'] = types;
	if (type === 'array') return kindOf(follow(schema.items ?? {}) as FullSchema) === 'string' ? 'list' : 'json';
	return ['string', 'integer', 'number', 'boolean'].includes(type) ? type : type === 'null' ? 'scalar' : 'json';
}
