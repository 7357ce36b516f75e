import {
	document,
	follow,
	type OperationId,
	operationIds,
	operationObject,
	operations,
} from '@returning-ai/codegen/example-request';
import { anchorOf } from '../content/anchors.ts';
import type { Page } from '../html/page.ts';
import type { Guide } from './guides.ts';

/** A result of the search. */
export interface SearchEntry {
	/** The URL, relative to the root of the site. */
	id: string;
	kind: 'Operation' | 'Guide' | 'Page';
	title: string;
	/** The line below the title. */
	detail: string;
	/** Exact names that find it: the operationId, the method and the path. */
	name: string;
	text: string;
}

export function searchEntries(guides: readonly Guide[], pages: readonly Page[]): SearchEntry[] {
	return [...operationIds.map(ofOperation), ...guides.flatMap(ofGuide), ...pages.map(ofPage)];
}

function ofOperation(id: OperationId): SearchEntry {
	const { method, path, summary } = operations[id];
	const { description } = operationObject(id);
	return {
		id: `reference.html${anchorOf(id)}`,
		kind: 'Operation',
		title: summary,
		detail: `${method} ${path}`,
		name: `${id} ${method} ${path}`,
		text: [description, ...fieldNames(id), ...ownErrorCodes(id)].join(' '),
	};
}

/** Without the codes that every operation has. */
function ownErrorCodes(id: OperationId): string[] {
	return codesOf(id).filter((code) => !operationIds.every((other) => codesOf(other).includes(code)));
}

function codesOf(id: OperationId): string[] {
	return Object.values(operations[id].errorCodes).flat();
}

/** The names of the parameters and of the body's fields, including nested ones. */
function fieldNames(id: OperationId): Set<string> {
	const { parameters = [], requestBody } = operationObject(id);
	const names = new Set(parameters.map(({ name }) => name));
	const visit = (node: unknown, depth: number): void => {
		if (typeof node !== 'object' || node === null || depth > 12) return;
		const schema = follow(node) as Record<string, unknown>;
		for (const name of Object.keys((schema.properties as object | undefined) ?? {})) names.add(name);
		for (const key of ['properties', 'items', 'oneOf', 'anyOf', 'allOf'])
			for (const child of Object.values((schema[key] as object | undefined) ?? {})) visit(child, depth + 1);
		if (schema.items) visit(schema.items, depth + 1);
	};
	for (const { schema } of Object.values(requestBody?.content ?? {})) visit(schema, 0);
	return names;
}

function ofGuide({ path, title, sections }: Guide): SearchEntry[] {
	return sections.map(({ title: heading, anchor, level, text }) => ({
		id: level === 1 ? path : `${path}#${anchor}`,
		kind: 'Guide',
		title: heading,
		detail: level === 1 ? '' : title,
		name: '',
		text,
	}));
}

function ofPage({ path, title, description }: Page): SearchEntry {
	return {
		id: path,
		kind: 'Page',
		title,
		detail: description,
		name: '',
		text: String((document.info as { title: string }).title),
	};
}
