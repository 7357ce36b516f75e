import { type OperationId, operationIds, operations } from './contract.ts';

export type Match =
	| { kind: 'found'; id: OperationId }
	/** The path is known, the method is not. */
	| { kind: 'wrong-method'; nearest: OperationId; allow: string[] }
	| { kind: 'unknown-path'; nearest: OperationId };

interface Entry {
	id: OperationId;
	method: string;
	pattern: RegExp;
	segments: string[];
	variables: number;
}

const ENTRIES: readonly Entry[] = operationIds
	.map((id) => {
		const { method, path } = operations[id];
		const segments = path.split('/').slice(1);
		const isVariable = (segment: string): boolean => segment.startsWith('{');
		const source = segments.map((segment) => (isVariable(segment) ? '[^/]+' : escapePattern(segment))).join('/');
		return { id, method, pattern: new RegExp(`^/${source}$`), segments, variables: segments.filter(isVariable).length };
	})
	// A literal segment wins over a variable one: `/users/info` is not the user "info".
	.sort((a, b) => a.variables - b.variables);

/** Finds the operation of a request. On a miss it names the nearest operation, whose envelope the error is told in. */
export function route(method: string, path: string): Match {
	const candidates = ENTRIES.filter(({ pattern }) => pattern.test(path));
	const exact = candidates.find((entry) => entry.method === method);
	if (exact) return { kind: 'found', id: exact.id };
	const [first] = candidates;
	if (first) return { kind: 'wrong-method', nearest: first.id, allow: [...new Set(candidates.map((entry) => entry.method))] };
	return { kind: 'unknown-path', nearest: nearest(path) };
}

/** The operation that shares the most leading segments. */
function nearest(path: string): OperationId {
	const segments = path.split('/').slice(1);
	const shared = (entry: Entry): number => {
		const index = entry.segments.findIndex((segment, at) => segment !== segments[at]);
		return index === -1 ? entry.segments.length : index;
	};
	return ENTRIES.reduce((best, entry) => (shared(entry) > shared(best) ? entry : best)).id;
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
