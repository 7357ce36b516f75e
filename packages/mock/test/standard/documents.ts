import type { StandardCase } from './standard-case.ts';

export const documents: readonly StandardCase[] = [];
