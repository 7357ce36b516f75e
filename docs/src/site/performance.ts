import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml, type Page } from '../html/page.ts';
import { type Bar, bars } from '../pictures/bars.ts';

interface Figure {
	name: string;
	unit: string;
	value: number;
	bar?: string;
	holds?: boolean;
}

/** The results of one benchmark, as `npm run docs:figures` saves them. */
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
	/** Selects the figures by name. The group captures the label of the bar. */
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
	{ benchmark: 'mock', title: 'Mock: time to the first response', name: /^start: first answer of (.+)$/ },
	{ benchmark: 'mock', title: 'Mock: memory', name: /^start: memory of (.+)$/ },
	{ benchmark: 'docs', title: 'Reference: weight', name: /^weight of (.+)$/ },
	{ benchmark: 'docs', title: 'Reference: time until it can be used', name: /^usable: (.+)$/ },
];

export function performancePage(): Page {
	const recordings = new Map(readdirSync(folder).map((file) => [file.replace('.json', ''), read(file)]));
	const plots = PLOTS.map((plot) => draw(plot, recordings.get(plot.benchmark)));
	const tables = [...recordings.values()].map(table);
	return {
		path: 'performance.html',
		title: 'Performance',
		description: 'Benchmarks of the client, the mock and the reference beside similar tools, with the commands to repeat them.',
		main: `<article class="prose alone"><h1>Performance</h1>
<p>Each figure comes from a benchmark in the repository, which measures our packages and similar tools in the same run. Lower is better. Absolute values depend on the machine: compare the ratios, or run the command yourself.</p>
${plots.join('\n')}
<h2 id="all-figures">All figures</h2>
${tables.join('\n')}</article>`,
	};
}

function read(file: string): Recording {
	return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

function draw({ benchmark, title, name }: Plot, recording: Recording | undefined): string {
	const found = recording?.figures.filter((figure) => name.test(figure.name)) ?? [];
	const [first] = found;
	if (!recording || !first)
		throw new Error(
			`docs/figures/${benchmark}.json has no figure that matches ${name}. Run: npm run docs:figures -- ${benchmark}`,
		);
	const list: Bar[] = found.map((figure) => {
		const label = name.exec(figure.name)?.[1] ?? figure.name;
		return {
			label: label.replace(/, (?:a function|createClient|fetch without features)$/, ''),
			value: figure.value,
			ours: OURS.test(label),
		};
	});
	list.sort((a, b) => Number(b.ours) - Number(a.ours) || a.value - b.value);
	return `<section class="plot"><h2>${escapeHtml(title)}</h2>${bars(title, first.unit, list)}<p class="source"><code>${recording.command}</code> ${recording.date}, ${escapeHtml(recording.machine)}, Node ${recording.node}</p></section>`;
}

function table({ command, date, machine, node, figures }: Recording): string {
	const rows = figures.map(({ name, value, unit, bar, holds }) => {
		const outcome = holds === undefined ? '' : holds ? 'met' : 'missed';
		return `<tr><td>${escapeHtml(name)}</td><td>${Number(value.toPrecision(4))} ${escapeHtml(unit)}</td><td>${escapeHtml(bar ?? '')}</td><td>${outcome}</td></tr>`;
	});
	return `<details><summary><code>${command}</code></summary><p>${date}, ${escapeHtml(machine)}, Node ${node}</p>
<div class="wide" tabindex="0" role="group" aria-label="Figures of ${command}"><table><thead><tr><th>figure</th><th>value</th><th>target</th><th>outcome</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`;
}
