/** What Ajv says of a value, as far as it is told to a caller. */
export interface Fault {
	keyword: string;
	instancePath: string;
	schemaPath: string;
	params: Record<string, unknown>;
	message?: string;
	data?: unknown;
	parentSchema?: Record<string, unknown>;
}

export interface Validator {
	(value: unknown): boolean;
	errors?: Fault[] | null;
}

export interface ParameterType {
	/** As the contract writes it. */
	name: string;
	in: 'path' | 'query' | 'header';
	type?: 'string' | 'integer' | 'number' | 'boolean';
	default?: unknown;
}

/** The contract as the build compiled it: validators by `operationId part` and `operationId status`. */
export interface CompiledContract {
	parameters: Record<string, Record<string, ParameterType>>;
	checkRequest: Record<string, Validator>;
	checkReply: Record<string, Validator>;
}

// From `src` in tests, from `dist` when it is installed.
const file = new URL(import.meta.url.includes('/dist/') ? './contract.js' : '../../dist/contract.js', import.meta.url).href;
export const contract: CompiledContract = await import(file);
