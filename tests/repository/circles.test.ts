/** Imports point in one direction. */
import { ownFiles } from '@returning-ai/testing/files';
import { describe, expect, it } from 'vitest';
import { circlesIn, folderGraph, importGraph } from './imports.ts';

const SOURCES = [
	'packages/types/src',
	'packages/client/src',
	'packages/mock/src',
	'packages/server/src',
	'packages/cli/src',
	'docs/src',
	'spec/rules',
	'tools',
];
const sourcesIn = (folder: string): string[] =>
	ownFiles().filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.ts') && !file.includes('/test/'));

describe.each(SOURCES)('%s', (folder) => {
	it('has no circle of files at run time', () => {
		expect(circlesIn(importGraph(sourcesIn(folder), { withTypes: false }))).toEqual([]);
	});
});

describe.each(['packages/client/src', 'packages/mock/src', 'packages/server/src', 'packages/cli/src', 'docs/src'])(
	'%s',
	(folder) => {
		it('has no circle of folders, types included', () => {
			const graph = folderGraph(importGraph(sourcesIn(folder), { withTypes: true }), folder);
			expect(graph.size).toBeGreaterThan(2);
			expect(circlesIn(graph)).toEqual([]);
		});
	},
);

describe('circlesIn', () => {
	const graph = (edges: Record<string, string[]>): Map<string, Set<string>> =>
		new Map(Object.entries(edges).map(([node, targets]) => [node, new Set(targets)]));

	it('finds a circle of any length', () => {
		expect(circlesIn(graph({ a: ['b'], b: ['a'] }))).toEqual(['a → b → a']);
		expect(circlesIn(graph({ a: ['b'], b: ['c', 'd'], c: [], d: ['b'] }))).toEqual(['b → d → b']);
	});

	it('accepts two paths to the same node', () => {
		expect(circlesIn(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toEqual([]);
	});

	it('finds a circle of folders without a circle of files', () => {
		const files = graph({ 'src/x/1.ts': ['src/y/1.ts'], 'src/y/1.ts': [], 'src/y/2.ts': ['src/x/2.ts'], 'src/x/2.ts': [] });
		expect(circlesIn(files)).toEqual([]);
		expect(circlesIn(folderGraph(files, 'src'))).toEqual(['x → y → x']);
	});
});
