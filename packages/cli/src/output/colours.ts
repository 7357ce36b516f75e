import type { Context, Output } from '../context.ts';

/** Whether to print colours: to a terminal, unless NO_COLOR is set (https://no-color.org). FORCE_COLOR wins over both. */
export function hasColours(output: Output, env: Context['env']): boolean {
	if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
	return output.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}
