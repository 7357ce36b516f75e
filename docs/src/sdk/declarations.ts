import { ts } from '@returning-ai/codegen/typescript';
import { type Docstring, docstringOf, moduleDocstring } from './docstring.ts';
import { type EntryPoint, notBuilt } from './entry-points.ts';
import { isVisible, memberSignature, parameterName, print, signatureOf } from './signature.ts';

export type Kind = 'function' | 'class' | 'interface' | 'type' | 'constant';

/** An export of an entry point. */
export interface Export {
	name: string;
	kind: Kind;
	/** The file that declares it, which decides its page. */
	file: string;
	signature: string;
	doc: Docstring;
	parameters: Parameter[];
	members: Member[];
}

export interface Parameter {
	name: string;
	type: string;
	required: boolean;
}

export interface Member {
	name: string;
	signature: string;
	doc: Docstring;
}

export interface Module {
	/** Of the entry point. */
	doc: Docstring | undefined;
	exports: Export[];
}

const OPTIONS: ts.CompilerOptions = {
	// Names and declarations are enough: no type is computed, so neither the library nor other packages are loaded.
	noLib: true,
	types: [],
	module: ts.ModuleKind.NodeNext,
	moduleResolution: ts.ModuleResolutionKind.NodeNext,
	allowImportingTsExtensions: true,
	noEmit: true,
};

/** Reads the published declarations of entry points. Throws an error if a file is missing or exports nothing. */
export function readModules(entries: readonly EntryPoint[]): Map<EntryPoint, Module> {
	const host = ts.createCompilerHost(OPTIONS);
	host.resolveModuleNameLiterals = (literals, from) =>
		literals.map(({ text }) => ({
			resolvedModule: /^\.|^@returning-ai\//.test(text)
				? ts.resolveModuleName(text, from, OPTIONS, host).resolvedModule
				: undefined,
		}));
	const files = entries.map(({ file }) => file);
	const program = ts.createProgram(files, OPTIONS, host);
	const checker = program.getTypeChecker();
	return new Map(entries.map((entry) => [entry, readModule(entry, program, checker)]));
}

function readModule({ file, specifier }: EntryPoint, program: ts.Program, checker: ts.TypeChecker): Module {
	const source = program.getSourceFile(file);
	const symbol = source && checker.getSymbolAtLocation(source);
	if (!symbol) throw notBuilt(file);
	const declared = checker.getExportsOfModule(symbol).map((exported) => ({
		name: exported.name,
		declarations: declarationsOf(exported, checker),
	}));
	const known = new Set(declared.flatMap(({ declarations }) => declarations));
	const inherited = (node: ts.Declaration): ts.Declaration[] =>
		basesOf(node, checker).flatMap((base) => (known.has(base) ? [] : [base, ...inherited(base)]));
	const exports = declared.map(({ name, declarations }) => {
		const [first] = declarations;
		if (!first) throw new Error(`${specifier} exports ${name} from a package that is not read. See resolveModuleNameLiterals.`);
		return readExport(name, declarations, [first, ...inherited(first)]);
	});
	return { doc: moduleDocstring(source), exports };
}

function declarationsOf(symbol: ts.Symbol, checker: ts.TypeChecker): readonly ts.Declaration[] {
	const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
	return target.declarations ?? [];
}

/** The interfaces and classes that a declaration extends. */
function basesOf(node: ts.Declaration, checker: ts.TypeChecker): ts.Declaration[] {
	if (!ts.isInterfaceDeclaration(node) && !ts.isClassDeclaration(node)) return [];
	const types = (node.heritageClauses ?? []).flatMap((clause) => clause.types);
	const symbols = types.map(({ expression }) => checker.getSymbolAtLocation(expression));
	return symbols.flatMap((symbol) => (symbol ? declarationsOf(symbol, checker) : []));
}

/** @param sources The declarations whose members it has: its own, and those of bases that a reader finds nowhere else. */
function readExport(name: string, declarations: readonly ts.Declaration[], sources: readonly ts.Declaration[]): Export {
	const [first] = sources as [ts.Declaration];
	return {
		name,
		kind: kindOf(first),
		file: first.getSourceFile().fileName,
		signature: declarations.map(signatureOf).join('\n'),
		doc: docstringOf(first),
		parameters: ts.isFunctionDeclaration(first) ? first.parameters.map(readParameter) : [],
		members: sources.flatMap(membersOf).flatMap(readMember),
	};
}

function kindOf(node: ts.Declaration): Kind {
	if (ts.isFunctionDeclaration(node)) return 'function';
	if (ts.isClassDeclaration(node)) return 'class';
	if (ts.isInterfaceDeclaration(node)) return 'interface';
	return ts.isVariableDeclaration(node) ? 'constant' : 'type';
}

function readParameter(node: ts.ParameterDeclaration): Parameter {
	const required = !(node.questionToken || node.dotDotDotToken || node.initializer);
	return { name: parameterName(node), type: node.type ? print(node.type) : 'unknown', required };
}

function membersOf(node: ts.Declaration): readonly (ts.ClassElement | ts.TypeElement)[] {
	if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) return node.members;
	return ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type) ? node.type.members : [];
}

function readMember(node: ts.ClassElement | ts.TypeElement): Member[] {
	if (!node.name || !isVisible(node)) return [];
	return [{ name: node.name.getText(), signature: memberSignature(node), doc: docstringOf(node) }];
}
