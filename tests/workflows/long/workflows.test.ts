/**
 * Every `run:` step of every workflow, run in the order of its job, in a clone as actions/checkout makes it. What the actions do for
 * later steps is imitated in `src/actions.ts`. The steps that do not run are in `src/not-run.ts`, each with its reason.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Registry, startRegistry } from '@returning-ai/release/registry';
import { published } from '@returning-ai/testing/files';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE_URL } from '../src/actions.ts';
import type { Event } from '../src/event.ts';
import { type Machine, makeMachine } from '../src/machine.ts';
import { NOT_RUN, reasonFor } from '../src/not-run.ts';
import { makeOrigin, type Origin } from '../src/origin.ts';
import { runWorkflow, type StepReport } from '../src/runner.ts';
import { labelOf, readWorkflow, type Workflow, workflowFiles } from '../src/workflow.ts';

const RELEASE_BRANCH = 'changeset-release/main';
let origin: Origin;
let machine: Machine;
let registry: Registry;
const all: StepReport[] = [];

beforeAll(async () => {
	origin = makeOrigin();
	machine = await makeMachine(origin.folder);
	registry = await startRegistry();
});
afterAll(() => {
	registry?.close();
	machine?.remove();
	origin?.remove();
});

/** The steps that ask or fill npm's registry get the registry of this test. */
function override(step: string): Record<string, string | undefined> {
	if (!step.startsWith('Ask the registry') && !step.startsWith('node tools/release/src/publish.ts')) return {};
	const { NPM_CONFIG_USERCONFIG, NPM_CONFIG_REGISTRY } = registry.publisher;
	// Only a runner on GitHub gets the token that a proof of origin is signed with.
	return { NPM_CONFIG_USERCONFIG, NPM_CONFIG_REGISTRY, NPM_CONFIG_PROVENANCE: undefined };
}

async function run(workflow: Workflow, event: Event): Promise<StepReport[]> {
	const reports = await runWorkflow(workflow, { machine, event, whyNot: reasonFor, override });
	all.push(...reports);
	for (const { file, job, step, state, seconds } of reports)
		if (seconds > 1) console.info(`${file} ${job}: ${step}: ${state} in ${seconds.toFixed(1)} s`);
	return reports;
}

/** Runs a workflow of which no step may fail. */
async function pass(file: string, event: Event): Promise<StepReport[]> {
	const reports = await run(readWorkflow(file), event);
	const failed = reports.filter(({ state }) => state === 'failed');
	expect(failed.map(({ job, step, output }) => `${job}: ${step}: ${output.slice(-3_000)}`)).toEqual([]);
	return reports;
}

function changesOnGitHub(): string[] {
	return readFileSync(machine.changes, 'utf8').split('\n').filter(Boolean);
}

function stateOf(reports: readonly StepReport[], job: string, step: string): string | undefined {
	return reports.find((report) => report.job === job && report.step.startsWith(step))?.state;
}

describe('the check for a changeset', () => {
	const source = 'packages/client/src/index.ts';
	const STEP = 'A change to a published package';
	const changed = (): Record<string, string> => ({
		[source]: `${readFileSync(join(origin.folder, source), 'utf8')}// A change.\n`,
	});
	const onlyChangeset = (depth?: number): Workflow => {
		const workflow = readWorkflow('ci.yml');
		const { changeset } = workflow.jobs;
		if (!changeset) throw new Error('ci.yml has no job changeset.');
		if (depth !== undefined) changeset.steps[0] = { ...changeset.steps[0], with: { 'fetch-depth': depth } };
		return { ...workflow, jobs: { changeset } };
	};

	it('fails a pull request that changes a package and has none', async () => {
		const reports = await run(onlyChangeset(), origin.pullRequest('no-changeset', changed()));
		const { state, output } = reports.at(-1) ?? {};
		expect(state).toBe('failed');
		expect(output).toContain('Some packages have been changed but no changesets were found');
	});

	it('passes a pull request that has one', async () => {
		const changeset = '---\n"@returning-ai/client": patch\n---\n\nA change.\n';
		const files = { ...changed(), '.changeset/a-change.md': changeset };
		const reports = await run(onlyChangeset(), origin.pullRequest('with-changeset', files));
		expect(reports.map(({ state, output }) => (state === 'failed' ? output : state))).toEqual(reports.map(() => 'ran'));
	});

	it('passes a pull request that changes no package', async () => {
		const reports = await run(onlyChangeset(), origin.pullRequest('no-package', { '.editorconfig': 'root = true\n' }));
		expect(stateOf(reports, 'changeset', STEP)).toBe('ran');
	});

	it('is not made on the release pull request, which consumed the changesets', async () => {
		const reports = await run(onlyChangeset(), origin.pullRequest('changeset-release/other', changed()));
		expect(stateOf(reports, 'changeset', STEP)).toBe('skipped');
	});

	it('needs the history: in a checkout of one commit it fails for another reason', async () => {
		const changeset = '---\n"@returning-ai/client": patch\n---\n\nA change.\n';
		const event = origin.pullRequest('shallow', { ...changed(), '.changeset/a-change.md': changeset });
		const [, , , last] = await runWorkflow(onlyChangeset(1), { machine, event, whyNot: reasonFor });
		expect(last?.state).toBe('failed');
		expect(last?.output).toMatch(/diverged|origin\/main/);
	});
});

