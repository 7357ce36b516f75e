import type { Ajv2020 as Ajv, ValidateFunction } from 'ajv/dist/2020.js';
import { checkedContract } from './checked-contract.gen.ts';

/** Finds the contract violations of a request and of its response. */
export interface Contract {
	requestProblems(operationId: string, url: URL, body: unknown): string[];
	replyProblems(operationId: string, status: number, body: unknown): string[];
}

const { operations } = checkedContract;

/** Loads ajv and the contract's schemas. */
export async function loadContract(): Promise<Contract> {
	const [{ Ajv2020 }, { default: addFormats }] = await Promise.all([import('ajv/dist/2020.js'), import('ajv-formats')]);
	const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false, discriminator: true });
	(addFormats as unknown as (ajv: Ajv) => void)(ajv);
	ajv.addSchema(checkedContract, 'contract');
	return new Validators(ajv);
}

class Validators implements Contract {
	readonly #ajv: Ajv;
	readonly #compiled = new Map<string, ValidateFunction>();

	constructor(ajv: Ajv) {
		this.#ajv = ajv;
	}

	requestProblems(operationId: string, { searchParams }: URL, body: unknown): string[] {
		const operation = operations[operationId];
		if (!operation) return [`unknown operation ${operationId}`];
		const unknown = [...searchParams.keys()].filter((name) => !Object.hasOwn(operation.query, name));
		const missing = Object.keys(operation.query).filter((name) => operation.query[name] && !searchParams.has(name));
		return [
			...unknown.map((name) => `unknown query parameter ${name}`),
			...missing.map((name) => `missing query parameter ${name}`),
			...(operation.request ? this.#check(`${operationId}/request`, body, 'request body') : []),
		];
	}

	replyProblems(operationId: string, status: number, body: unknown): string[] {
		const operation = operations[operationId];
		if (!operation) return [];
		const schema = operation.responses[status];
		if (!schema) return [`undeclared status ${status}`];
		const pointer = `${operationId}/responses/${status}`;
		const problems = this.#check(pointer, body, 'response body');
		// A failure under status 200 is an alternative. An invalid response is more likely a success, which is the first one.
		return problems.length > 0 && 'anyOf' in schema ? this.#check(`${pointer}/anyOf/0`, body, 'response body') : problems;
	}

	#check(pointer: string, value: unknown, name: string): string[] {
		let validate = this.#compiled.get(pointer);
		if (!validate) {
			validate = this.#ajv.compile({ $ref: `contract#/operations/${pointer}` });
			this.#compiled.set(pointer, validate);
		}
		if (validate(value)) return [];
		return (validate.errors ?? []).map(
			({ instancePath, message, params }) => `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
		);
	}
}
