/** Validates responses against the contract. Independent of the server's validator: it compiles the bundled document with Ajv. */
import { document, type OperationId, operationObject } from '@returning-ai/codegen/example-request';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addFormat('binary', true);
ajv.addSchema({ ...(document as object), $id: 'contract' }, 'contract');

const compiled = new Map<string, ValidateFunction>();

/** The ways in which a response violates the contract; empty if it does not. */
export function responseErrors(id: OperationId, status: number, body: unknown): string[] {
	const declared = operationObject(id).responses[status];
	// The contract declares none of these statuses. Their bodies have the schema of a 400.
	const declaredStatus = declared ? status : [405, 413, 415, 503].includes(status) ? 400 : undefined;
	if (declaredStatus === undefined) return [`status ${status} is not declared`];
	const validate = validatorFor(id, declaredStatus);
	return validate(body) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function validatorFor(id: OperationId, status: number): ValidateFunction {
	const key = `${id} ${status}`;
	const known = compiled.get(key);
	if (known) return known;
	const response = operationObject(id).responses[status] as { content: Record<string, { schema: object }> };
	const schema = JSON.parse(JSON.stringify(response.content['application/json']?.schema).replaceAll('"#/', '"contract#/'));
	const validate = ajv.compile(schema);
	compiled.set(key, validate);
	return validate;
}
