import { type OperationId, operations } from '@returning-ai/codegen/example-request';

/** The anchor of an operation in the reference, in Redoc's format. */
export function anchorOf(id: OperationId): string {
	const { family, resource } = operations[id];
	return `#/${family}.${resource}/${id}`.toLowerCase();
}
