/** Writes the documents for tools that ignore path-level servers or OpenAPI 3.1: one per family, each also as OpenAPI 3.0. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES, familyDocument } from './family-document.ts';
import { toOpenApi30 } from './openapi-3.0.ts';
import type { Json } from './walk.ts';

/** Writes `FAMILY.openapi.json` and `FAMILY.openapi-3.0.json` of each family that the bundle contains. */
export function writeFamilyDocuments(bundle: Json, folder: string): void {
	for (const family of FAMILIES) {
		const document = familyDocument(bundle, family);
		if (document === undefined) continue;
		write(join(folder, `${family}.openapi.json`), document);
		write(join(folder, `${family}.openapi-3.0.json`), toOpenApi30(document));
	}
}

/** Without indentation: the documents are for programs, and half as large. */
function write(file: string, document: Json): void {
	writeFileSync(file, `${JSON.stringify(document)}\n`);
}
