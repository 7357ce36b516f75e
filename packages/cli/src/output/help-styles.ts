import { styleText } from 'node:util';
import type { HelpConfiguration } from 'commander';
import type { Context } from '../context.ts';
import { hasColours } from './colours.ts';

/** The layout of help: headings in bold on a terminal, no global options. */
export function helpStyles({ stdout, env }: Context): HelpConfiguration {
	if (!hasColours(stdout, env)) return {};
	return { styleTitle: (title) => styleText('bold', title, { validateStream: false }) };
}
