import { ts } from '@returning-ai/codegen/typescript';

/** A name that users can import. */
export interface Exported {
	declarations: readonly ts.Node[];
	/** Their source text without comments. */
	text: string;
	isValue: boolean;
	/** The number of required type parameters. */
	parameters: number;
	/** Its declaration file. */
	file: string;
}

const printer = ts.createPrinter({ removeComments: true });

export function exportsOf(program: ts.Program, file: string): Map<string, Exported> {
	const checker = program.getTypeChecker();
	const source = program.getSourceFile(file);
	const module = source && checker.getSymbolAtLocation(source);
	if (!module) throw new Error(`${file} is not a module that the compiler can read. To fix: npm run build`);
	return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, describe(symbol, checker)]));
}

function isTypeOnly({ declarations = [] }: ts.Symbol): boolean {
	return declarations.some((node) => ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly));
}

function requiredParameters(node: ts.Node): number {
	const { typeParameters = [] } = node as { typeParameters?: readonly ts.TypeParameterDeclaration[] };
	return typeParameters.filter((parameter) => !parameter.default).length;
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): Exported {
	const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
	const declarations = target.declarations ?? [];
	return {
		declarations,
		text: declarations.map((node) => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())).join('\n'),
		isValue: (target.flags & ts.SymbolFlags.Value) !== 0 && !isTypeOnly(symbol),
		parameters: Math.max(0, ...declarations.map(requiredParameters)),
		file: declarations[0]?.getSourceFile().fileName ?? '',
	};
}
