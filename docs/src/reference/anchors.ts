import { type OperationId, operations } from '@returning-ai/codegen/example-request';

/** Where Redoc shows an operation, from the reference page on. */
export function anchorOf(id: OperationId): string {
	const { family, resource } = operations[id];
	return `#/${family}.${resource}/${id}`.toLowerCase();
}
