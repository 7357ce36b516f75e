import { parseArgs } from 'node:util';

export interface Options {
	packages: string[];
	/** The number of mutants per package. */
	size: number;
	seed: number;
	/** The number of mutants tested in parallel. */
	workers: number;
}

export const USAGE = `Usage: npm run test:mutants -- [PACKAGE...] [--size 60] [--seed NUMBER] [--all] [--workers NUMBER]`;

/** @throws Error for an unknown package or an invalid number */
export function readOptions(args: string[], known: readonly string[], cores: number): Options {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			size: { type: 'string', default: '60' },
			seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
			all: { type: 'boolean', default: false },
			workers: { type: 'string', default: String(Math.max(1, Math.min(cores, 4))) },
		},
	});
	const unknown = positionals.find((name) => !known.includes(name));
	if (unknown !== undefined) throw new Error(`Unknown package ${unknown}. Packages: ${known.join(', ')}.`);
	return {
		packages: positionals.length > 0 ? positionals : [...known],
		size: values.all ? Number.POSITIVE_INFINITY : count('--size', values.size, 1),
		seed: count('--seed', values.seed, 0),
		workers: count('--workers', values.workers, 1),
	};
}

function count(flag: string, text: string, least: number): number {
	const number = Number(text);
	if (!/^\d+$/.test(text) || number < least)
		throw new Error(`${flag} must be a whole number of at least ${least}; given: ${text}.`);
	return number;
}