describe('on a push to main', () => {
	it('CI passes', async () => {
		const reports = await pass('ci.yml', origin.push());
		expect(stateOf(reports, 'changeset', 'A change')).toBe('skipped');
	});

	it('the docs are built and handed over to GitHub Pages', async () => {
		await pass('docs.yml', origin.push());
		const page = (name: string): string => readFileSync(join(machine.artifacts, 'github-pages', name), 'utf8');
		expect(page('index.html')).toContain(`<link rel="canonical" href="${SITE_URL}/">`);
		expect(page('sitemap.xml')).toContain(`<loc>${SITE_URL}/try.html</loc>`);
	});

	it('CodeQL passes', async () => {
		await pass('codeql.yml', origin.push());
	});
});

it('a dependency review passes on a pull request', async () => {
	await pass('dependency-review.yml', origin.pullRequest('review', { '.editorconfig': 'root = true\n' }));
});

it('the nightly run passes', async () => {
	await pass('nightly.yml', { ...origin.push(), name: 'schedule' });
});

describe('a release', () => {
	it('begins with a pull request, as long as changesets wait, and publishes nothing', async () => {
		const reports = await pass('release.yml', origin.push());
		expect(stateOf(reports, 'version', 'changesets/action')).toBe('ran');
		expect(stateOf(reports, 'version', 'Start CI')).toBe('ran');
		expect(changesOnGitHub()).toEqual([`run ci.yml on ${RELEASE_BRANCH}`]);
		expect(stateOf(reports, 'build', 'npm run release:pack')).toBe('skipped');
	});

	it('has a pull request on which CI passes, as the workflow starts it', async () => {
		await pass('ci.yml', origin.dispatch(RELEASE_BRANCH));
	});

	it('is published when the pull request is merged', async () => {
		origin.merge(RELEASE_BRANCH);
		const reports = await pass('release.yml', origin.push());
		expect(stateOf(reports, 'version', 'Start CI')).toBe('skipped');
		expect(stateOf(reports, 'publish', 'node tools/release/src/publish.ts')).toBe('ran');
		for (const [, { name }] of published) expect((await registry.known(name)).versions, name).toHaveLength(1);
		expect(changesOnGitHub().at(-1)).toMatch(/^release v\d+\.\d+\.\d+$/);
	});

	it('asks no person for approval when its version is published already', async () => {
		const reports = await pass('release.yml', origin.push());
		expect(stateOf(reports, 'version', 'Ask the registry')).toBe('ran');
		for (const job of ['build', 'publish', 'announce', 'image'])
			expect(reports.filter((report) => report.job === job && report.state !== 'skipped')).toEqual([]);
	});
});

describe('every run step', () => {
	const key = ({ file, job, step }: { file: string; job: string; step: string }): string => `${file} ${job}: ${step}`;
	const steps = workflowFiles
		.map(readWorkflow)
		.flatMap(({ file, jobs }) =>
			Object.entries(jobs).flatMap(([job, { steps }]) =>
				steps.filter((step) => step.run !== undefined).map((step) => key({ file, job, step: labelOf(step) })),
			),
		);

	it('has a name of its own in its job', () => {
		expect(steps.filter((step, at) => steps.indexOf(step) !== at)).toEqual([]);
	});

	it('runs here, or is listed with the reason why it does not', () => {
		const ran = new Set(all.filter(({ state, isRun }) => isRun && state === 'ran').map(key));
		const listed = NOT_RUN.map(key);
		console.info(`${ran.size} of ${steps.length} run steps ran; not run:`);
		for (const entry of NOT_RUN) console.info(`  ${key(entry)}: ${entry.reason}`);
		expect(steps.filter((step) => !ran.has(step) && !listed.includes(step))).toEqual([]);
		expect(listed.filter((step) => !steps.includes(step))).toEqual([]);
	});
});
