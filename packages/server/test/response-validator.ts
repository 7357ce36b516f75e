/** Validates responses against the contract. Independent of the server's validator: it compiles the bundled document with Ajv. */
import { document, type OperationId, operationObject, operations } from '@returning-ai/codegen/example-request';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, allErrors: true });
(formats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addFormat('binary', true);
ajv.addSchema({ ...(document as object), $id: 'contract' }, 'contract');

const compiled = new Map<string, ValidateFunction>();

/** The codes of errors that no operation declares. */
const UNDECLARED_CODES: Readonly<Record<number, readonly string[]>> = {
	405: ['method_not_allowed'],
	413: ['body_too_large'],
	415: ['unsupported_media_type'],
	503: ['unavailable'],
};

/** The codes that an error of an operation can have. */
export function codesOf(id: OperationId, status: number): readonly string[] {
	return operations[id].errorCodes[status] ?? UNDECLARED_CODES[status] ?? [];
}

/** `code` and `errors` of an error body, in any envelope. */
export function reasonOf(body: unknown): { code?: string; errors?: { pointer: string; code: string }[] } {
	const { meta, ...rest } = body as { meta?: { code?: string } };
	return meta?.code === undefined ? rest : meta;
}

/** The ways in which a response violates the contract; empty if it does not. */
export function responseErrors(id: OperationId, status: number, body: unknown): string[] {
	const declared = operationObject(id).responses[status];
	// The contract declares none of these statuses. Their bodies have the schema of a 400.
	const declaredStatus = declared ? status : [405, 413, 415, 503].includes(status) ? 400 : undefined;
	if (declaredStatus === undefined) return [`status ${status} is not declared`];
	const validate = validatorFor(id, declaredStatus);
	validate(body);
	const violations = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
	return status < 400 ? violations : [...violations, ...reasonErrors(id, status, body)];
}

/** An error has a code that the contract lists for its operation and status. Only an invalid request has a list of errors. */
function reasonErrors(id: OperationId, status: number, body: unknown): string[] {
	const { code = 'none', errors } = reasonOf(body);
	const codes = codesOf(id, status);
	const isListed = codes.includes(code) ? [] : [`code is ${code}; expected ${codes.join(', ')}`];
	const needsErrors = status === 400;
	return needsErrors === (errors !== undefined) ? isListed : [...isListed, `errors: ${JSON.stringify(errors)}`];
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
