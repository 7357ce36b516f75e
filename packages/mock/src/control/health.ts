import type { Contract } from '../contract/contract.ts';
import { readVersion } from '../own-files.ts';

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
	return { status: 'ok', title: head.title, operations: ids.length, version: readVersion() };
}
