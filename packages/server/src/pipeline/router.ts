import { type OperationId, operations } from '@returning-ai/spec/operations';

export type Match =
	| { kind: 'found'; id: OperationId; path: Record<string, string> }
	/** The path is known, the method is not. */
	| { kind: 'wrong-method'; nearest: OperationId; allow: string[] }
	| { kind: 'unknown-path'; nearest: OperationId };

interface Branch {
	/** The first operation below, whose family's words answer a path that leads nowhere. */
	nearest: OperationId;
	literals: Map<string, Branch>;
	variable?: Branch;
	methods: Map<string, { id: OperationId; names: string[] }>;
}

const root = branch('system.auth.login');
for (const id of Object.keys(operations) as OperationId[]) plant(id);

/**
 * Finds the operation of a request. A literal segment wins over a variable one, whatever the order in the contract: `/users/info` is
 * not the user "info".
 */
export function match(method: string, path: string): Match {
	const segments = path.split('/').slice(1).map(decoded);
	const values: string[] = [];
	const last = walk(root, segments, 0, values);
	if (!last) return { kind: 'unknown-path', nearest: nearest(segments) };
	const found = last.methods.get(method === 'HEAD' ? 'GET' : method);
	if (!found) return { kind: 'wrong-method', nearest: last.nearest, allow: allowed(last) };
	const parameters: Record<string, string> = {};
	for (const [index, name] of found.names.entries()) parameters[name] = values[index] ?? '';
	return { kind: 'found', id: found.id, path: parameters };
}

function branch(nearestId: OperationId): Branch {
	return { nearest: nearestId, literals: new Map(), methods: new Map() };
}

function plant(id: OperationId): void {
	const { method, path } = operations[id];
	const names: string[] = [];
	let at = root;
	for (const segment of path.split('/').slice(1)) {
		const name = /^\{(.+)\}$/.exec(segment)?.[1];
		if (name === undefined) {
			if (!at.literals.has(segment)) at.literals.set(segment, branch(id));
			at = at.literals.get(segment) as Branch;
			continue;
		}
		names.push(name);
		at.variable ??= branch(id);
		at = at.variable;
	}
	at.methods.set(method, { id, names });
}

/** The branch at the end of a path, literals tried first; `values` collects what stands for the variables. */
function walk(at: Branch, segments: string[], index: number, values: string[]): Branch | undefined {
	const segment = segments[index];
	if (segment === undefined) return at.methods.size > 0 ? at : undefined;
	const literal = at.literals.get(segment);
	const exact = literal && walk(literal, segments, index + 1, values);
	if (exact) return exact;
	if (!at.variable || segment === '') return undefined;
	values.push(segment);
	const found = walk(at.variable, segments, index + 1, values);
	if (!found) values.pop();
	return found;
}

function nearest(segments: string[]): OperationId {
	let at = root;
	for (const segment of segments) {
		const next = at.literals.get(segment) ?? at.variable;
		if (!next) break;
		at = next;
	}
	return at.nearest;
}

function allowed({ methods }: Branch): string[] {
	return [...methods.keys(), ...(methods.has('GET') ? ['HEAD'] : [])];
}

/** A segment as it was meant; broken percent-encoding stays as it came, and fits no pattern. */
function decoded(segment: string): string {
	if (!segment.includes('%')) return segment;
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

/** Path and query as sent: `new URL` would turn `/a/../b` into `/b`. */
export function splitUrl(url: string): { pathname: string; search: string } {
	const start = url.indexOf('/', url.indexOf('//') + 2);
	const whole = start < 0 ? '/' : (url.slice(start).split('#', 1)[0] ?? '/');
	const mark = whole.indexOf('?');
	return mark < 0 ? { pathname: whole, search: '' } : { pathname: whole.slice(0, mark), search: whole.slice(mark) };
}
