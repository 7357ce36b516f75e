/** The semver level of a change. */
export type Level = 'patch' | 'minor' | 'major';

export interface Change {
	level: Level;
	/** For the reader of the change log. */
	reason: string;
	/** The operations that it affects; may be empty. */
	operations: string[];
	/** JSON pointer into the bundled contract, of the new one or, for a removal, of the old one. */
	pointer: string;
	/** Found by Redocly's rules, or by ours, which cover what Redocly does not report. */
	by: 'redocly' | 'ours';
}

const ORDER: readonly Level[] = ['patch', 'minor', 'major'];

export function biggest(levels: Iterable<Level>): Level | undefined {
	const found = [...levels];
	return found.length > 0 ? ORDER[Math.max(...found.map((level) => ORDER.indexOf(level)))] : undefined;
}

/** Whether a release of the level `given` may contain a change of the level `asked`. */
export function covers(given: Level | undefined, asked: Level): boolean {
	return given !== undefined && ORDER.indexOf(given) >= ORDER.indexOf(asked);
}
