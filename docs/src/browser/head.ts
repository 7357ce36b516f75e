import moved from '../../moved.json' with { type: 'json' };
import { followTheme } from './theme.ts';

followTheme();
forward();

/** Leads an old address on: one that is listed, or one from the time when the reference was the front page. */
function forward(): void {
	const { base = '' } = document.documentElement.dataset;
	const root = new URL(base || '.', location.href).pathname;
	const here = `${location.pathname.slice(root.length) || 'index.html'}${location.hash}`;
	const known = (moved as Record<string, string>)[here];
	if (known && location.hash) location.replace(base + known);
	else if (here.startsWith('index.html#/')) location.replace(`reference.html${location.hash}`);
}
