import { type OperationId, operations } from '../contract.ts';

export function pascal(...words: string[]): string {
	return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** The interface of a resource: `IntegrationMessages`. */
export function interfaceName(id: OperationId): string {
	const { family, resource } = operations[id];
	return pascal(family, resource);
}

/** The function that creates the methods of a resource: `integrationMessages`. */
export function factoryName(id: OperationId): string {
	const { family, resource } = operations[id];
	return family + pascal(resource);
}

/** The type of a method's first argument: `IntegrationMessagesSendParams`. */
export function paramsName(id: OperationId): string {
	const { family, resource, verb } = operations[id];
	return `${pascal(family, resource, verb)}Params`;
}

/** The standalone function of an operation. Its name is the verb, also where JavaScript reserves the word. */
export function functionName(id: OperationId): string {
	const { verb } = operations[id];
	return verb === 'delete' ? 'delete_' : verb;
}
