import { dereference } from '../operations.ts';
import { describeSchema, describeValue } from '../runtime/describe-schema.ts';
import { type InvalidField, wrongValue } from '../runtime/validation-messages.ts';
import type { Json, Operation } from './document.ts';

/** A mistake that a request can have: the detail of its error message, and the entry in `errors`. */
export interface InvalidRequest {
	detail: string;
	error: InvalidField;
}

/** Values of the wrong form, tried in this order. */
const WRONG_FORM = ['not-an-id', 'nine', 'not valid!'];

/**
 * A mistake that a request of this operation can have, so that the example of its 400 names a field that it has: a required field without
 * a value, else a parameter with a wrong value. An operation without fields has none.
 */
export function invalidRequestOf(operation: Operation, document: Json): InvalidRequest | undefined {
	return withoutRequiredField(operation, document) ?? withWrongParameter(operation, document);
}

function withoutRequiredField({ requestBody }: Operation, document: Json): InvalidRequest | undefined {
	const [media] = Object.values(requestBody?.content ?? {});
	if (!media) return undefined;
	const { required = [], properties = {} } = dereference(document, media.schema) as {
		required?: string[];
		properties?: Record<string, Json>;
	};
	const [name] = required.length > 0 ? required : Object.keys(properties);
	if (name === undefined) return undefined;
	const schema = dereference(document, properties[name] ?? {});
	return required.length > 0
		? {
				detail: wrongValue(`body.${name}`, 'nothing', describeSchema(schema)),
				error: { pointer: `/body/${name}`, code: 'missing' },
			}
		: {
				detail: wrongValue(`body.${name}`, describeValue(null), describeSchema(schema)),
				error: { pointer: `/body/${name}`, code: 'wrong_type' },
			};
}

function withWrongParameter({ parameters = [] }: Operation, document: Json): InvalidRequest | undefined {
	for (const parameter of parameters.map((node) => dereference(document, node))) {
		const schema = dereference(document, parameter.schema as Json);
		const { pattern, format } = schema as { pattern?: string; format?: string };
		// No value of WRONG_FORM has any format.
		const value = format === undefined ? WRONG_FORM.find((text) => pattern && !new RegExp(pattern).test(text)) : WRONG_FORM[0];
		if (value === undefined) continue;
		const [part, name] = [String(parameter.in), nameOf(parameter)];
		return {
			detail: wrongValue(`${part}.${name}`, describeValue(value), describeSchema(schema)),
			error: { pointer: `/${part}/${name}`, code: 'wrong_format' },
		};
	}
	return undefined;
}

function nameOf({ in: part, name }: Json): string {
	return part === 'header' ? String(name).toLowerCase() : String(name);
}
