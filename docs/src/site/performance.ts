import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bar, bars } from '../pictures/bars.ts';
import { escapeHtml, type Page } from './page.ts';

interface Figure {
	name: string;
	unit: string;
	value: number;
	bar?: string;
	holds?: boolean;
}

/** The recorded figures of one benchmark, written by `npm run docs:figures`. */
export interface Recording {
	command: string;
	date: string;
	machine: string;
	node: string;
	figures: Figure[];
}

interface Plot {
	benchmark: string;
	title: string;
	/** Matches the names of its figures. The group is the product. */
	name: RegExp;
}

const folder = join(import.meta.dirname, '../../figures');
const OURS = /^(?:@returning-ai|our reference)/;

const PLOTS: readonly Plot[] = [
	{ benchmark: 'client', title: 'Client: CPU that a call adds to fetch', name: /^real Response: CPU added by (.+)$/ },
	{ benchmark: 'client', title: 'Client: first import', name: /^cold import of (.+)$/ },
	{ benchmark: 'bundle', title: 'Client: what one operation adds to a page', name: /^one operation: (.+)$/ },
	{ benchmark: 'bundle', title: 'Client: what all operations add to a page', name: /^all operations: (.+)$/ },
	{
		benchmark: 'types',
		title: 'Types: checking a file that calls every operation, TypeScript 7',
		name: /^TypeScript 7: check time, (.+)$/,
	},
	{ benchmark: 'mock', title: 'Mock: CPU of a list', name: /^GET list: CPU of (.+)$/ },
	{ benchmark: 'mock', title: 'Mock: CPU of a valid POST', name: /^POST valid: CPU of (.+)$/ },
	{ benchmark: 'mock', title: 'Mock: time to the first answer', name: /^start: first answer of (.+)$/ },
	{ benchmark: 'mock', title: 'Mock: memory', name: /^start: memory of (.+)$/ },
	{ benchmark: 'docs', title: 'Reference: weight', name: /^weight of (.+)$/ },
	{ benchmark: 'docs', title: 'Reference: time until it can be used', name: /^usable: (.+)$/ },
];

export function performancePage(): Page {
	const recordings = new Map(readdirSync(folder).map((file) => [file.replace('.json', ''), read(file)]));
	const plots = PLOTS.map((plot) => drawn(plot, recordings.get(plot.benchmark)));
	const tables = [...recordings.values()].map(table);
	return {
		path: 'performance.html',
		title: 'Performance',
		description: 'What the client, the mock and the reference cost, beside their peers, with the command that measures it again.',
		main: `<article class="prose alone"><h1>Performance</h1>
<p>Each figure comes from a program in the repository that measures ours and the others' in the same run; less is better everywhere. Machines differ, so go by the ratios, or run the command yourself.</p>
${plots.join('\n')}
<h2 id="all-figures">All figures</h2>
${tables.join('\n')}</article>`,
	};
}

function read(file: string): Recording {
	return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function drawn({ benchmark, title, name }: Plot, recording: Recording | undefined): string {
	const found = recording?.figures.filter((figure) => name.test(figure.name)) ?? [];
	const [first] = found;
	if (!recording || !first)
		throw new Error(`docs/figures/${benchmark}.json has no figure like ${name}. To fix: npm run docs:figures -- ${benchmark}`);
	const list: Bar[] = found.map((figure) => {
		const label = name.exec(figure.name)?.[1] ?? figure.name;
		return {
			label: label.replace(/, (?:a function|the class|fetch without features)$/, ''),
			value: figure.value,
			ours: OURS.test(label),
		};
	});
	list.sort((a, b) => Number(b.ours) - Number(a.ours) || a.value - b.value);
	return `<section class="plot"><h2>${escapeHtml(title)}</h2>${bars(title, first.unit, list)}<p class="source"><code>${recording.command}</code> ${recording.date}, ${escapeHtml(recording.machine)}, Node ${recording.node}</p></section>`;
}

function table({ command, date, machine, node, figures }: Recording): string {
	const rows = figures.map(({ name, value, unit, bar, holds }) => {
		const verdict = holds === undefined ? '' : holds ? 'holds' : 'does not hold';
		return `<tr><td>${escapeHtml(name)}</td><td>${Number(value.toPrecision(4))} ${escapeHtml(unit)}</td><td>${escapeHtml(bar ?? '')}</td><td>${verdict}</td></tr>`;
	});
	return `<details><summary><code>${command}</code></summary><p>${date}, ${escapeHtml(machine)}, Node ${node}</p>
<div class="wide" tabindex="0" role="region" aria-label="Figures of ${command}"><table><thead><tr><th>figure</th><th>value</th><th>bar</th><th>the bar</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`;
}
