import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Operation } from '../operation.d.ts';

export type Json = Record<string, unknown>;

interface MediaType {
	schema: Json;
	examples?: Record<string, Json>;
}

export interface Body {
	operationId: string;
	/** `request`, or the status of a response. */
	of: string;
	/** The JSON pointer of the media type in the bundle. */
	pointer: string;
	type: string;
	media: MediaType;
}

const dist = join(import.meta.dirname, '../dist');

export const bundle: Json = JSON.parse(readFileSync(join(dist, 'openapi.json'), 'utf8'));
export const operations: Record<string, Operation> = JSON.parse(readFileSync(join(dist, 'operations.json'), 'utf8'));

/** All request bodies and responses, with the pointers of their definitions (in `components` for a shared response). */
export function bodies(): Body[] {
	const found: Body[] = [];
	for (const [operationId, { path, method }] of Object.entries(operations)) {
		const start = `/paths/${escapePointer(path)}/${method.toLowerCase()}`;
		const operation = at(start) as { requestBody?: Json; responses: Record<string, Json> };
		if (operation.requestBody) found.push(...mediaTypes(operationId, 'request', `${start}/requestBody`));
		for (const status of Object.keys(operation.responses))
			found.push(...mediaTypes(operationId, status, `${start}/responses/${status}`));
	}
	return found;
}

function mediaTypes(operationId: string, of: string, start: string): Body[] {
	const reference = (at(start) as { $ref?: string }).$ref;
	if (reference) return mediaTypes(operationId, of, reference.slice(1));
	const content = (at(start) as { content: Record<string, MediaType> }).content;
	return Object.entries(content).map(([type, media]) => ({
		operationId,
		of,
		pointer: `${start}/content/${escapePointer(type)}`,
		type,
		media,
	}));
}

/** The node at a JSON pointer of the bundle. */
export function at(pointer: string): unknown {
	return pointer
		.slice(1)
		.split('/')
		.reduce<unknown>((node, key) => (node as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], bundle);
}

export function follow(node: Json): Json {
	return typeof node.$ref === 'string' ? follow(at(node.$ref.slice(1)) as Json) : node;
}

function escapePointer(key: string): string {
	return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
