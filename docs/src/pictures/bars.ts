import { escapeHtml } from '../html/page.ts';

export interface Bar {
	label: string;
	value: number;
	ours: boolean;
}

/** The width of a bar of the largest value; its SVG is stretched to the page. A bar of the smallest value remains visible. */
const LONGEST = 100;
const SHORTEST = 1;

/** A bar chart. Its text is HTML, which wraps on a narrow screen and follows the reader's font size. Our bars have a class of their own. */
export function bars(title: string, unit: string, list: readonly Bar[]): string {
	const largest = Math.max(...list.map(({ value }) => value), Number.MIN_VALUE);
	const rows = list.map(({ label, value, ours }) => {
		const width = Math.max((Math.max(value, 0) / largest) * LONGEST, SHORTEST);
		return [
			`<li${ours ? ' class="ours"' : ''}><span class="label">${escapeHtml(label)}</span>`,
			`<svg viewBox="0 0 ${LONGEST} 18" preserveAspectRatio="none" aria-hidden="true"><rect width="${width.toFixed(1)}" height="18"/></svg>`,
			`<span>${figure(value)} ${escapeHtml(unit)}</span></li>`,
		].join('');
	});
	return `<ul class="bars" aria-label="${escapeHtml(title)}">${rows.join('')}</ul>`;
}

function figure(value: number): string {
	if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
	return String(Number(value.toPrecision(3)));
}
