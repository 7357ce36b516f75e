import type { ListResourcesResult, ReadResourceResult, Resource, ResourceTemplate } from '@modelcontextprotocol/sdk/types.js';
import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { InvalidParamsError, RESOURCE_NOT_FOUND } from '../protocol-errors.ts';
import type { Session } from '../session.ts';
import { describe } from '../tools/describe-operation.ts';
import { findOperation } from '../tools/find-operation.ts';
import { ToolError } from '../tools/tool-error.ts';

const PAGE = 50;
const MARKDOWN = 'text/markdown';

export const TEMPLATES: ResourceTemplate[] = [
	{
		uriTemplate: 'returning-ai://operations/{id}',
		name: 'operation',
		title: 'Operation',
		description: 'An operation by its operationId: params, permission, errors, example.',
		mimeType: MARKDOWN,
	},
	{
		uriTemplate: 'returning-ai://guides/{name}',
		name: 'guide',
		title: 'Guide',
		description: 'A guide of the documentation.',
		mimeType: MARKDOWN,
	},
];

/** Lists the guides and the operations that are offered, 50 per page. */
export function listResources(session: Session, cursor: string | undefined): ListResourcesResult {
	const all = resourcesOf(session);
	const { offset } = positionOf(cursor);
	const next = offset + PAGE;
	return {
		resources: all.slice(offset, next),
		...(all.length > next && { nextCursor: encodeCursor({ page: 1, offset: next }, 'resources') }),
	};
}

function positionOf(cursor: string | undefined): { offset: number } {
	try {
		return decodeCursor(cursor, 'resources');
	} catch (error) {
		throw new InvalidParamsError((error as Error).message);
	}
}

function resourcesOf({ guides, access }: Session): Resource[] {
	return [
		...guides.map(({ name, title, description }) => ({
			uri: `returning-ai://guides/${name}`,
			name,
			title,
			description,
			mimeType: MARKDOWN,
		})),
		...access.offered().map(({ id, summary, effect }) => ({
			uri: `returning-ai://operations/${id}`,
			name: id,
			title: summary,
			description: `${summary} (${effect}).`,
			mimeType: MARKDOWN,
		})),
	];
}

/** @throws {McpError} There is no such resource. */
export function readResource(session: Session, uri: string): ReadResourceResult {
	return { contents: [{ uri, mimeType: MARKDOWN, text: textOf(session, uri) }] };
}

function textOf(session: Session, uri: string): string {
	const [, kind, name = ''] = /^returning-ai:\/\/(operations|guides)\/([\w.-]{1,100})$/.exec(uri) ?? [];
	if (kind === 'operations') return operationText(session, uri, name);
	const guide = kind === 'guides' && session.guides.find((candidate) => candidate.name === name);
	if (guide) return guide.text;
	throw notFound(uri, `Resources are ${TEMPLATES.map(({ uriTemplate }) => uriTemplate).join(' and ')}.`);
}

function operationText(session: Session, uri: string, id: string): string {
	try {
		return describe(findOperation(session, id), session.connection.communityId);
	} catch (error) {
		if (error instanceof ToolError) throw notFound(uri, error.message);
		throw error;
	}
}

function notFound(uri: string, hint: string): McpError {
	return new McpError(RESOURCE_NOT_FOUND, `There is no resource ${JSON.stringify(uri.slice(0, 200))}. ${hint}`, {
		uri: uri.slice(0, 200),
	});
}
