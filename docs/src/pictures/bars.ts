import { escapeHtml } from '../html/page.ts';

export interface Bar {
	label: string;
	value: number;
	ours: boolean;
}

const WIDTH = 680;
const LABEL = 220;
const VALUE = 110;
const ROW = 30;

/** A bar chart as SVG. Our bars have a class of their own; the page's style sheet sets the colours. */
export function bars(title: string, unit: string, list: readonly Bar[]): string {
	const longest = Math.max(...list.map(({ value }) => value), Number.MIN_VALUE);
	const height = list.length * ROW + 8;
	const rows = list.map(({ label, value, ours }, at) => {
		const width = Math.max((Math.max(value, 0) / longest) * (WIDTH - LABEL - VALUE), 2);
		const middle = at * ROW + ROW / 2 + 4;
		return [
			`<text class="label${ours ? ' ours' : ''}" x="${LABEL - 12}" y="${middle}" text-anchor="end" dominant-baseline="middle">${escapeHtml(label)}</text>`,
			`<rect class="${ours ? 'ours' : 'peer'}" x="${LABEL}" y="${middle - 9}" width="${width.toFixed(1)}" height="18" rx="3"/>`,
			`<text class="value" x="${(LABEL + width + 8).toFixed(1)}" y="${middle}" dominant-baseline="middle">${figure(value)} ${unit}</text>`,
		].join('');
	});
	const alternative = `${title}: ${list.map(({ label, value }) => `${label} ${figure(value)} ${unit}`).join(', ')}`;
	return `<svg class="bars" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escapeHtml(alternative)}">${rows.join('')}</svg>`;
}

function figure(value: number): string {
	if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
	return String(Number(value.toPrecision(3)));
}
