import type { GeneratedFiles } from '../generated-files.ts';
import { openapiTypes } from './openapi-types.ts';
import { typeTests } from './type-tests.ts';

export async function typesFiles(): Promise<GeneratedFiles> {
	return {
		'src/openapi.gen.ts': await openapiTypes(),
		'test/every-operation.gen.ts': typeTests(),
	};
}
