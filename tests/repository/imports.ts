import { dirname, join, normalize } from 'node:path';
import { read } from '@returning-ai/testing/files';

export interface Import {
	from: string;
	/** Whether the compiler erases it. */
	isType: boolean;
}

/** The imports of a file with a literal specifier. */
export function importsIn(file: string): Import[] {
	const text = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
	// Text after a backtick may be a program in a string, so its imports do not count.
	const [head = ''] = text.split('`');
	const statements = [
		...head.matchAll(/^(?:import|export)\b(?<type> type\b(?! from))?[^;']*?from '(?<from>[^']+)'|^import '(?<bare>[^']+)'/gm),
	];
	const dynamic = [...text.matchAll(/import\('(?<from>[\w@/.-]+)'/g)];
	return [...statements, ...dynamic].map(({ groups = {} }) => ({
		from: groups.from ?? groups.bare ?? '',
		isType: groups.type !== undefined,
	}));
}

/** The import graph of a list of files. */
export function importGraph(files: readonly string[], { withTypes }: { withTypes: boolean }): Map<string, Set<string>> {
	const known = new Set(files);
	return new Map(
		files.map((file) => {
			const targets = importsIn(file)
				.filter(({ from, isType }) => from.startsWith('.') && (withTypes || !isType))
				.map(({ from }) => normalize(join(dirname(file), from)).replaceAll('\\', '/'));
			return [file, new Set(targets.filter((target) => known.has(target)))];
		}),
	);
}

/** The import graph of the folders in `src`. A file directly in `src`, such as `src/context.ts`, is its own node. */
export function folderGraph(graph: ReadonlyMap<string, ReadonlySet<string>>, src: string): Map<string, Set<string>> {
	const node = (file: string): string => file.slice(src.length + 1).split('/')[0] ?? '';
	const folders = new Map<string, Set<string>>();
	for (const [file, targets] of graph) {
		const edges = folders.get(node(file)) ?? new Set();
		folders.set(node(file), edges);
		for (const target of targets) if (node(target) !== node(file)) edges.add(node(target));
	}
	return folders;
}

/** The circles of a graph, each as `a → b → a`. */
export function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
	const state = new Map<string, 'open' | 'done'>();
	const found: string[] = [];
	const visit = (node: string, path: readonly string[]): void => {
		if (state.get(node) === 'done') return;
		if (state.get(node) === 'open') {
			found.push([...path.slice(path.indexOf(node)), node].join(' → '));
			return;
		}
		state.set(node, 'open');
		for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
		state.set(node, 'done');
	};
	for (const node of graph.keys()) visit(node, []);
	return found;
}
