/** The only file that imports openapi-typescript, so the generator can be replaced here. */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { document } from '../contract.ts';
import { HEADER } from '../generated-files.ts';
import { withNamedSchemas } from './named-schemas.ts';
import { OPEN_STRING, withOpenEnums } from './open-enums.ts';

const BLOB = ts.factory.createTypeReferenceNode('Blob');
const ANY_TEXT = ts.factory.createIntersectionTypeNode([
	ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
	ts.factory.createTypeLiteralNode([]),
]);

export async function openapiTypes(): Promise<string> {
	const ast = await openapiTS(JSON.stringify(withOpenEnums(document)), {
		// The server applies a default, so the field stays optional for the caller.
		defaultNonNullable: false,
		rootTypes: true,
		rootTypesNoSchemaPrefix: true,
		rootTypesKeepCasing: true,
		silent: true,
		transform: ({ format }) => ({ binary: BLOB, [OPEN_STRING]: ANY_TEXT })[format ?? ''],
	});
	return HEADER + astToString(withNamedSchemas(ast));
}
