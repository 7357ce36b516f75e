import { bodies } from './bodies.ts';
import { documents } from './documents.ts';
import { headers } from './headers.ts';
import { mediaTypes } from './media-types.ts';
import { parameters } from './parameters.ts';
import type { StandardCase } from './standard-case.ts';

/** The cases by subject. Each subject has a section in `DIFFERENCES.md`. */
export const CASES: Readonly<Record<string, readonly StandardCase[]>> = {
	Parameters: parameters,
	Bodies: bodies,
	'Media types': mediaTypes,
	Documents: documents,
	Headers: headers,
};
