import { styleText } from 'node:util';
import type { HelpConfiguration } from 'commander';
import type { Context } from '../context.ts';
import { hasColours } from './colours.ts';

/** The layout of help: headings in bold on a terminal, descriptions wrapped in a narrow terminal, too. */
export function helpStyles({ stdout, env }: Context): HelpConfiguration {
	const layout = { minWidthToWrap: 20 };
	if (!hasColours(stdout, env)) return layout;
	return { ...layout, styleTitle: (title) => styleText('bold', title, { validateStream: false }) };
}
