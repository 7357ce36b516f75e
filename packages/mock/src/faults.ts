import type { Explanation } from '@returning-ai/spec/runtime';

/**
 * Ajv's `ErrorObject`. Declared here because Ajv is bundled: users of the package cannot import its types.
 */
export interface SchemaViolation {
	keyword: string;
	/** JSON pointer to the value. */
	instancePath: string;
	schemaPath: string;
	params: Record<string, unknown>;
	message?: string;
	/** The schema that contains the keyword. */
	parentSchema?: object;
	/** The invalid value. */
	data?: unknown;
}

/** One violation of the contract in a request or a response: its location and the rule. */
export interface Fault {
	/** The location (`path`, `query`, `header`, `cookie`, `body`) and the property names below it. */
	path: string[];
	/** The same path with the document's spelling, where Prism lower-cases names. */
	shown?: string[];
	/** The violated schema keyword, or a status such as 401 or 415. */
	code: string | number;
	/** Prism's message. */
	message: string;
	severity: 'Error' | 'Warning';
	/** The validator's error, with the value and the schema. */
	cause?: SchemaViolation;
	/** The invalid value, if there is no `cause`. */
	given?: unknown;
	/** Replaces the explanation that is derived from `cause`. */
	clearer?: Explanation;
	/** The value of `WWW-Authenticate`. */
	challenge?: string;
	/** The explanation, once it was needed: the response and the log show the same. */
	explained?: Explanation;
}

export type Place = 'path' | 'query' | 'header' | 'cookie' | 'body';

/** Limits the size of the error: an attacker's body can have thousands of faults. */
const MAX_FAULTS = 100;

/** Converts a validator's errors to faults with Prism's messages. */
export function faultsOf(
	errors: readonly SchemaViolation[] | null | undefined,
	side: 'Request' | 'Response',
	place: Place,
): Fault[] {
	return (errors ?? []).slice(0, MAX_FAULTS).map((error) => {
		const names = error.instancePath.split('/').filter((name) => name !== '');
		const kind = names.length > 0 ? (place === 'body' ? 'property ' : 'parameter ') : '';
		const where = `${side} ${place} ${kind}${names.join('.').trim()}${names.length > 0 ? ' ' : ''}`;
		const { allowedValues, additionalProperty, unevaluatedProperty } = error.params;
		const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : '';
		const additional = additionalProperty === undefined ? '' : `; found '${additionalProperty}'`;
		const unevaluated = unevaluatedProperty === undefined ? '' : `: '${unevaluatedProperty}'`;
		return {
			path: [place, ...names],
			code: error.keyword,
			message: `${where}${error.message ?? ''}${allowed}${additional}${unevaluated}`,
			severity: 'Error',
			cause: error,
		};
	});
}

/** A fault that is not from a schema validator. */
export function fault(path: string[], code: string | number, message: string): Fault {
	return { path, code, message, severity: 'Error' };
}

export function hasErrors(faults: readonly Fault[]): boolean {
	return faults.some(({ severity }) => severity === 'Error');
}
