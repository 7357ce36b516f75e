import { follow, type OperationId, operationIds, operationObject, operations } from '@returning-ai/codegen/example-request';
import type { SearchEntry } from './entry.ts';
import { VENDOR_TITLES } from './vendor-titles.ts';
import { uniqueWords } from './words.ts';

type Parameter = NonNullable<ReturnType<typeof operationObject>['parameters']>[number];

interface Names {
	input: ReadonlySet<string>;
	output: ReadonlySet<string>;
}

/** One entry per operation, to its page. */
export function operationEntries(): SearchEntry[] {
	const names = new Map(operationIds.map((id) => [id, namesOf(id)]));
	const common = commonNames([...names.values()].map(({ output }) => output));
	return operationIds.map((id) => entryOf(id, names.get(id) as Names, common));
}

function entryOf(id: OperationId, { input, output }: Names, common: ReadonlySet<string>): SearchEntry {
	const { method, path, summary, resource, verb, family } = operations[id];
	return {
		url: `operations/${id}.html`,
		kind: 'Operation',
		title: summary,
		// Two families have operations with the same title.
		detail: `${method} ${path} · ${family[0]?.toUpperCase()}${family.slice(1)}`,
		names: [id, `${resource}.${verb}`, ...[VENDOR_TITLES[id] ?? []].flat()],
		request: `${method} ${path}`,
		resource,
		input: [...input].join(' '),
		output: [...output].filter((name) => !common.has(name) && !input.has(name)).join(' '),
		text: uniqueWords(operationObject(id).description),
	};
}

function namesOf(id: OperationId): Names {
	const { parameters = [], requestBody, responses } = operationObject(id);
	const { permission, errorCodes } = operations[id];
	const input = new Set(parameters.filter(isInput).map(({ name }) => name));
	const others = parameters.filter((parameter) => !isInput(parameter)).map(({ name }) => name);
	const output = new Set([...others, ...permission, ...Object.values(errorCodes).flat()]);
	for (const { schema } of Object.values(requestBody?.content ?? {})) addFieldNames(schema, input);
	for (const [status, { content }] of Object.entries(responses))
		if (status.startsWith('2')) for (const { schema } of Object.values(content)) addFieldNames(schema, output);
	return { input, output };
}

/** An ID in the path names what the title names already. A flag in the query selects a field of the response. */
function isInput(parameter: Parameter): boolean {
	return parameter.in !== 'path' && parameter.schema.type !== 'boolean';
}

/** The names of a schema's fields, including nested ones. */
function addFieldNames(node: unknown, names: Set<string>, depth = 0): void {
	if (typeof node !== 'object' || node === null || depth > 12) return;
	const schema = follow(node) as Record<string, unknown>;
	for (const [name, child] of Object.entries((schema.properties as object | undefined) ?? {})) {
		names.add(name);
		addFieldNames(child, names, depth + 1);
	}
	for (const key of ['oneOf', 'anyOf', 'allOf'])
		for (const child of Object.values((schema[key] as object | undefined) ?? {})) addFieldNames(child, names, depth + 1);
	addFieldNames(schema.items, names, depth + 1);
}

/** Names that more than half of the operations have, such as those of an envelope: they tell no operation from another. */
function commonNames(all: readonly ReadonlySet<string>[]): Set<string> {
	const every = new Set(all.flatMap((names) => [...names]));
	return new Set([...every].filter((name) => all.filter((names) => names.has(name)).length > all.length / 2));
}
