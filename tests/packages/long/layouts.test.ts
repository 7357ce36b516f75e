/** Runs every entry of the packages in each runtime, installed by each package manager. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { type Mock, startMock } from '@returning-ai/mock';
import { published } from '@returning-ai/testing/files';
import { type LocalRegistry, startLocalRegistry } from '@returning-ai/testing/local-registry';
import { makeUserProject, type UserProject } from '@returning-ai/testing/user-project';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entriesOf, PEERS } from '../entries.ts';
import { type Exports, exportsReached, listExports, missingExports, type Reached } from '../exports.ts';
import { bundle, runInChromium, runInWorkerd, serveSite } from './bundled.ts';
import { LAYOUTS } from './package-managers.ts';
import { fetchRuntimes, RUNTIMES, type Runtime } from './runtimes.ts';

const names = published.map(([, { name }]) => name);
const packages = [...names, ...new Set(Object.values(PEERS).flat())];

/** The recorder needs ajv, which generates code; workerd forbids that. */
const NOT_IN_WORKERD = ['@returning-ai/client/testing'];
/** Their dependencies are CommonJS or import files without extensions, which needs a bundler. */
const NOT_UNBUNDLED = ['@returning-ai/client/otel', '@returning-ai/client/testing'];

let registry: LocalRegistry;
let mock: Mock;
let workerd: string;
let runtimes: readonly Runtime[];
let all: Exports;
beforeAll(async () => {
	({ runtimes, workerd } = await fetchRuntimes());
	registry = await startLocalRegistry();
	mock = await startMock({ port: 0 });
	const project = makeUserProject(registry);
	try {
		await project.npm(['init', '-y']);
		await project.npm(['pkg', 'set', 'type=module']);
		await project.npm(['install', ...packages]);
		all = await listExports(
			project,
			names.flatMap((name) => entriesOf(project.folder, name)),
		);
	} finally {
		project.remove();
	}
});
afterAll(async () => {
	await mock?.close();
	await registry?.close();
	console.info(table());
});

interface Run {
	layout: string;
	runtime: string;
	expected: Exports;
	results: Reached;
}

const runs: Run[] = [];

/** Records a run for the table. Fails if an entry failed or an export was not reached. */
function check(run: Run): void {
	runs.push(run);
	const failures = Object.entries(run.results).flatMap(([entry, { failure }]) => (failure ? [`${entry}: ${failure}`] : []));
	expect({ failures, missing: missingExports(run.expected, run.results).missing }).toEqual({ failures: [], missing: [] });
	expect(Object.keys(run.results).sort()).toEqual(Object.keys(run.expected).sort());
}

function exportsWithout(leftOut: readonly string[]): Exports {
	return Object.fromEntries(Object.entries(all).filter(([entry]) => !leftOut.includes(entry)));
}

/** The client's entries that run in every runtime. */
function clientExportsWithout(leftOut: readonly string[]): Exports {
	const portable = Object.entries(all).filter(
		([entry]) => /^@returning-ai\/client(?:\/|$)/.test(entry) && !entry.endsWith('/undici') && !entry.endsWith('.json'),
	);
	return Object.fromEntries(portable.filter(([entry]) => !leftOut.includes(entry)));
}

function queryOf(leftOut: readonly string[]): string {
	return String(new URLSearchParams([['mock', mock.url], ...leftOut.map((entry) => ['without', entry])]));
}

describe.each(LAYOUTS)('in the layout of $name', (layout) => {
	let project: UserProject;
	beforeAll(async () => {
		project = makeUserProject(registry);
		await project.npm(['init', '-y']);
		await project.npm(['pkg', 'set', 'type=module']);
		await layout.install(project, registry.url, packages);
		cpSync(join(import.meta.dirname, '../user-programs'), project.folder, { recursive: true });
	});
	afterAll(() => project?.remove());

	const those = RUNTIMES.map(({ name }, index) => ({ name, index })).filter(
		({ index }) => RUNTIMES[index]?.isNode || !layout.onlyNode,
	);

	it.each(those)('$name runs every entry', async ({ name, index }) => {
		const { file, args, version, leftOut } = runtimes[index] as Runtime;
		expect((await project.run(file, ['--version'])).stdout).toMatch(version);
		const command = await layout.command(file, 'every-export.js');
		const results = await exportsReached(project, [file, ...args, ...command.slice(1), ...leftOut]);
		check({ layout: layout.name, runtime: name, expected: exportsWithout(leftOut), results });
	});

	it.each(those)('$name runs the program of every runtime', async ({ index }) => {
		const { file, args } = runtimes[index] as Runtime;
		const command = await layout.command(file, 'every-runtime.js');
		const options = { env: { RETURNING_AI_URL: mock.url } };
		expect((await project.run(file, [...args, ...command.slice(1)], options)).stdout.trim()).toBe('11 passed');
	});

	it.each(['page', 'worker'] as const)("Chromium's %s runs every entry of the client, bundled", async (where) => {
		const site = await serveSite(project.folder, await bundle(project, 'in-browser.js'));
		try {
			const results = await runInChromium(site.url, `/program.js?${queryOf([])}`, where);
			check({ layout: layout.name, runtime: `Chromium ${where}`, expected: clientExportsWithout([]), results });
		} finally {
			await site.close();
		}
	});

	it('workerd runs the entries of the client, bundled', async () => {
		const results = await runInWorkerd(workerd, project.folder, await bundle(project, 'in-worker.js'), queryOf(NOT_IN_WORKERD));
		check({ layout: layout.name, runtime: 'workerd', expected: clientExportsWithout(NOT_IN_WORKERD), results });
	});

	// Without a bundler, a page loads the files themselves, which are the same in every layout.
	if (layout.name === 'npm')
		it("Chromium's page runs the entries of the client unbundled, with an import map", async () => {
			const entries = Object.keys(clientExportsWithout([]));
			const files = JSON.parse((await project.run(process.execPath, ['resolve.js', ...entries, 'openapi-fetch'])).stdout);
			const site = await serveSite(project.folder, '', files);
			try {
				const results = await runInChromium(site.url, `/in-browser.js?${queryOf(NOT_UNBUNDLED)}`, 'page');
				const expected = clientExportsWithout(NOT_UNBUNDLED);
				check({ layout: layout.name, runtime: 'Chromium page, unbundled', expected, results });
			} finally {
				await site.close();
			}
		});
});

/** For each entry and runtime: the number of layouts in which it works, and in which it ran. */
function table(): string {
	const columns = [...new Set(runs.map(({ runtime }) => runtime))];
	const rows = Object.keys(all ?? {}).map((entry) => {
		const cells = columns.map((runtime) => {
			const tried = runs.filter((run) => run.runtime === runtime && entry in run.expected);
			const worked = tried.filter(({ expected, results }) => {
				const names = expected[entry] ?? [];
				return results[entry] && !results[entry].failure && names.every((name) => results[entry]?.reached.includes(name));
			});
			return tried.length === 0 ? '–' : `${worked.length}/${tried.length}`;
		});
		return [entry, ...cells];
	});
	const layouts = LAYOUTS.map(({ name }) => {
		const cells = columns.map((runtime) => {
			const run = runs.find((one) => one.runtime === runtime && one.layout === name);
			if (!run) return '–';
			const { reached, total } = missingExports(run.expected, run.results);
			return `${reached}/${total}`;
		});
		return [name, ...cells];
	});
	return [
		'Layouts in which an entry works, of those in which it ran:',
		...aligned([['', ...columns], ...rows]),
		'',
		'Exports reached, of those that run there:',
		...aligned([['', ...columns], ...layouts]),
	].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}
