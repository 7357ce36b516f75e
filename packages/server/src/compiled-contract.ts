/** The part of an Ajv error that messages to the caller use. */
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

/** The contract, compiled by the build. Validators of requests by `operationId part`, of responses by `operationId status`. */
export interface CompiledContract {
	parameters: Record<string, Record<string, ParameterType>>;
	checkRequest: Record<string, Validator>;
	checkResponse: Record<string, Validator>;
	/** Validators of the parts of responses that are stored, by the name of their schema. No property is required. */
	checkStored: Record<string, Validator>;
}

// Tests run from `src`, the installed package from `dist`.
const file = new URL(import.meta.url.includes('/dist/') ? './contract.js' : '../dist/contract.js', import.meta.url).href;
export const contract: CompiledContract = await import(file);
