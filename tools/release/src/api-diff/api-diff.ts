/** Compares the TypeScript API of the packages with that of the last release: each entry point, each exported name. */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ts } from '@returning-ai/codegen/typescript';
import type { Level } from '../change.ts';
import { assignabilityOf, type ExportPair } from './assignability.ts';
import { PUBLISHED } from './declarations.ts';
import { type Directions, directionsOf } from './directions.ts';
import { changedEntries, entriesOf } from './entries.ts';
import { type Exported, exportsOf } from './exported.ts';

export interface ApiChange {
	level: Level;
	reason: string;
	/** The source file. */
	source: string;
}

/** Generated from the contract, whose changes are reported separately. */
const GENERATED = /\.gen\.d\.ts$|operations\.d\.ts$/;
const root = join(import.meta.dirname, '../../../..');

/** Compares two folders of declarations. Ignores generated declarations when the contract changed. */
export function compareApis(before: string, after: string, contractChanged: boolean): ApiChange[] {
	// In this folder the compiler finds the packages that the declarations import.
	const cache = join(root, 'packages/client/node_modules/.cache');
	mkdirSync(cache, { recursive: true });
	const work = mkdtempSync(join(cache, 'api-diff-'));
	const [had, has] = [join(work, 'before/node_modules'), join(work, 'after/node_modules')];
	try {
		cpSync(before, had, { recursive: true });
		cpSync(after, has, { recursive: true });
		if (contractChanged)
			for (const file of declarationsIn(had).filter((name) => GENERATED.test(name))) cpSync(join(had, file), join(has, file));
		for (const scope of [had, has]) {
			dropPrivates(scope);
			tellApart(scope);
		}
		return [...changedEntries(before, after), ...changedExports(work, had, has)];
	} finally {
		rmSync(work, { recursive: true });
	}
}

const declarationsIn = (scope: string): string[] => globSync('@returning-ai/**/*.d.ts', { cwd: scope });

/** The compiler treats any two classes with private members as incompatible. */
function dropPrivates(scope: string): void {
	for (const file of declarationsIn(scope)) {
		const path = join(scope, file);
		writeFileSync(path, readFileSync(path, 'utf8').replace(/^\s+#private;\n/gm, ''));
	}
}

/** The compiler treats two packages of the same name and version as one, and reads only the first. */
function tellApart(scope: string): void {
	for (const name of PUBLISHED.keys()) {
		const file = join(scope, name, 'package.json');
		writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version: scope }));
	}
}

const OPTIONS: ts.CompilerOptions = {
	module: ts.ModuleKind.NodeNext,
	target: ts.ScriptTarget.ES2022,
	lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
	types: ['node'],
	typeRoots: [join(root, 'node_modules/@types')],
	strict: true,
	noEmit: true,
	skipLibCheck: true,
};

/** A name that an entry point exports in both versions. */
interface Pair extends ExportPair {
	/** For messages: `ClientOptions` of `@returning-ai/client`. */
	title: string;
	has: Exported;
	/** Whether users write values of it (input), read them (output), or both. */
	isInput: boolean;
	isOutput: boolean;
}

function changedExports(work: string, had: string, has: string): ApiChange[] {
	const program = ts.createProgram(
		[had, has].flatMap((scope) => declarationsIn(scope).map((file) => join(scope, file))),
		OPTIONS,
	);
	const changes: ApiChange[] = [];
	const pairs: Pair[] = [];
	for (const owner of PUBLISHED.keys()) {
		const directions = directionsOf(
			valuesOf(program, had, owner),
			program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${join(had, owner)}/`)),
		);
		const after = entriesOf(has, owner);
		for (const [entry, file] of entriesOf(had, owner)) {
			const now = after.get(entry);
			if (!file || !now) continue;
			const [old, current] = [exportsOf(program, file), exportsOf(program, now)];
			const title = (name: string): string => `\`${name}\` of \`${entry}\``;
			for (const [name, exported] of current)
				if (!old.has(name)) changes.push({ level: 'minor', reason: `${title(name)} is new.`, source: sourceOf(exported, has) });
			for (const [name, exported] of old) {
				const same = current.get(name);
				if (same)
					pairs.push({ title: title(name), name, entries: [file, now], had: exported, has: same, ...waysOf(name, directions) });
				else changes.push({ level: 'major', reason: `${title(name)} was removed.`, source: sourceOf(exported, had) });
			}
		}
	}
	return [...changes, ...compareAll(pairs, work, program, has)];
}

/** The functions, classes and constants that users can import. */
function valuesOf(program: ts.Program, scope: string, owner: string): ts.Node[] {
	const files = [...entriesOf(scope, owner).values()].filter((file) => file !== undefined);
	const exported = files.flatMap((file) => [...exportsOf(program, file).values()]);
	return exported.filter(({ isValue }) => isValue).flatMap(({ declarations }) => declarations);
}

/** A type that no function takes or returns counts as both input and output. */
function waysOf(name: string, { inputs, outputs }: Directions): Pick<Pair, 'isInput' | 'isOutput'> {
	const isSeen = inputs.has(name) || outputs.has(name);
	return { isInput: inputs.has(name) || !isSeen, isOutput: outputs.has(name) || !isSeen };
}

function compareAll(pairs: readonly Pair[], work: string, program: ts.Program, has: string): ApiChange[] {
	const faults = assignabilityOf(pairs, join(work, 'compare.ts'), OPTIONS, program);
	return pairs.flatMap((pair, at): ApiChange[] => {
		const { unusable, newForOld, oldForNew } = faults[at] ?? {};
		const broken =
			(pair.had.isValue && !pair.has.isValue ? 'it is now only a type.' : undefined) ??
			unusable ??
			(pair.had.isValue || pair.isOutput ? newForOld : undefined) ??
			(pair.isInput && !pair.had.isValue ? oldForNew : undefined);
		const source = sourceOf(pair.has, has);
		if (broken) return [{ level: 'major', reason: `${pair.title} breaks its users: ${broken}`, source }];
		const isSame = !newForOld && !oldForNew && pair.had.text === pair.has.text;
		return isSame ? [] : [{ level: 'minor', reason: `${pair.title} was extended.`, source }];
	});
}

/** The source file of a declaration. */
function sourceOf({ file }: Exported, scope: string): string {
	const [, owner = '', rest = ''] = /^(@[^/]+\/[^/]+)\/(.*)$/.exec(relative(scope, file)) ?? [];
	return `${PUBLISHED.get(owner) ?? owner}/${rest.replace(/^dist\//, 'src/').replace(/\.d\.ts$/, '.ts')}`;
}
