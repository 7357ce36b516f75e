import { escapeToken, resolveReference } from '@returning-ai/codegen/json-pointer';

export type Json = Record<string, unknown>;

/** The parts of a contract that are compared. */
export interface Contract extends Json {
	info: { version: string };
	paths: Record<string, Record<string, Operation>>;
	components: Record<string, Record<string, Json>>;
}

export interface Operation extends Json {
	operationId: string;
	'x-evidence': string;
	'x-permission': string[];
	'x-envelope': string;
	deprecated?: boolean;
	'x-deprecation'?: { sunset: string; successor: string };
	requestBody?: Json;
	responses: Record<string, Json>;
}

export interface Located {
	path: string;
	method: string;
	operation: Operation;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Every operation by its operationId. */
export function operationsOf(contract: Contract): Map<string, Located> {
	const found = new Map<string, Located>();
	for (const [path, item] of Object.entries(contract.paths)) {
		for (const method of METHODS) {
			const operation = item[method];
			if (operation) found.set(operation.operationId, { path, method, operation });
		}
	}
	return found;
}

/** The JSON pointer of an operation. */
export function pointerOf({ path, method }: Located): string {
	return `#/paths/${escapeToken(path)}/${method}`;
}

/** The operations that use each component, directly or not, by its pointer, such as `#/components/schemas/Role`. */
export function reachOf(contract: Contract): Map<string, Set<string>> {
	const reach = new Map<string, Set<string>>();
	const visit = (node: unknown, id: string): void => {
		if (typeof node !== 'object' || node === null) return;
		const { $ref } = node as { $ref?: unknown };
		if (typeof $ref === 'string') {
			const users = reach.get($ref) ?? new Set();
			reach.set($ref, users);
			if (users.has(id)) return;
			users.add(id);
			visit(resolveReference($ref, contract), id);
		}
		for (const child of Object.values(node)) visit(child, id);
	};
	for (const [id, { operation }] of operationsOf(contract)) visit(operation, id);
	return reach;
}

/** Follows references at the top of a node. */
export function follow(node: unknown, contract: Contract): Json {
	const { $ref } = (node ?? {}) as { $ref?: string };
	return $ref ? follow(resolveReference($ref, contract), contract) : ((node ?? {}) as Json);
}
