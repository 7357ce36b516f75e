import { ts } from '@returning-ai/codegen/typescript';

/** Which types a package takes from its users, and which it gives them: what is taken may ask for nothing more, what is given may lack nothing. */
export interface Directions {
	taken: Set<string>;
	given: Set<string>;
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
	const found: Directions = { taken: new Set(), given: new Set() };
	const visit = (node: ts.Node, isTaken: boolean): void => {
		if (ts.isParameter(node)) {
			if (node.type) visit(node.type, !isTaken);
			return;
		}
		const name = referredName(node);
		if (name) follow(name, isTaken);
		ts.forEachChild(node, (child) => visit(child, isTaken));
	};
	const follow = (name: string, isTaken: boolean): void => {
		const names = isTaken ? found.taken : found.given;
		if (names.has(name)) return;
		names.add(name);
		for (const declaration of declared.get(name) ?? []) visit(declaration, isTaken);
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
