import { given, inWords } from '@returning-ai/spec/in-words';
import type { Schema } from './contract/operation.ts';
import type { Fault } from './faults.ts';
import { isSecret } from './secrets.ts';

/** Says of each fault which field it is in, what was given, and what was expected. */
export function explainFaults(faults: readonly Fault[]): string[] {
	const errors = faults.filter(({ severity }) => severity === 'Error');
	return [...new Set(withoutBranches(errors).map(explain))];
}

/** What each branch of a choice lacks is noise beside the sentence about the choice. */
function withoutBranches(faults: Fault[]): Fault[] {
	const choices = faults.filter(({ code }) => code === 'anyOf' || code === 'oneOf').map(({ cause }) => cause?.schemaPath ?? '');
	return faults.filter(({ cause }) => !choices.some((path) => cause?.schemaPath.startsWith(`${path}/`)));
}

function explain({ path, shown = path, code, message, given: told, cause }: Fault): string {
	const place = shown.join('.');
	if (code === 401) return 'the credential is missing or not valid.';
	if (code === 415) return contentTypeInWords(message, told);
	if (!cause)
		return code === 'required' ? 'body: nothing was given, an object was expected.' : `${place}: ${lowerFirst(message)}.`;
	const { params, data, parentSchema = {}, keyword } = cause;
	const unknown = params.additionalProperty ?? params.unevaluatedProperty;
	if (unknown !== undefined) return `${place}.${unknown}: this field is not known; leave it out.`;
	if (keyword === 'required' || keyword === 'dependentRequired') {
		const name = String(params.missingProperty);
		const schema = (parentSchema as Schema).properties?.[name];
		return `${place}.${name}: nothing was given, ${schema ? inWords(schema) : 'a value'} was expected.`;
	}
	if (keyword === 'uniqueItems') return `${place}: items ${params.j} and ${params.i} are the same, each must be different.`;
	const value = path.some(isSecret) && data !== undefined ? 'a value' : given(data);
	return `${place}: ${value} was given, ${inWords(parentSchema)} was expected.`;
}

function contentTypeInWords(message: string, told: string | undefined): string {
	const types = /^Supported content types: (.*)$/.exec(message)?.[1]?.replaceAll(',', ' or ');
	const expected = types ?? (message.startsWith('Boundary') ? 'one with a boundary' : 'no body');
	return `content-type: ${given(told)} was given, ${expected} was expected.`;
}

function lowerFirst(text: string): string {
	return `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`.replace(/\.$/, '');
}
