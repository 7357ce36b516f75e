import type { Family } from '../contract/command.ts';

/** The allowed values of `--family`. */
export const FAMILIES: readonly Family[] = ['system', 'secureAuth', 'integration', 'application'];
