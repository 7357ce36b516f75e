import { envelopeName, PAYLOAD, signature } from '../client/signature.ts';
import {
	follow,
	type OperationId,
	type OperationObject,
	onlyMedia,
	operationObject,
	operations,
	type Schema,
	successSchema,
} from '../contract.ts';
import { exampleArguments } from './example.ts';
import { flagsOf } from './flags.ts';

/** The description of a command, as `packages/cli/src/contract/command.ts` declares it. */
export function commandOf(id: OperationId): object {
	const operation = operationObject(id);
	const { summary, effect, method, path, permission, evidence, requestType, errorCodes, statuses, ...rest } = operations[id];
	return {
		id,
		summary,
		effect,
		family: familyOf(id),
		method,
		path,
		description: operation.description.trim(),
		permission,
		evidence,
		...(rest.credentialOptional && { open: true }),
		...(rest.deprecation && { deprecation: rest.deprecation }),
		flags: flagsOf(id, operation),
		...(requestType && { body: requestType === 'multipart/form-data' ? 'form' : 'json' }),
		...(rest.idempotencyKey && { keyed: true }),
		...(signature(id, operation).pageItem && { paged: true }),
		columns: columnsOf(id, operation),
		errors: statuses.filter((status) => status >= 400).map((status) => ({ status, codes: errorCodes[status] ?? [] })),
		example: exampleArguments(id, operation),
	};
}

/** The client's name of the host and its credential. */
export function familyOf(id: OperationId): string {
	return operations[id].credential === 'SecureAuthKey' ? 'secureAuth' : operations[id].family;
}

/** The fields of the payload, or of its items, whose values are short enough for a table. */
function columnsOf(id: OperationId, operation: OperationObject): string[] {
	const success = Object.keys(operation.responses).find((status) => status.startsWith('2'));
	const response = success && operation.responses[success];
	if (!response) throw new Error(`${id} declares no success.`);
	const reply = follow(successSchema(onlyMedia(response.content)[1]));
	const hasPayload = envelopeName(id, operation) !== 'messageEnvelope';
	const key = hasPayload ? PAYLOAD[operations[id].envelope] : undefined;
	const payload = key ? follow(reply.properties?.[key] ?? reply) : reply;
	const item = payload.items ? follow(payload.items) : payload;
	return Object.entries(item.properties ?? {})
		.filter(([, field]) => isScalar(follow(field)))
		.map(([name]) => name)
		.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** IDs first: the next command needs them. A terminal that is too narrow drops the last columns. */
function rankOf(column: string): number {
	if (column === '_id' || column === 'id') return 0;
	return ['createdAt', 'updatedAt', '__v'].includes(column) ? 2 : 1;
}

function isScalar({ type, anyOf, properties, items }: Schema): boolean {
	if (anyOf) return anyOf.every((choice) => isScalar(follow(choice)));
	return !properties && !items && ![type].flat().some((name) => name === 'object' || name === 'array');
}
