/**
 * `npm run bench -- NAME [--json] [--check]`: builds the packages that a benchmark needs, then runs it. Without a name it lists the
 * benchmarks. The program of each is `benchmarks/src/NAME/main.ts`.
 */
import { buildThenRun } from './build-then-run.ts';

interface Benchmark {
	/** The package that must be built. */
	needs: 'cli' | 'client' | 'docs' | 'mock' | 'server';
	measures: string;
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
	client: { needs: 'client', measures: 'CPU of a call, with stubs and over a socket; CPU of the first import' },
	bundle: { needs: 'client', measures: 'bytes that one operation, and all of them, add to a web page' },
	types: { needs: 'client', measures: 'compile time of a file that calls every operation, with two versions of TypeScript' },
	faults: { needs: 'client', measures: 'what each client does when a host fails in twelve ways' },
	soak: {
		needs: 'client',
		measures: '20,000 calls over a network with seeded failures: untyped errors, leaks, duplicate writes',
	},
	cli: { needs: 'cli', measures: 'start times of the command line and its MCP server, sizes, beside other command lines' },
	mock: { needs: 'mock', measures: 'CPU per request beside other mocks, start-up time, memory, calls in process' },
	server: { needs: 'server', measures: 'CPU per request beside other frameworks, sends on PostgreSQL, start-up time' },
	spec: { needs: 'mock', measures: "responses for other products' documents, by the mock and by Prism" },
	malformed: { needs: 'mock', measures: 'whether the mock survives a minute of malformed requests' },
	docs: { needs: 'docs', measures: 'size and load time of the reference, beside stock Redocly and Redoc 2' },
	pages: {
		needs: 'docs',
		measures: "load time of the docs on a phone with Slow 4G, beside other references; Lighthouse's scores",
	},
};

const USAGE = 'Usage: npm run bench -- NAME [--json] [--check]';
const names = Object.entries(BENCHMARKS).map(([name, { measures }]) => `  ${name.padEnd(11)}${measures}`);

const [name, ...args] = process.argv.slice(2);
const benchmark = name === undefined || !Object.hasOwn(BENCHMARKS, name) ? undefined : BENCHMARKS[name];
if (benchmark) {
	const filters = [`--filter=@returning-ai/${benchmark.needs}`];
	process.exitCode = await buildThenRun({ filters, program: `benchmarks/src/${name}/main.ts`, args });
} else if (name === undefined) console.log([USAGE, '', ...names].join('\n'));
else {
	console.error([`There is no benchmark "${name}". ${USAGE}`, '', ...names].join('\n'));
	process.exitCode = 1;
}
