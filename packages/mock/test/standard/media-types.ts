import type { StandardCase } from './standard-case.ts';

export const mediaTypes: readonly StandardCase[] = [];
