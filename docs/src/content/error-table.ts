/** The table of errors in the contract's introduction: what each status means, and what to do about it. */
export interface ErrorRow {
	status: string;
	meaning: string;
	action: string;
}

/** @throws Error if the text has no such table. */
export function errorTable(introduction: string): readonly ErrorRow[] {
	const rows = [...introduction.matchAll(/^\| (\d{3}) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)];
	if (rows.length === 0)
		throw new Error('spec/introduction.md has no table of errors with rows like "| 404 | meaning | what to do |". Add it.');
	return rows.map(([, status = '', meaning = '', action = '']) => ({ status, meaning, action }));
}

/** What to do, by status. */
export function adviceIn(introduction: string): ReadonlyMap<string, string> {
	return new Map(errorTable(introduction).map(({ status, action }) => [status, action]));
}
