/** Finds mutants, samples them, and inserts the sample into the sources, switched off. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, matchesGlob, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fetched } from '@returning-ai/third-party/fetched';
import type { Package } from './packages.ts';

interface Position {
	/** From 0. */
	line: number;
	column: number;
}

interface Location {
	start: Position;
	end: Position;
}

/** The parts of Stryker's instrumenter API that are used here. */
interface FoundMutant {
	id: string;
	fileName: string;
	location: Location;
	mutatorName: string;
	replacement: string;
}

interface File {
	name: string;
	content: string;
	mutate: boolean | Location[];
}

interface Instrumenter {
	instrument(files: File[], options: object): Promise<{ files: File[]; mutants: FoundMutant[] }>;
}

interface Stryker {
	Instrumenter: new (logger: object) => Instrumenter;
	disableTypeChecks(file: File, options: object): Promise<File>;
}

export interface Mutant {
	/** From the package's folder, with slashes. */
	file: string;
	/** From 1. */
	line: number;
	mutator: string;
	original: string;
	mutated: string;
	location: Location;
	/** A hash of the change, independent of its position in the file. */
	key: string;
}

/** A mutant in the instrumented sources. */
export interface PlacedMutant extends Mutant {
	/** The id that switches it on. */
	id: string;
}

const VERSION = '10.1.1';
const OPTIONS = { plugins: null, excludedMutations: [], ignorers: [] };

let loading: Promise<Stryker> | undefined;

/** StrykerJS's instrumenter. Fetched, because only this program needs it. */
function stryker(): Promise<Stryker> {
	loading ??= (async () => {
		const name = '@stryker-mutator/instrumenter';
		const folder = await fetched('mutants', { [name]: `${name}@${VERSION}` });
		return (await import(pathToFileURL(join(folder, 'node_modules', name, 'dist/src/index.js')).href)) as Stryker;
	})();
	return loading;
}

async function instrument(files: File[]): Promise<{ files: File[]; mutants: FoundMutant[] }> {
	const { Instrumenter } = await stryker();
	const quiet = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
	return new Instrumenter(quiet).instrument(files, OPTIONS);
}

/** The handwritten sources of a package, relative to its folder. */
export function sourceFiles(folder: string, { sources, except = {} }: Package): string[] {
	return globSync([...sources], { cwd: folder })
		.map((file) => file.split(sep).join('/'))
		.filter((file) => !/\.(gen|d|test)\.ts$/.test(file) && !Object.keys(except).some((glob) => matchesGlob(file, glob)))
		.sort();
}

/** All mutants of these sources, in order. */
export async function findMutants(folder: string, files: readonly string[]): Promise<Mutant[]> {
	const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
	const { mutants } = await instrument([...texts].map(([name, content]) => ({ name, content, mutate: true })));
	const seen = new Map<string, number>();
	return mutants.map(({ fileName: file, location, mutatorName: mutator, replacement: mutated }) => {
		const original = textAt(texts.get(file) ?? '', location);
		const change = JSON.stringify([file, mutator, original, mutated]);
		const nth = seen.get(change) ?? 0;
		seen.set(change, nth + 1);
		return { file, line: location.start.line + 1, mutator, original, mutated, location, key: `${change}${nth}` };
	});
}

function textAt(text: string, { start, end }: Location): string {
	const lines = text.split('\n').slice(start.line, end.line + 1);
	lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column) ?? '';
	lines[0] = lines[0]?.slice(start.column) ?? '';
	return lines.join('\n');
}

/**
 * Samples mutants. The same seed and sources give the same sample. An edit changes few of them, because the order is by hash.
 */
export function sample<Item extends { key: string }>(mutants: readonly Item[], size: number, seed: number): Item[] {
	if (size >= mutants.length) return [...mutants];
	const rank = new Map(mutants.map(({ key }) => [key, createHash('sha256').update(`${seed} ${key}`).digest('hex')]));
	const ranked = mutants.toSorted((a, b) => ((rank.get(a.key) ?? '') < (rank.get(b.key) ?? '') ? -1 : 1));
	const chosen = new Set(ranked.slice(0, size));
	return mutants.filter((mutant) => chosen.has(mutant));
}

/** The files with these mutants inserted. Only their positions are instrumented; all other code stays unchanged. */
export async function placeMutants(
	folder: string,
	mutants: readonly Mutant[],
): Promise<{ files: { name: string; content: string }[]; placed: PlacedMutant[] }> {
	const { disableTypeChecks } = await stryker();
	const byFile = Map.groupBy(mutants, ({ file }) => file);
	const before = [...byFile].map(([name, inFile]) => ({
		name,
		content: readFileSync(join(folder, name), 'utf8'),
		mutate: inFile.map(({ location }) => location),
	}));
	const { files, mutants: found } = await instrument(before);
	const identify = (file: string, { start, end }: Location, mutator: string, mutated: string): string =>
		JSON.stringify([file, start.line, start.column, end.line, end.column, mutator, mutated]);
	const ids = new Map(found.map((one) => [identify(one.fileName, one.location, one.mutatorName, one.replacement), one.id]));
	return {
		files: await Promise.all(files.map((file) => disableTypeChecks(file, OPTIONS))),
		placed: mutants.map((mutant) => {
			const id = ids.get(identify(mutant.file, mutant.location, mutant.mutator, mutant.mutated));
			if (id === undefined) throw new Error(`${mutant.file}:${mutant.line}: the mutant ${mutant.mutated} was not inserted.`);
			return { ...mutant, id };
		}),
	};
}
