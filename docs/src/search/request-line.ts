import type { SearchEntry } from './entry.ts';

/**
 * Whether a query is a request of this operation: `POST /badges/{id}/award`, the path alone, or a URL of a log with its host and IDs.
 */
export function matchesRequest(query: string, { request }: SearchEntry): boolean {
	const [, method, path = ''] = /^(?:(GET|POST|PUT|PATCH|DELETE)\s+)?((?:https?:\/\/[^/\s]+)?\/\S+)$/i.exec(query) ?? [];
	if (!request || path === '') return false;
	const [ownMethod = '', ownPath = ''] = request.split(' ');
	if (method && method.toUpperCase() !== ownMethod) return false;
	const segments = path
		.replace(/^https?:\/\/[^/]+/i, '')
		.replace(/[?#].*$/, '')
		.split('/')
		.filter(Boolean);
	const ownSegments = ownPath.split('/').filter(Boolean);
	const prefix = segments.slice(0, -ownSegments.length).join('/');
	if (!['', 'api/v1', 'apis/v1'].includes(prefix)) return false;
	return ownSegments.every((own, at) => {
		const segment = segments.at(at - ownSegments.length);
		return segment === own || (own.startsWith('{') && segment !== undefined);
	});
}
