import type { Ajv2020 as Ajv, ValidateFunction } from 'ajv/dist/2020.js';

/** What the recorder asks of the contract. */
export interface Contract {
	requestProblems(operationId: string, url: URL, body: unknown): string[];
	replyProblems(operationId: string, status: number, body: unknown): string[];
}

interface Parameter {
	$ref?: string;
	name: string;
	in: string;
	required?: boolean;
	schema: { $ref?: string };
}

interface Document {
	paths: Record<
		string,
		Record<
			string,
			{ operationId: string; parameters?: Parameter[]; requestBody?: { content: object }; responses: Record<string, object> }
		>
	>;
}

/** Reads the contract, and gives what holds an exchange against it. */
export async function loadContract(): Promise<Contract> {
	const [{ default: document }, { Ajv2020 }, { default: addFormats }] = await Promise.all([
		import('@returning-ai/spec/openapi.json', { with: { type: 'json' } }) as unknown as Promise<{ default: Document }>,
		import('ajv/dist/2020.js'),
		import('ajv-formats'),
	]);
	const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes: false, discriminator: true });
	(addFormats as unknown as (ajv: Ajv) => void)(ajv);
	ajv.addSchema(document, 'contract');
	return new Validators(document, ajv);
}

class Validators implements Contract {
	readonly #document: Document;
	readonly #ajv: Ajv;
	readonly #compiled = new Map<string, ValidateFunction>();

	constructor(document: Document, ajv: Ajv) {
		this.#document = document;
		this.#ajv = ajv;
	}

	requestProblems(operationId: string, url: URL, body: unknown): string[] {
		const found = this.#find(operationId);
		if (!found) return ['the contract has no such operation'];
		const { pointer, operation } = found;
		const [media] = Object.keys(operation.requestBody?.content ?? {});
		const bodyProblems =
			media === 'application/json'
				? this.#check(`${pointer}/requestBody/content/${pointerToken(media)}/schema`, body, 'request body')
				: [];
		return [...this.#queryProblems(operation.parameters ?? [], url), ...bodyProblems];
	}

	replyProblems(operationId: string, status: number, body: unknown): string[] {
		const found = this.#find(operationId);
		if (!found) return [];
		const response = found.operation.responses[status];
		if (!response) return [`the contract declares no status ${status} here`];
		const { $ref } = response as { $ref?: string };
		const pointer = $ref ?? `${found.pointer}/responses/${status}`;
		return this.#check(`${pointer}/content/${pointerToken('application/json')}/schema`, body, 'reply body');
	}

	#queryProblems(parameters: Parameter[], url: URL): string[] {
		const known = parameters
			.map((parameter) => (parameter.$ref ? (this.#at(parameter.$ref) as Parameter) : parameter))
			.filter((parameter) => parameter.in === 'query');
		const strange = [...url.searchParams.keys()].filter((name) => !known.some((parameter) => parameter.name === name));
		const missing = known.filter(({ name, required }) => required && !url.searchParams.has(name));
		return [
			...strange.map((name) => `the contract knows no query field ${name}`),
			...missing.map(({ name }) => `the query field ${name} is missing`),
		];
	}

	#find(operationId: string): { pointer: string; operation: Document['paths'][string][string] } | undefined {
		for (const [path, item] of Object.entries(this.#document.paths)) {
			for (const [method, operation] of Object.entries(item)) {
				if (operation.operationId === operationId) return { pointer: `#/paths/${pointerToken(path)}/${method}`, operation };
			}
		}
		return undefined;
	}

	#check(pointer: string, value: unknown, what: string): string[] {
		let validate = this.#compiled.get(pointer);
		if (!validate) {
			validate = this.#ajv.compile({ $ref: `contract${pointer}` });
			this.#compiled.set(pointer, validate);
		}
		if (validate(value)) return [];
		return (validate.errors ?? []).map(
			({ instancePath, message, params }) => `${what}${instancePath} ${message} ${JSON.stringify(params)}`,
		);
	}

	#at(pointer: string): unknown {
		return pointer
			.slice(2)
			.split('/')
			.reduce<unknown>(
				(node, key) => (node as Record<string, unknown>)[key.replaceAll('~1', '/').replaceAll('~0', '~')],
				this.#document,
			);
	}
}

function pointerToken(key: string): string {
	return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
