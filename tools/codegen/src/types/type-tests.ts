import { firstExample, type OperationId, onlyMedia, operationIds, operationObject, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';

/**
 * For each operation: code that must compile, and code that must not. Each negative line differs from a positive one in one respect,
 * so that it cannot fail for another reason.
 */
export function typeTests(): string {
	const tests = operationIds.map((id) =>
		[`// ${id}`, ...bodyTests(id), ...pathTests(id), ...responseTests(id), ...errorCodeTests(id), ...unknownPathTests(id)].join(
			'\n',
		),
	);
	return `${HEADER}
import type { Data, ErrorCode, ErrorStatus, PathParameters, RequestBody, Response, paths } from '../src/index.ts';

declare function body<Id extends Parameters<typeof accept>[0]>(id: Id, body: RequestBody<Id>): void;
declare function path<Id extends Parameters<typeof accept>[0]>(id: Id, parameters: PathParameters<Id>): void;
declare function code<Id extends Parameters<typeof accept>[0], S extends ErrorStatus<Id>>(id: Id, status: S, code: ErrorCode<Id, S>): void;
declare function accept(id: import('../src/index.ts').OperationId): void;
declare const csv: Blob;

${tests.join('\n\n')}
`;
}

function bodyTests(id: OperationId): string[] {
	const requestBody = operationObject(id).requestBody;
	if (!requestBody) return ['// @ts-expect-error this operation has no body', `body('${id}', {});`];
	const [type, media] = onlyMedia(requestBody.content);
	const example = firstExample(media) as Record<string, unknown>;
	const print = (value: Record<string, unknown>): string =>
		`{ ${Object.entries(value)
			.map(
				([key, item]) =>
					`${JSON.stringify(key)}: ${type === 'multipart/form-data' && key === 'data' ? 'csv' : JSON.stringify(item)}`,
			)
			.join(', ')} }`;
	const [first = ''] = Object.keys(example);
	return [
		`body('${id}', ${print(example)});`,
		`// @ts-expect-error a field the contract does not know`,
		`body('${id}', ${print({ ...example, notInTheContract: 1 })});`,
		`// @ts-expect-error a field of the wrong type`,
		`body('${id}', ${print({ ...example, [first]: { wrong: true } }).replace(/csv/, '{ wrong: true }')});`,
	];
}

function pathTests(id: OperationId): string[] {
	const parameters = operationObject(id).parameters?.filter((parameter) => parameter.in === 'path') ?? [];
	if (parameters.length === 0)
		return ['// @ts-expect-error this operation has no path parameters', `path('${id}', { id: '1' });`];
	const all = Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.example]));
	const [first = '', ...others] = Object.keys(all);
	const without = Object.fromEntries(others.map((name) => [name, all[name]]));
	return [
		`path('${id}', ${JSON.stringify(all)});`,
		`// @ts-expect-error the parameter "${first}" is missing`,
		`path('${id}', ${JSON.stringify(without)});`,
	];
}

function responseTests(id: OperationId): string[] {
	const undeclared = 418;
	const name = id.replaceAll('.', '_');
	const success = operations[id].statuses.find((status) => status < 300);
	return [
		`export type ${name} = [Data<'${id}'>, Response<'${id}', ${success}>, Response<'${id}', 400>];`,
		`// @ts-expect-error the status is not declared`,
		`export type ${name}_undeclared = Response<'${id}', ${undeclared}>;`,
	];
}

function errorCodeTests(id: OperationId): string[] {
	const { errorCodes } = operations[id];
	const [status = '', [last = ''] = []] = Object.entries(errorCodes).at(-1) ?? [];
	return [
		...Object.entries(errorCodes).flatMap(([declared, names]) => names.map((name) => `code('${id}', ${declared}, '${name}');`)),
		`// @ts-expect-error a code that the status does not have`,
		`code('${id}', ${status}, '${last}_else');`,
		`// @ts-expect-error a status without codes`,
		`code('${id}', 200, '${last}');`,
	];
}

function unknownPathTests(id: OperationId): string[] {
	const { path, method } = operations[id];
	return [
		`export type ${id.replaceAll('.', '_')}_path = paths['${path}']['${method.toLowerCase()}'];`,
		`// @ts-expect-error the path is not in the contract`,
		`export type ${id.replaceAll('.', '_')}_unknown_path = paths['${path}/unknown'];`,
	];
}
