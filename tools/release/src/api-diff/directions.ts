import { ts } from '@returning-ai/codegen/typescript';

/** Input types (users write values of them) and output types (users read them). An input may require nothing new; an output may lose nothing. */
export interface Directions {
	inputs: Set<string>;
	outputs: Set<string>;
}

/** Follows functions and classes to the types of their parameters and results, by name. */
export function directionsOf(roots: readonly ts.Node[], files: readonly ts.SourceFile[]): Directions {
	const declared = new Map<string, ts.Node[]>();
	for (const statement of files.flatMap((file) => [...file.statements])) {
		const name =
			(ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement) || ts.isClassDeclaration(statement)) &&
			statement.name?.text;
		if (name) declared.set(name, [...(declared.get(name) ?? []), statement]);
	}
	const found: Directions = { inputs: new Set(), outputs: new Set() };
	const visit = (node: ts.Node, isInput: boolean): void => {
		if (ts.isParameter(node)) {
			if (node.type) visit(node.type, !isInput);
			return;
		}
		const name = referredName(node);
		if (name) follow(name, isInput);
		ts.forEachChild(node, (child) => visit(child, isInput));
	};
	const follow = (name: string, isInput: boolean): void => {
		const names = isInput ? found.inputs : found.outputs;
		if (names.has(name)) return;
		names.add(name);
		for (const declaration of declared.get(name) ?? []) visit(declaration, isInput);
	};
	for (const node of roots) visit(node, false);
	return found;
}

function referredName(node: ts.Node): string | undefined {
	const named = ts.isTypeReferenceNode(node)
		? node.typeName
		: ts.isExpressionWithTypeArguments(node)
			? node.expression
			: undefined;
	return named && ts.isIdentifier(named) ? named.text : undefined;
}
