import type { StandardCase } from './standard-case.ts';

export const bodies: readonly StandardCase[] = [];
