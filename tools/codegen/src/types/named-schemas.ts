import ts from 'typescript';

/**
 * Declares each schema of `components` as a type of its own, and refers to it by that name. openapi-typescript makes such a name an alias
 * of `components['schemas']['Channel']`. TypeScript forgets an alias of that kind: editors and error messages then print all fields.
 */
export function withNamedSchemas(statements: readonly ts.Node[]): ts.Node[] {
	const { transformed } = ts.transform([...statements], [namesInsteadOfPaths]);
	const schemas = schemasIn(transformed);
	return transformed.map((statement) => {
		if (isComponents(statement)) return withReferences(statement);
		const schema = ts.isTypeAliasDeclaration(statement) && schemas.get(statement.name.text);
		return schema ? declaration(schema) : statement;
	});
}

type Property = ts.PropertySignature & { name: ts.Identifier; type: ts.TypeNode };

/** Replaces `components["schemas"]["Channel"]` by `Channel`. */
function namesInsteadOfPaths(context: ts.TransformationContext): (node: ts.Node) => ts.Node {
	const visit = (node: ts.Node): ts.Node => {
		const name = schemaName(node);
		return name === undefined ? ts.visitEachChild(node, visit, context) : ts.factory.createTypeReferenceNode(name);
	};
	return visit;
}

function schemaName(node: ts.Node): string | undefined {
	if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
	const { objectType, indexType } = node.objectType;
	const isSchemas = ts.isTypeReferenceNode(objectType) && key(indexType) === 'schemas';
	return isSchemas && ts.isIdentifier(objectType.typeName) && objectType.typeName.text === 'components'
		? key(node.indexType)
		: undefined;
}

function key(type: ts.TypeNode): string | undefined {
	return ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;
}

function isComponents(statement: ts.Node): statement is ts.InterfaceDeclaration {
	return ts.isInterfaceDeclaration(statement) && statement.name.text === 'components';
}

function schemasIn(statements: readonly ts.Node[]): Map<string, Property> {
	const properties = statements.filter(isComponents).flatMap(schemaProperties);
	return new Map(properties.map((property) => [property.name.text, property]));
}

function schemaProperties(components: ts.InterfaceDeclaration): Property[] {
	const schemas = components.members.find(isSchemas);
	return schemas && ts.isTypeLiteralNode(schemas.type) ? ([...schemas.type.members] as Property[]) : [];
}

function isSchemas(member: ts.TypeElement): member is Property {
	return ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === 'schemas';
}

/** `components` with `Channel: Channel`. The documentation moves to the declaration. */
function withReferences(components: ts.InterfaceDeclaration): ts.InterfaceDeclaration {
	const references = schemaProperties(components).map(({ name }) =>
		ts.factory.createPropertySignature(undefined, name, undefined, ts.factory.createTypeReferenceNode(name)),
	);
	const members = components.members.map((member) =>
		isSchemas(member)
			? ts.factory.createPropertySignature(undefined, member.name, undefined, ts.factory.createTypeLiteralNode(references))
			: member,
	);
	const { modifiers, name, typeParameters, heritageClauses } = components;
	return ts.factory.updateInterfaceDeclaration(components, modifiers, name, typeParameters, heritageClauses, members);
}

function declaration(schema: Property): ts.TypeAliasDeclaration {
	const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
	const alias = ts.factory.createTypeAliasDeclaration(exported, schema.name, undefined, schema.type);
	return ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(schema));
}
