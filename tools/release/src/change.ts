/** How big a step a change asks for. */
export type Level = 'patch' | 'minor' | 'major';

export interface Change {
	level: Level;
	/** In words a reader of the change log understands. */
	reason: string;
	/** Which operations meet it. None: it is met by no operation. */
	operations: string[];
	/** Where in the bundled contract it is, or was. */
	pointer: string;
	/** Who found it: Redocly's rules, or ours for what those let pass. */
	by: 'redocly' | 'ours';
}

const ORDER: readonly Level[] = ['patch', 'minor', 'major'];

export function biggest(levels: Iterable<Level>): Level | undefined {
	const found = [...levels];
	return found.length > 0 ? ORDER[Math.max(...found.map((level) => ORDER.indexOf(level)))] : undefined;
}

/** Whether a step is big enough for what is asked. */
export function covers(given: Level | undefined, asked: Level): boolean {
	return given !== undefined && ORDER.indexOf(given) >= ORDER.indexOf(asked);
}
