/** The only file that knows openapi-typescript: the generator can be exchanged here. */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { document } from '../contract.ts';
import { HEADER } from '../generated-files.ts';
import { OPEN_STRING, withOpenEnums } from './open-enums.ts';

const BLOB = ts.factory.createTypeReferenceNode('Blob');
const ANY_TEXT = ts.factory.createIntersectionTypeNode([
	ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
	ts.factory.createTypeLiteralNode([]),
]);

export async function openapiTypes(): Promise<string> {
	const ast = await openapiTS(JSON.stringify(withOpenEnums(document)), {
		// A default is what the server assumes; it does not make the caller's field required.
		defaultNonNullable: false,
		rootTypes: true,
		rootTypesNoSchemaPrefix: true,
		rootTypesKeepCasing: true,
		silent: true,
		transform: ({ format }) => ({ binary: BLOB, [OPEN_STRING]: ANY_TEXT })[format ?? ''],
	});
	return HEADER + astToString(ast);
}
