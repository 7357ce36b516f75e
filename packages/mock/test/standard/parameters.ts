import type { StandardCase } from './standard-case.ts';

export const parameters: readonly StandardCase[] = [];
