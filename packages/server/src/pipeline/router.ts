import { type OperationId, operations } from '@returning-ai/spec/operations';
import { familyPath, type Match, Router } from '@returning-ai/spec/runtime';

const ids = Object.keys(operations) as OperationId[];
// The documents of the families add the family to the local server URL, and the version to the path.
const pathsOf = (id: OperationId): string[] => [operations[id].path, familyPath(operations[id])];
const router = new Router<OperationId>(
	ids.flatMap((id) => pathsOf(id).map((path) => ({ id, method: operations[id].method, path }))),
);

/** Finds the operation of a request. */
export function match(method: string, path: string): Match<OperationId> {
	return router.match(method, path);
}

/** Path and query of a URL or of a request target, as sent: `new URL` would turn `/a/../b` into `/b`. */
export function splitUrl(url: string): { pathname: string; search: string } {
	const start = url.startsWith('/') ? 0 : url.indexOf('/', url.indexOf('//') + 2);
	const whole = start < 0 ? '/' : (url.slice(start).split('#', 1)[0] ?? '/');
	const mark = whole.indexOf('?');
	return mark < 0 ? { pathname: whole, search: '' } : { pathname: whole.slice(0, mark), search: whole.slice(mark) };
}
