import { type Hook, logTo } from '@returning-ai/client';
import type { Context } from '../context.ts';
import type { CommonOptions } from '../options/option-types.ts';
import { dryRunHook } from './dry-run.ts';

/** The hooks of `--dry-run` and `--verbose`. */
export function hooksOf({ dryRun, verbose }: CommonOptions, { stderr }: Context): Hook[] {
	if (dryRun) return [dryRunHook];
	const write = (message: string): void => void stderr.write(`${message}\n`);
	return verbose ? [logTo({ debug: write, info: write, warn: write }, { level: 'debug' })] : [];
}
