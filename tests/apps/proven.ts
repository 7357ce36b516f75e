/** The table at the end of a run: what each application proved. */
import { afterAll } from 'vitest';

const rows: [app: string, what: string][] = [];

/** Adds a row. Call it after the last assertion of a test. */
export function proven(app: string, what: string): void {
	rows.push([app, what]);
}

afterAll(() => {
	const width = Math.max(...rows.map(([app]) => app.length));
	console.info(rows.map(([app, what]) => `${app.padEnd(width)} | ${what}`).join('\n'));
});
