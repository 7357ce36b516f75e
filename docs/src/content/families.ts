import { document, type OperationId, operationIds } from '@returning-ai/codegen/example-request';

export interface Family {
	name: string;
	resources: { title: string; ids: OperationId[] }[];
}

/** The operations grouped by family, then by resource, in the contract's order. */
export function families(): Family[] {
	const groups = document['x-tagGroups'] as { name: string; tags: string[] }[];
	const tags = document.tags as { name: string; 'x-displayName': string }[];
	const titles = new Map(tags.map((tag) => [tag.name, tag['x-displayName']]));
	return groups.map((group) => ({
		name: group.name,
		resources: group.tags.map((tag) => ({
			title: titles.get(tag) ?? tag,
			ids: operationIds.filter((id) => id.startsWith(`${tag}.`)),
		})),
	}));
}
