import { readFileSync } from 'node:fs';
import { instance } from '@viz-js/viz';

const graphviz = await instance();

/** Draws a file of Graphviz's language as SVG. Colours come from the page, by the classes that the file gives. */
export function diagram(file: string): string {
	const { status, output, errors } = graphviz.render(readFileSync(file, 'utf8'), { format: 'svg', engine: 'dot' });
	if (status !== 'success') throw new Error(`${file} cannot be drawn: ${errors.map(({ message }) => message).join('; ')}`);
	return output
		.slice(output.indexOf('<svg'))
		.replace(/<!--[\s\S]*?-->|<title>[\s\S]*?<\/title>/g, '')
		.replace(/<polygon fill="white" stroke="none"[^>]*>/, '')
		.replace(/ (?:fill|stroke|font-family|font-weight|width|height|id)="[^"]*"/g, '')
		.replace(/<svg\s+/, '<svg class="diagram" ')
		.replace(/\n+/g, '\n');
}
