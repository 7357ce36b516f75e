import type { GeneratedFiles } from '../generated-files.ts';
import { errorCodes } from './error-codes.ts';
import { openapiTypes } from './openapi-types.ts';
import { typeTests } from './type-tests.ts';

export async function typesFiles(): Promise<GeneratedFiles> {
	return {
		'src/openapi.gen.ts': await openapiTypes(),
		'src/error-codes.gen.ts': errorCodes(),
		'test/every-operation.gen.ts': typeTests(),
	};
}
