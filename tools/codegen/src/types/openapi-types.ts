/** The only file that knows openapi-typescript: the generator can be exchanged here. */
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { document } from '../contract.ts';
import { HEADER } from '../generated-files.ts';

const BLOB = ts.factory.createTypeReferenceNode('Blob');

export async function openapiTypes(): Promise<string> {
	const ast = await openapiTS(JSON.stringify(document), {
		// A default is what the server assumes; it does not make the caller's field required.
		defaultNonNullable: false,
		rootTypes: true,
		rootTypesNoSchemaPrefix: true,
		rootTypesKeepCasing: true,
		silent: true,
		transform: (schema) => (schema.format === 'binary' ? BLOB : undefined),
	});
	return HEADER + astToString(ast);
}
