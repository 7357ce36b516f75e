import { firstExample, type OperationId, onlyMedia, operationIds, operationObject, operations } from '../contract.ts';
import { exampleParams } from '../example-request.ts';
import { HEADER } from '../generated-files.ts';
import { PAYLOAD, signature } from './signature.ts';

/** The contract's examples with types: the arguments of each method and its result. */
export function fixtures(): string {
	const all = operationIds.map((id) => ({ id, ...signature(id, operationObject(id)) }));
	const types = all.flatMap(({ imports, data }) => imports.filter((name) => data.includes(name)));
	const own = all.flatMap(({ params, paramsInterface }) => (params && paramsInterface ? [params] : []));
	const bodies = all.flatMap(({ params, paramsInterface }) => (params && !paramsInterface ? [params] : []));
	const sorted = (names: string[]): string => [...new Set(names)].sort().join(', ');
	return `${HEADER}
import type { ${sorted([...types, ...bodies])} } from '@returning-ai/types';
import type { ${sorted(own)} } from '../resources/index.gen.ts';

/** An example of a call: its parameters, its result, and the response. */
export interface Fixture<Params, Data> {
	readonly params: Params;
	readonly data: Data;
	/** The success status. */
	readonly status: number;
	/** The body of the response with its envelope. */
	readonly reply: object;
}

/** The fixture of each operation, by operationId. */
export interface Fixtures {
${all.map(({ id, params, data }) => `\treadonly '${id}': Fixture<${params ?? 'undefined'}, ${data}>;`).join('\n')}
}

/** The first example of every operation. */
export const fixtures: Fixtures = {
${all.map(({ id }) => `\t'${id}': ${fixture(id)},`).join('\n')}
};
`;
}

function fixture(id: OperationId): string {
	const { envelope, statuses, requestType } = operations[id];
	const status = statuses.find((candidate) => candidate < 300) ?? 200;
	const response = operationObject(id).responses[status];
	if (!response) throw new Error(`${id} declares no success.`);
	const reply = firstExample(onlyMedia(response.content)[1]) as Record<string, unknown>;
	const key = PAYLOAD[envelope];
	const data = key && key in reply ? reply[key] : reply;
	const params = exampleParams(id);
	const file = requestType === 'multipart/form-data';
	const csv = file ? (firstExample(onlyMedia(operationObject(id).requestBody?.content ?? {})[1]) as { data: string }).data : '';
	const printed = JSON.stringify(file ? { ...params, data: undefined } : params);
	const withFile = file ? `{ ...${printed}, data: new Blob([${JSON.stringify(csv)}], { type: 'text/csv' }) }` : printed;
	return `{ params: ${Object.keys(params).length > 0 ? withFile : 'undefined'}, status: ${status}, data: ${JSON.stringify(data)}, reply: ${JSON.stringify(reply)} }`;
}
