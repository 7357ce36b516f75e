import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atMost, type Figure, smoke } from '../figures.ts';
import { median } from '../measure.ts';

const ROUNDS = smoke ? 1 : 5;

interface Start {
	/** Milliseconds of the whole process, and of opening the database. */
	whole: number;
	database: number;
	megabytes: number;
}

/** Time until the API responds with an empty database: from the shipped snapshot, and with a newly created database. */
export async function starting(): Promise<Figure[]> {
	const starts: [Start, Start][] = [];
	for (let round = 0; round < ROUNDS; round++) starts.push([start('snapshot'), start('initdb')]);
	const [ours, made] = [starts.map(([one]) => one), starts.map(([, other]) => other)];
	const ratio = median(starts.map(([one, other]) => one.database / other.database));
	const whole = median(ours.map(({ whole: time }) => time));
	return [
		{ ...atMost(1500, { name: 'start of the process until it answers', unit: 'ms', value: whole }), bar: '≤ 1,500 ms' },
		{
			...atMost(
				0.5,
				{
					name: 'database on disk: from the snapshot',
					unit: 'ms',
					value: median(ours.map(({ database }) => database)),
					peer: 'initdb',
					ratio,
				},
				ratio,
			),
			bar: '≤ 0.5×',
		},
		{ name: 'database on disk: initdb and migrations', unit: 'ms', value: median(made.map(({ database }) => database)) },
		{ name: 'memory once it answers', unit: 'MB', value: median(ours.map(({ megabytes }) => megabytes)) },
	];
}

function start(how: 'snapshot' | 'initdb'): Start {
	const program = fileURLToPath(new URL('servers/started.ts', import.meta.url));
	const begun = performance.now();
	const [database = 0, megabytes = 0] = execFileSync(process.execPath, ['--no-warnings', program, how], { encoding: 'utf8' })
		.split(' ')
		.map(Number);
	return { whole: performance.now() - begun, database, megabytes };
}
