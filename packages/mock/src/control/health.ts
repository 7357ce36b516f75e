import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Contract } from '../contract/contract.ts';

/** The state of a running mock. It contains no secret, so each caller may read it. */
export interface Health {
	status: 'ok';
	/** The title of the document. */
	title: string;
	/** The number of operations. */
	operations: number;
	/** The version of this package. */
	version: string;
}

export function healthOf({ head, ids }: Contract): Health {
	const manifest = createRequire(import.meta.url).resolve('@returning-ai/mock/package.json');
	return { status: 'ok', title: head.title, operations: ids.length, version: JSON.parse(readFileSync(manifest, 'utf8')).version };
}
