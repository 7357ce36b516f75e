import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { Context } from '../context.ts';
import { hasColours } from './colours.ts';
import { safeLine } from './safe-text.ts';

const REDRAW_MS = 100;
const LINE_MS = 10_000;
const BAR_WIDTH = 30;
const DEFAULT_WIDTH = 80;
/** Moves to the start of the line, and clears it. */
const CLEAR = '\r\u001b[K';

export interface Counts {
	/** The items that are finished, with those that failed. */
	readonly done: number;
	readonly failed: number;
}

/** Shows on stderr how far a command is. */
export interface Progress {
	update(counts: Counts): void;
	/** Clears the bar. Without a terminal, prints the last line. */
	end(): void;
}

/** On a terminal, one line that is redrawn at most 10 times a second. Elsewhere, a line at most every 10 s. */
export function createProgress(context: Context, { total, label }: { total: number; label: string }): Progress {
	const { stderr, env } = context;
	const started = Date.now();
	const describe = (counts: Counts): Parts => partsOf(counts, total, (Date.now() - started) / 1000);
	const name = safeLine(label);
	if (!stderr.isTTY || env.TERM === 'dumb') return linesOf((counts) => stderr.write(`${name}: ${textOf(describe(counts))}\n`));
	const colours = hasColours(stderr, env);
	return barOf(
		(counts) => stderr.write(`${CLEAR}${barLine(name, describe(counts), (stderr.columns || DEFAULT_WIDTH) - 1, colours)}`),
		() => stderr.write(CLEAR),
	);
}

function barOf(draw: (counts: Counts) => void, clear: () => void): Progress {
	let latest: Counts = { done: 0, failed: 0 };
	let drawn = Number.NEGATIVE_INFINITY;
	let timer: NodeJS.Timeout | undefined;
	const redraw = (): void => {
		timer = undefined;
		drawn = Date.now();
		draw(latest);
	};
	return {
		update(counts) {
			latest = counts;
			const wait = drawn + REDRAW_MS - Date.now();
			if (wait <= 0 && timer === undefined) redraw();
			// The last update is shown, even if no other follows.
			else timer ??= setTimeout(redraw, wait).unref();
		},
		end() {
			clearTimeout(timer);
			if (drawn > Number.NEGATIVE_INFINITY) clear();
		},
	};
}

function linesOf(print: (counts: Counts) => void): Progress {
	let latest: Counts = { done: 0, failed: 0 };
	let printed = Date.now();
	return {
		update(counts) {
			latest = counts;
			if (Date.now() - printed < LINE_MS) return;
			printed = Date.now();
			print(latest);
		},
		end: () => print(latest),
	};
}

interface Parts {
	/** From 0 to 1. */
	readonly share: number;
	readonly counts: string;
	readonly percent: string;
	/** Both empty until there is something to measure. */
	readonly rate: string;
	readonly left: string;
	readonly failed: string;
}

function partsOf({ done, failed }: Counts, total: number, seconds: number): Parts {
	const share = total > 0 ? Math.min(1, done / total) : 1;
	const rate = seconds > 0 ? done / seconds : 0;
	return {
		share,
		counts: `${numberText(done)}/${numberText(total)}`,
		percent: `${Math.floor(share * 100)}%`,
		rate: rate > 0 ? `${rate < 10 ? rate.toFixed(1) : numberText(Math.round(rate))}/s` : '',
		left: rate > 0 && done < total ? `${durationText((total - done) / rate)} left` : '',
		failed: failed > 0 ? `${numberText(failed)} failed` : '',
	};
}

function textOf({ counts, percent, rate, left, failed }: Parts): string {
	return [counts, percent, rate, left, failed].filter((part) => part !== '').join(', ');
}

/** The bar gives way to the text in a narrow terminal. */
function barLine(label: string, { share, counts, percent, rate, left, failed }: Parts, width: number, colours: boolean): string {
	const after = [counts, percent, rate, left].filter((part) => part !== '').join('  ');
	const room = width - stringWidth(`${label}    ${after}${failed && `  ${failed}`}`);
	const barWidth = Math.min(BAR_WIDTH, room);
	const full = Math.round(share * barWidth);
	const bar = barWidth < 5 ? '' : `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}  `;
	if (room < -2) return `${counts}  ${percent}`.slice(0, width);
	const red = colours && failed ? styleText('red', failed, { validateStream: false }) : failed;
	return `${label}  ${bar}${after}${red && `  ${red}`}`;
}

function numberText(value: number): string {
	return value.toLocaleString('en-US');
}

function durationText(seconds: number): string {
	const whole = Math.max(1, Math.ceil(seconds));
	if (whole < 60) return `${whole} s`;
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
