/**
 * What a validator says of one error: Ajv's `ErrorObject`, declared here because a user of the package has no Ajv whose types
 * could be imported.
 */
export interface SchemaViolation {
	keyword: string;
	/** JSON pointer to the value. */
	instancePath: string;
	schemaPath: string;
	params: Record<string, unknown>;
	message?: string;
	/** The schema that holds the keyword. */
	parentSchema?: object;
	/** The value that breaks it. */
	data?: unknown;
}

/** One broken promise of a request or a reply: where it is, and which rule it breaks. */
export interface Fault {
	/** The place (`path`, `query`, `header`, `cookie`, `body`) and the names from there. */
	path: string[];
	/** The same place with names as the document writes them, where Prism writes them small. */
	shown?: string[];
	/** The schema keyword that is broken, or a status such as 401 or 415. */
	code: string | number;
	/** In Prism's words. */
	message: string;
	severity: 'Error' | 'Warning';
	/** What the validator said, with the value and the schema. */
	cause?: SchemaViolation;
	/** What was given, where no validator says it. */
	given?: unknown;
	/** A message that is clearer than the violation. */
	clearer?: string;
	/** What `WWW-Authenticate` should name. */
	challenge?: string;
}

export type Place = 'path' | 'query' | 'header' | 'cookie' | 'body';

/** More are never read, and a hostile body has thousands. */
const MAX_FAULTS = 100;

/** The faults that a validator found, said as Prism says them. */
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

/** A fault that no schema told of. */
export function fault(path: string[], code: string | number, message: string): Fault {
	return { path, code, message, severity: 'Error' };
}

export function hasErrors(faults: readonly Fault[]): boolean {
	return faults.some(({ severity }) => severity === 'Error');
}
