import { type OperationId, operationIds, operationObject, operations } from '../contract.ts';
import { HEADER } from '../generated-files.ts';
import { errorClass } from './docs.ts';
import { signature } from './signature.ts';

/**
 * Tests for each operation that its result narrows on `ok` to the data, and on each declared status to that error with the
 * operation's error body and codes, and that neither is accessible before.
 */
export function resultTests(): string {
	const classes = [...new Set(operationIds.flatMap(errorStatuses).map(errorClass))].sort();
	return `${HEADER}
import type { Data, ErrorCode, Response } from '@returning-ai/types';
import type { Client, ${classes.join(', ')} } from '../src/index.ts';

declare const client: Client;
declare const params: never;

/** The codes of an error that are known. Any other string is possible, too. */
type Known<Code> = Code extends string ? (string extends Code ? never : Code) : never;
type Equal<A, B> = [A, B] extends [B, A] ? true : false;

${operationIds.map(resultTest).join('\n\n')}
`;
}

function resultTest(id: OperationId): string {
	const takes = signature(id, operationObject(id)).params;
	const statuses = errorStatuses(id).map(
		(status) => `	if (result.status === ${status}) {
		result.error satisfies ${errorClass(status)}<Response<'${id}', ${status}>>;
		true satisfies Equal<Known<typeof result.error.code>, ErrorCode<'${id}', ${status}>>;
	}`,
	);
	return `{
	const result = await client.${id}(${takes ? 'params' : ''}).result();
	if (result.ok) result.data satisfies Data<'${id}'>;
${statuses.join('\n')}
	// @ts-expect-error a failure has no data
	result.data;
	// @ts-expect-error a success has no error
	result.error;
}`;
}

function errorStatuses(id: OperationId): number[] {
	return operations[id].statuses.filter((status) => status >= 400);
}
