/** The output of every benchmark: its figures as a table or as JSON, and whether each meets its bar. */
export interface Figure {
	name: string;
	unit: string;
	value: number;
	/** The peer, and our value divided by the peer's. */
	peer?: string;
	ratio?: number;
	/** The limit that we guarantee, and whether the value meets it. Peers have none. */
	bar?: string;
	holds?: boolean;
}

/** Adds an upper limit to a figure. */
export function atMost(limit: number, figure: Figure, measured: number = figure.value): Figure {
	return { ...figure, bar: `≤ ${limit}`, holds: measured <= limit };
}

/** Runs with tiny counts to verify that a benchmark works. Its figures are then meaningless. */
export const smoke: boolean = process.argv.includes('--smoke');

export function report(title: string, figures: Figure[]): void {
	if (process.argv.includes('--json')) for (const figure of figures) console.log(JSON.stringify(figure));
	else console.log(table(title, figures));
	const broken = figures.filter(({ holds }) => holds === false);
	if (!process.argv.includes('--check') || broken.length === 0) return;
	console.error(`${broken.length} figures miss their bar: ${broken.map(({ name }) => name).join('; ')}`);
	process.exitCode = 1;
}

function table(title: string, figures: Figure[]): string {
	const rows = figures.map(({ name, value, unit, ratio, peer, bar, holds }) => [
		name,
		`${round(value)} ${unit}`,
		ratio === undefined ? '' : `${round(ratio)}× ${peer}`,
		bar ?? '',
		holds === undefined ? '' : holds ? 'holds' : 'DOES NOT HOLD',
	]);
	const lines = [['', 'figure', 'against', 'bar', ''], ...rows];
	const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
	const text = lines.map((line) =>
		line
			.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
			.join('  ')
			.trimEnd(),
	);
	return [title, ...text].join('\n');
}

function round(value: number): string {
	if (value >= 1000) return Math.round(value).toLocaleString('en');
	return String(Number(value.toPrecision(3)));
}
