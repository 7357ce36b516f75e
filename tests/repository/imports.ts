import { dirname, join, normalize } from 'node:path';
import { read } from '@returning-ai/testing/files';

export interface Import {
	from: string;
	/** Whether it is erased when the file is compiled. */
	isType: boolean;
}

/** What a file imports, by a literal. */
export function importsIn(file: string): Import[] {
	const text = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
	// What follows a backtick may be the text of a program, not the program.
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

/** The files of a list that import each other, as edges. */
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

/** The graph of the folders of a package. A file beside the folders, such as `src/context.ts`, is a node of its own. */
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

/** One circle for each node that is on one, as `a → b → a`; none in a graph without circles. */
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
