import { given, inWords } from '@returning-ai/spec/in-words';
import type { Fault } from './compiled-contract.ts';

/** Fields and parameters whose values are never told. */
const SECRET = /password|secret|token|code|apikey/i;

/** Says which field a fault is in, what was given, and what was expected. */
export function validationMessage(part: string, faults: readonly Fault[]): string {
	// What each branch of a choice lacks comes before the fault about the choice itself.
	const fault = faults.at(-1);
	if (!fault) return '';
	const place = [part, ...fault.instancePath.split('/').slice(1).map(unescapePointer)].join('.');
	const { params, keyword, data, parentSchema = {} } = fault;
	if (keyword === 'additionalProperties') return `${place}.${params.additionalProperty}: this field is not known; leave it out.`;
	if (keyword === 'required') {
		const name = String(params.missingProperty);
		const schema = (parentSchema.properties as Record<string, object> | undefined)?.[name] ?? {};
		return `${place}.${name}: nothing was given, ${inWords(schema)} was expected.`;
	}
	if (keyword === 'uniqueItems') return `${place}: items ${params.j} and ${params.i} are the same, each must be different.`;
	return `${place}: ${SECRET.test(place) ? 'a value' : given(data)} was given, ${inWords(parentSchema)} was expected.`;
}

function unescapePointer(token: string): string {
	return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
