/** Holds replies against the contract, by a validator that is not the server's: Ajv on the bundle as it is, compiled here. */
import { document, type OperationId, operationObject } from '@returning-ai/codegen/example-request';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addFormat('binary', true);
ajv.addSchema({ ...(document as object), $id: 'contract' }, 'contract');

const compiled = new Map<string, ValidateFunction>();

/** What is wrong with a reply: nothing, when it is as the contract says. */
export function responseErrors(id: OperationId, status: number, body: unknown): string[] {
	const declared = operationObject(id).responses[status];
	// HTTP's own refusals come in the words of the operation's family, and are in no list.
	const judged = declared ? status : [405, 413, 415, 503].includes(status) ? 400 : undefined;
	if (judged === undefined) return [`status ${status} is not declared`];
	const validate = validatorFor(id, judged);
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
