export interface Demand {
	/** The width of the longest cell. */
	readonly natural: number;
	/** The width below which the column is of no use. */
	readonly least: number;
}

/** The columns between two columns of a table. */
export const GAP = 2;

/**
 * The widths of the columns that fit into a terminal. Shrinks the widest columns. If that is not enough, drops the last ones: the
 * result then is shorter than `demands`.
 */
export function fit(demands: readonly Demand[], available: number): number[] {
	const kept = [...demands];
	while (kept.length > 1 && total(kept.map(({ least }) => least)) > available) kept.pop();
	const widths = kept.map(({ natural }) => Math.min(natural, available));
	for (let excess = total(widths) - available; excess > 0; excess--) {
		const widest = widestIndex(widths, kept);
		if (widest === undefined) break;
		widths[widest] = (widths[widest] ?? 0) - 1;
	}
	return widths;
}

/** Widens columns for wider cells, as far as there is room. Never narrows one: rows above are printed already. */
export function grow(widths: readonly number[], naturals: readonly number[], available: number): number[] {
	let room = available - total(widths);
	return widths.map((width, index) => {
		const more = Math.max(0, Math.min(room, (naturals[index] ?? 0) - width));
		room -= more;
		return width + more;
	});
}

function total(widths: readonly number[]): number {
	return widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
}

function widestIndex(widths: readonly number[], demands: readonly Demand[]): number | undefined {
	let widest: number | undefined;
	for (const [index, width] of widths.entries()) {
		if (width > (demands[index]?.least ?? 0) && width > (widest === undefined ? 0 : (widths[widest] ?? 0))) widest = index;
	}
	return widest;
}
