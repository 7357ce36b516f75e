import { readFileSync } from 'node:fs';
import { instance } from '@viz-js/viz';

const graphviz = await instance();

const MAX_NARROW_WIDTH = 480;

/** Renders a Graphviz file as SVG. The page's style sheet sets the colours, by the classes in the file. */
export function diagram(file: string): string {
	const { status, output, errors } = graphviz.render(readFileSync(file, 'utf8'), { format: 'svg', engine: 'dot' });
	if (status !== 'success') throw new Error(`Graphviz cannot render ${file}: ${errors.map(({ message }) => message).join('; ')}`);
	return output
		.slice(output.indexOf('<svg'))
		.replace(/<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/g, '')
		.replace(/<polygon fill="white" stroke="none"[^>]*>/, '')
		.replace(/ (?:fill|stroke|font-family|font-weight|width|height|id)="[^"]*"/g, '')
		.replace(/<svg\s+viewBox="0.00 0.00 (\S+)/, withWidth)
		.replace(/\n+/g, '\n');
}

/** A narrow diagram may shrink on a phone, where its text stays readable. A wide one keeps a size at which the reader scrolls it. */
function withWidth(start: string, width: string): string {
	const size = Number(width) <= MAX_NARROW_WIDTH ? 'narrow' : 'broad';
	return start.replace('<svg', `<svg class="diagram ${size}" width="${Number(width)}"`);
}
