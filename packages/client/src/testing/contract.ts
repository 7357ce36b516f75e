import type { Ajv2020 as Ajv, ValidateFunction } from 'ajv/dist/2020.js';
import { checkedContract } from './checked-contract.gen.ts';

/** What the recorder asks of the contract. */
export interface Contract {
	requestProblems(operationId: string, url: URL, body: unknown): string[];
	replyProblems(operationId: string, status: number, body: unknown): string[];
}

const { operations } = checkedContract;

/** Loads the validator, and gives what compares an exchange with the contract. */
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
		if (!operation) return ['the contract has no such operation'];
		const strange = [...searchParams.keys()].filter((name) => !Object.hasOwn(operation.query, name));
		const missing = Object.keys(operation.query).filter((name) => operation.query[name] && !searchParams.has(name));
		return [
			...strange.map((name) => `the contract knows no query field ${name}`),
			...missing.map((name) => `the query field ${name} is missing`),
			...(operation.request ? this.#check(`${operationId}/request`, body, 'request body') : []),
		];
	}

	replyProblems(operationId: string, status: number, body: unknown): string[] {
		const operation = operations[operationId];
		if (!operation) return [];
		if (!operation.responses[status]) return [`the contract declares no status ${status} here`];
		return this.#check(`${operationId}/responses/${status}`, body, 'reply body');
	}

	#check(pointer: string, value: unknown, what: string): string[] {
		let validate = this.#compiled.get(pointer);
		if (!validate) {
			validate = this.#ajv.compile({ $ref: `contract#/operations/${pointer}` });
			this.#compiled.set(pointer, validate);
		}
		if (validate(value)) return [];
		return (validate.errors ?? []).map(
			({ instancePath, message, params }) => `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
		);
	}
}
